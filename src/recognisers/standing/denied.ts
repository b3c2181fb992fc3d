import type { Sentence } from '../text/sentence.ts';
import { anyOf } from './words.ts';

const negation =
  /(?<![a-zß-ɏ\d])(?:no|not|never|without|none|nothing|nobody|neither|nor|cannot|niemand(?:em|en)?|personne(?= ne(?![a-zß-ɏ]))|nadie|kein[a-zß-ɏ]{0,2}|nicht|nie|ohne|weder|noch(?= ["'\d])|nichts|pas|aucune?|jamais|sans|ni|geen|niet|nooit|zonder|ning[uú]n[ao]?|nunca|sin|nessun[oa]?|niente|nulla|mai|senza|né|neanche|nemmeno|non(?= (?:(?:è|c'è|ci|si|ho|ha|hanno|abbiamo|sono|va|vanno|più|ne|lo|la|viene|risulta)(?![a-zß-ɏ])|compar|appar|arriv|esc|funzion|figur|ved|trov))|rather than|instead of|unlike|anything but)(?![a-zß-ɏ\d])|n't\b/g;
const notOnly = /^\s?(?:only|just|nur|seulement|alleen|sólo|solo|longer|more|mehr|meer)(?![a-zß-ɏ])/;
// What mail and devices do. A "not" beside one of these is the complaint, and says nothing about what comes with it.
const doing = anyOf(
  'send|sends|sent|sending|mails?|e-?mails?|messages?|deliver(?:s|ed)?|goes?|going|gone|leaves?|leaving|left|works?|working|prints?|printing|scans?|scanning|fax(?:es)?|relay|submit|arrives?|connect|log ?on|log ?in|authenticate|reach(?:es|ed)?|pass|forward|reply|receive|get (?:out|through|mail|anything)|come (?:out|through)|idea|problem|change|reason',
  'senden|sendet|versenden|versendet|verschicken|verschickt|schicken|geht|gehen|raus|scannen|drucken|faxen|nachrichten?|zustellen|zugestellt|anmelden|funktioniert|ausgehende[a-zß-ɏ]*|mehr (?:senden|scannen|drucken)',
  'envoyer|envoie|envoient|part|partent|sort(?:ent|ir)?|marche|fonctionne|imprimer|scanner|messages?|courrier|arrive|connecter',
  'verzenden|verzendt|versturen|verstuurt|sturen|gaat|gaan|scannen|printen|berichten|werkt|aanmelden|weg',
  'enviar|envía|envían|sale|salen|salir|funciona|imprimir|escanear|mensajes|correos?|llega|conectar|puede',
  'inviare|invia|inviano|parte|partono|esce|escono|uscire|stampare|scansire|messaggi|posta|arriva|arrivano|connettersi|riesce',
);
// "The log fills", "it gets": another clause. "And 3161" is still the same one.
const boundary =
  /(?:[,:]|\s-|(?<![a-zß-ɏ])(?:and|but|because|while|since|so|then|und|aber|weil|denn|sondern|et|mais|car|en|maar|want|y|pero|porque|ma|però|perché))(?=\s)/g;
const behindDenies = new RegExp(
  [
    "^[^,;:]{0,60}?(?<![a-zß-ɏ])(?:(?:is|was|are|were|does|did|do|has|have|had) (?:[a-zß-ɏ]{1,10} ){0,2}(?:not|nowhere|missing|absent)|(?:is|was|are|were|does|did|has|have)n't|not (?:there|found|present|logged|seen|what)|appears? nowhere|missing|absent|either way)(?![a-zß-ɏ])",
    '^[^,;:]{0,60}?(?<![a-zß-ɏ])(?:(?:ist|sind|war|wird|wurde|steht|erscheint|kommt|taucht|tritt|gibt) (?:[a-zß-ɏ]{1,10} ){0,2}(?:nicht|nirgends|keine?)|auch nicht|nicht (?:vorhanden|zu finden|dabei)|fehlt|fehlen)(?![a-zß-ɏ])',
    "^[^,;:]{0,60}?(?<![a-zß-ɏ])(?:n'(?:est|appara[iî]t|y est|existe) (?:pas|nulle part)|manque|absent)(?![a-zß-ɏ])",
    '^[^,;:]{0,60}?(?<![a-zß-ɏ])(?:(?:is|staat|komt|verschijnt|wordt) (?:[a-zß-ɏ]{1,10} ){0,2}(?:niet|nergens|geen)|ontbreekt|ook niet)(?![a-zß-ɏ])',
    '^[^,;:]{0,60}?(?<![a-zß-ɏ])(?:no (?:está|aparece|sale|figura|existe|consta)|(?<! y )tampoco|falta)(?![a-zß-ɏ])',
    "^[^,;:]{0,60}?(?<![a-zß-ɏ])(?:non (?:è|c'è|compare|appare|figura|risulta|esiste)|neanche|nemmeno|manca)(?![a-zß-ɏ])",
    '^[^.;]{0,40}?(?<![\\d.])(?:x ?0|0 (?:hits?|events?|times|entries|records|matches|errors|treffer|mal|fois|keer|veces))(?![a-zß-ɏ\\d])|^\\W{1,4}none\\b',
    '^\\W{0,3}[:=|]\\s?(?:no|none|0|nein|keine?|non|aucune?|nee|geen|ninguno?|nessuno?)(?![a-zß-ɏ\\d])',
  ].join('|'),
);

/** True where the words around a match deny the match itself. What they deny of something else, such as that mail leaves, is no matter. */
export function isDenied(sentence: Sentence, isClause: boolean): boolean {
  return behindDenies.test(sentence.behind) || isDeniedBefore(sentence, isClause);
}

function isDeniedBefore({ before, behind }: Sentence, isClause: boolean): boolean {
  const clause = clauseBefore(before, isClause || behind.trim().split(/\s+/).length > 2, isClause ? 0 : 1);
  return [...clause.matchAll(negation)].some(({ 0: word, index }) => {
    const next = clause.slice(index + word.length);
    const near = `${clause
      .slice(clause.lastIndexOf('\n', index) + 1, index)
      .split(/\s+/)
      .slice(-2)
      .join(' ')} ${next.trim().split(/\s+/, 5).join(' ')}`;
    return !notOnly.test(next) && !doing.test(near);
  });
}

function clauseBefore(before: string, hasVerb: boolean, least: number): string {
  const at = [...before.matchAll(boundary)].findLast(({ 0: mark, index }) => {
    const between = before.slice(index + mark.length).match(/[a-zß-ɏ]+/g)?.length ?? 0;
    return mark === ':' || between >= 2 || (between >= least && hasVerb);
  });
  return at === undefined ? before : before.slice(at.index + at[0].length);
}
