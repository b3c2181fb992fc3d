import type { Sentence } from '../text/sentence.ts';
import { anyOf } from './words.ts';

const aboveAtMost = 400;
const opens = anyOf(
  "reminds? (?:me|us) of|(?:takes?|brings?) (?:me|us) back|(?:the|those|good) old days|(?:back )?in the (?:day|nineties|noughties|90s|'90s|old days)|from the nineties|those were the days|anecdote|war story|(?:my|our) (?:first|old|last|previous|former) (?:job|employer|firm|company|office|boss)|years (?:ago|back),? (?:at|in|with|for) (?:another|my|a|an|the old|some)|(?:at|in) (?:\\S{1,12} ){1,3}years back|(?:back )?in '\\d\\d|of (?:19|20)\\d\\d|when i (?:started|began|was (?:young|new|a trainee))",
  'erinner[nt]e? mich an|in den neunzigern|aus den neunzigern|zu meiner zeit|meine zeit bei|(?:meiner?|der|unserer) (?:alten|ersten|früheren|letzten) (?:firma|stelle|abteilung)|anekdote|alten zeiten',
  "(?:me|nous) rappell?e|du temps d(?:e|'|es|u)|à l'époque d|(?:mon|notre) (?:ancien|premier) (?:poste|travail|employeur|boulot)|dans les années|anecdote|bon vieux temps",
  'doet (?:me|mij|ons) denken aan|mijn (?:vorige|eerste|oude) (?:baan|werk|werkgever|bedrijf)|in de jaren|anekdote|oude tijd(?:en)?',
  '(?:me|nos) recuerda a?|(?:mi|nuestro) (?:antigu[oa]|primer|anterior) (?:trabajo|empleo|empresa|puesto)|en los (?:años )?noventa|anécdota|viejos tiempos',
  '(?:mi|ci) ricorda|(?:mio|mia|nostr[oa]) (?:vecchi[oa]|prim[oa]|precedente) (?:lavoro|azienda|ditta|impiego)|negli anni|aneddoto|bei tempi|vecchi tempi',
);
// Where the story ends and the own server is spoken of.
const turns =
  /(?<![a-zß-ɏ])(?:anyway|anyhow|here|but now|today|this time|same (?:thing|here|now)|jetzt|hier|heute|nun|diesmal|ici|maintenant|aujourd'hui|cette fois|nu|vandaag|deze keer|aquí|ahora|hoy|esta vez|adesso|oggi|stavolta|questa volta|da noi)(?![a-zß-ɏ])/;

/** True within a story of another time and place: its sentence opens one, or one above it in the same paragraph that has not ended since. */
export function isOfStory(lower: string, { before, behind, start }: Sentence): boolean {
  const above = lower.slice(Math.max(0, start - aboveAtMost), start);
  const paragraph = `${above.slice(above.lastIndexOf('\n\n') + 1)}${before}`;
  const last = [...paragraph.matchAll(new RegExp(opens, 'g'))].at(-1);
  return last === undefined ? opens.test(behind) : !turns.test(paragraph.slice(last.index + last[0].length));
}
