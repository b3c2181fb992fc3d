import type { EvidenceText } from '../text/evidence-text.ts';
import { findSaid, type Place, phrase } from './phrase.ts';
import { helped, service, useless } from './restart-words.ts';

const words = [
  'restart',
  'bounced',
  'cycled',
  'neu ge',
  'neuge',
  'neustart',
  'durchgestartet',
  'redémarr',
  'relanc',
  'herstart',
  'opnieuw',
  'reinici',
  'riavvi',
];
const article = "(?:(?:the|our|den|der|le|la|l'|de|el|il|lo|internet|service) ?){0,2}";
const twice =
  '(?: (?:\\d ?x|twice|once|again|already|just|two times|three times|zweimal|schon|bereits|deux fois|twee keer|al|dos veces|ya|due volte|già|last night|this morning|heute|gestern)){0,2}';
const done =
  '(?:re-?started|bounced|cycled|neu ?gest(?:\\.|artet)|durchgestartet|redémarrée?|relancée?|herstart|opnieuw gestart|reinici(?:é|ado|amos|aron)|riavvi(?:ato|amo|ata))';
const habit =
  '(?:we|i|you|they|wir|man|on|we|noi|ogni volta che) (?:re-?start|bounce|cycle|riavviamo|riavvio)|ogni volta che riavvi(?:amo|o)';
const told = phrase(
  words,
  `(?:${done}|${habit})${twice} ${article}(?:${service})`,
  `(?:${service})${twice}(?: (?:service|wurde|was|has been|hab ich|haben wir|is|è stato|um|om|at|gegen|\\d{1,2}(?:[:.]\\d{2})?|uhr)){0,3}${twice} (?:${done}|restart)`,
);
const denial =
  "(?:not|never|n't|nobody (?:has|dared(?: to)?)|no one has|nicht|noch nicht|pas(?: encore)?|jamais|nog niet|niet|no (?:hemos|han|he|se ha)|aún no|todavía no|non (?:abbiamo|ho|è stato|hanno)(?: ancora)?)";
const stillTo = '(?:yet|so far|been|ever|been|since|already|noch|heute|nog|encore|été|hemos|han|he|se ha|ancora|stato)';
const untried = phrase(
  [...words, 'restarting', 'touched'],
  `(?:have |has |had |is |was |wurde |haben |hab |werd )?(?:wir |ich )?${denial}(?: ${stillTo}){0,2} ${done}${twice} ${article}(?:${service})`,
  `(?:${service})(?: (?:has|have|was|is|wurde|haben wir|hab ich|ist|n'a|nog|noch|heute|have we)){0,2} ?${denial}(?: ${stillTo}){0,2} ${done}`,
  `(?:held off|hold(?:ing)? off|waiting with|putting off|haven't tried|have not tried|not tried) (?:on )?(?:restarting|bouncing|a restart of|cycling) ${article}(?:${service})`,
);
const ahead = 260;
const sentenceEnds = /[.!?](?:\s|$)|\n/g;

/** What a restart did, in the few words of a note or a log book: "Mon restarted the IMS, everything went out. Wed stuck again." */
export function readRestartNotes(text: EvidenceText): readonly { readonly answerId: string; readonly place: Place }[] {
  const not = findSaid(text, untried, () => true, true);
  if (not !== undefined) {
    return [{ answerId: 'untried', place: not }];
  }
  const found: { answerId: string; place: Place }[] = [];
  findSaid(text, told, (_, place) => {
    const answerId = readEffect(text.lower, place);
    if (answerId !== undefined && text.holds(place.from, place.to)) {
      found.push({ answerId, place });
    }
    return false;
  });
  const answers = new Set(found.map(({ answerId }) => answerId));
  // Two restarts that did not do the same: the last one counts, and which one that is the text may not say.
  return answers.size === 1 ? found.slice(0, 1) : [];
}

// In the same sentence or the next one.
function readEffect(lower: string, { to }: Place): string | undefined {
  const rest = lower.slice(to, to + ahead);
  const [, second] = [...rest.matchAll(sentenceEnds)];
  const said = rest.slice(0, second === undefined ? undefined : second.index);
  const again = said.search(told.pattern);
  const near = again === -1 ? said : said.slice(0, again);
  const [nothing, moved] = [useless.exec(near)?.index, helped.exec(near)?.index];
  if (moved !== undefined && (nothing === undefined || moved < nothing)) {
    return /(?<![a-zß-ɏ])(?:not|never|nothing|if|should|will|would|then|nicht|nie|nichts|soll|pas|rien|niet|niets|nada|nunca|non|niente|mai)(?![a-zß-ɏ])|n't/.test(
      near.slice(0, moved),
    )
      ? undefined
      : 'helped';
  }
  return nothing === undefined ? undefined : 'no';
}
