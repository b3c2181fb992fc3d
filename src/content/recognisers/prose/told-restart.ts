import type { Recogniser } from '../recogniser.ts';
import type { EvidenceText } from '../text/evidence-text.ts';
import { findSaid, type Place, phrase } from './phrase.ts';
import { helped, restarts, service, useless } from './restart-words.ts';

const words = ['start', 'bounc', 'cycl', 'neu gest', 'neugest', 'redémarr', 'relanc', 'reinici', 'riavvi'];
const mentioned = new RegExp(`(?<![a-zß-ɏ])(?:${service})(?![a-zß-ɏ])`);
// Where the text names it, "the service" is it.
const anyService = `${service}|service|dienste?s?|servicio|servizio`;
const gap = "(?: (?!print|spool|drucker|router|outlook|impression|imprimante)[^\\s.;:?!\\n]{1,14}){0,5}?[ ']";
// An order, and what is to come: "restart it", "will restart".
const told = phrase(
  words,
  `(?:(?<!(?:will|to|please|not|n't|should|must|can|could|may|would|shall|bitte|wir werden|werde) (?:\\S{1,8} )?)(?:${restarts}))${gap}(?:l'|d')?(?:${anyService})`,
  `(?:${anyService})(?:,? [^\\s.;:?!\\n]{1,14}){0,7}? (?:${restarts})`,
);
const order = /^(?:re-?start|bounce|stop and start|neu ?starten?|cycle)(?![a-zß-ɏ])/;
const subject =
  /(?<![a-zß-ɏ])(?:i|we|you|he|she|they|a|an|the|each|every|any|another|last|this|only|nur|after|one|once|when|whenever|ims|imc|service|wir|ich|man|sobald|nachdem|wenn|ein|dem|einem|jedem|jeder|beim|nach|der)(?: (?:then|always|just|now|only|have to|only a|i|we))? ?$/;
const denial =
  "(?:not|never|[a-z]{2,6}n't|nobody (?:has|dared(?: to)?)|no one has|nicht|n'(?:a|ont|avons) (?:pas|jamais)|pas|jamais|personne|niet|no (?:hemos|han|he|se ha)|non (?:abbiamo|ho|è stat[oa]|hanno))";
const stillTo =
  '(?:yet|so far|been|ever|since|already|has|have|was|is|noch|heute|nog|encore|été|se ha|hemos|han|ancora|stat[oa]|aún|todavía)';
const done =
  '(?:re-?started|bounced|cycled|touched|neu ?gest(?:artet|\\.)|durchgestartet|redémarrée?|relancée?|herstart|opnieuw gestart|reiniciado|riavviat[oa])';
const untried = phrase(
  [...words, 'touched'],
  `${denial}(?: ${stillTo}){0,3} ${done}(?: (?:the|our|den|le|la|l'|de|el|il|lo))? ?(?:l')?(?:${service})`,
  `(?:${service})(?: \\S{1,14}){0,3}? ${denial}(?: ${stillTo}){0,3} ${done}`,
  `(?:held off|hold(?:ing)? off|waiting with|putting off|without(?: having)?) (?:on )?(?:${restarts.replace('re-?start(?:ed|ing|s)?', 're-?start(?:ed|ing)')}) (?:the |our )?(?:${service})`,
);
const advised =
  /(?<![a-zß-ɏ])(?:recommend\S{0,2}|advis\S{1,2}|suggest\S{0,2}|proposes?|empf[ie]\S{3,6}|empfohlen|rät|recommand\S{1,4}|conseill\S{1,3}|raadt|adviseert|recomiend\S{1,2}|aconsej\S{1,2}|vérifier|comprobar|controllare|verificare|prüfen|nachsehen|kijken|see (?:if|whether)|and see|check)(?![a-zß-ɏ])/;
const denies =
  /(?<![a-zß-ɏ])(?:not?|never|nothing|none|if|should|will|would|could|nicht|nie|nichts|kein\S{0,2}|soll|pas|rien|aucun|niets?|geen|nada|nunca|non|niente|mai)(?![a-zß-ɏ])|n't/;
const then =
  /[^.;]{0,40}(?<![a-zß-ɏ])(?:after|when|once|as soon as|(?:each|every) time|nach|sobald|wenn|après|quand|dès|na|zodra|als|tras|al|cuando|dopo|quando)(?: \S{1,14}){0,4} ?$/;
const habit = /(?:wenn|sobald|nachdem) (?:ich|wir|man)(?: (?:den|die|das|jedes mal)){0,2} $/;
const ahead = 260;
const sentenceEnds = /[.!?](?=\s|$)|\n/g;

/** What a restart of the Internet Mail Service did to its queue, as a person tells it: in a sentence, a note or a log book. */
export const toldRestart: Recogniser = {
  id: 'told-restart',
  looksFor: 'plain words about where mail waits, the version, and what helped',
  recognise(text) {
    if (!mentioned.test(text.lower.slice(0, 200_000))) {
      return [];
    }
    const not = findSaid(text, untried);
    const found = not === undefined ? findEffects(text) : [{ answerId: 'untried', place: not }];
    return found.map(({ answerId, place }) => ({
      asked: 'ims-restart',
      answerId,
      recogniser: toldRestart.id,
      strength: 'medium' as const,
      lines: text.linesAt(place.from, place.to),
    }));
  },
};

function findEffects(text: EvidenceText): readonly { readonly answerId: string; readonly place: Place }[] {
  const found: { answerId: string; place: Place }[] = [];
  findSaid(text, told, (sentence, place) => {
    const effect = advised.test(sentence) ? undefined : readEffect(text.lower, place);
    // What happens whenever they do it is no supposition: "wenn wir den Dienst neu starten, geht alles raus".
    const from = place.from - (habit.exec(text.lower.slice(Math.max(0, place.from - 60), place.from))?.[0].length ?? 0);
    if (effect !== undefined && text.holds(from, effect.to)) {
      found.push({ answerId: effect.answerId, place: { from, to: effect.to } });
    }
    return false;
  });
  // Two restarts that did not do the same: which one was the last the text may not say.
  return new Set(found.map(({ answerId }) => answerId)).size === 1 ? found.slice(0, 1) : [];
}

// In the same sentence or the next one, or before it: "the queue empties as soon as the service is restarted".
function readEffect(lower: string, { from, to }: Place): { readonly answerId: string; readonly to: number } | undefined {
  const head = lower.slice(Math.max(0, from - 120), from);
  const before = head.slice(Math.max(head.lastIndexOf('\n'), head.lastIndexOf('. ')) + 1);
  if (order.test(lower.slice(from, to)) && !subject.test(before)) {
    return undefined;
  }
  const rest = lower.slice(to, to + ahead);
  const [, second] = [...rest.matchAll(sentenceEnds)];
  const said = rest.slice(0, second?.index);
  const again = said.search(told.pattern);
  const near = again === -1 ? said : said.slice(0, again);
  const nothing = useless.exec(near);
  const moved = helped.exec(near);
  if (moved !== null && (nothing === null || moved.index < nothing.index)) {
    return denies.test(near.slice(0, moved.index)) ? undefined : { answerId: 'helped', to: to + moved.index + moved[0].length };
  }
  if (nothing !== null) {
    return { answerId: 'no', to: to + nothing.index + nothing[0].length };
  }
  const moves = helped.exec(before);
  return moves !== null && then.test(before.slice(moves.index)) && !denies.test(before) ? { answerId: 'helped', to } : undefined;
}
