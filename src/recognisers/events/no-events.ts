import type { Proposal } from '../../engine/case/proposal.ts';
import { anyOf } from '../standing/words.ts';
import type { EvidenceText } from '../text/evidence-text.ts';
import { matchAtEdges } from '../text/match-near.ts';

const log = anyOf(
  '(?:app(?:lication)? )?(?:event )?logs?|event ?logs?|event viewer|events',
  'anwendungsprotokoll|ereignisprotokoll|ereignisanzeige|protokoll',
  "journal (?:application|des? applications?|d'événements|des événements)|le journal|observateur d'événements",
  'toepassingslog(?:boek)?|logboek|gebeurtenis(?:logboek|sen)?',
  'registro (?:di |delle )?applicazion[ei]|visualizzatore (?:di )?eventi|registro(?: (?:de )?aplicaci(?:ón|ones))?|registro de eventos|visor de eventos',
);
const mail = '(?:e-?mail|mail|messaging|(?:ms)?exchange|smtp|messagerie|courrier|correo|posta|post)';
const event =
  '(?:events?|entries|entry|warnings?(?: or errors?)?|errors?(?: or warnings?)?|einträge|eintrag|ereignisse?|meldung(?:en)?|fehler|événements?|avertissements?|erreurs?|entrées?|meldingen?|melding|gebeurtenis(?:sen)?|fouten|waarschuwingen|eventos?|entradas?|errores|advertencias?|eventi|avvis[oi]|errori?|voc[ei])';
const about =
  '(?:about|on|regarding|related to|concerning|from|zu|über|zum thema|bezüglich|concernant|sur|relatif à|over|met betrekking tot|sobre|relacionad[oa]s? con|sulla|su|riguardo(?: alla)?|relativ[oaie] alla|de)';
const none =
  "(?:no|not (?:a single|one|any)|nothing|none|without any|kein(?:e|en|erlei)?|nichts|aucune?|rien|pas d[e']\\s?|geen(?: enkele)?|niets|ning[uú]n[ao]?|nada|sin|niente|nulla|nessun[oa]?)";
const article = "(?:(?:the|any|our|die|der|das|la|le|l'|de|het|el)\\s?)?";
const said = new RegExp(
  `(?<![a-zß-ɏ])(?:${none} (?:${event} )?(?:in|im|dans|en) (?:[a-zß-ɏ]{2,12} ){0,3}?(?:[a-zß-ɏ]{0,14}log(?:boek)?|[a-zß-ɏ]{0,14}protokoll|ereignisanzeige|event viewer|journal|registro)(?: (?:de|des|d') ?[a-zß-ɏ]{4,14})? (?:${about}|au sujet d[eu]|à propos d[eu]) ${article}${mail}|${none} (?:[a-zß-ɏ]{2,12} ){0,2}?(?:${event} )?${about} ${article}${mail}|${none} (?:[a-zß-ɏ]{2,12} )?${mail}(?:[- ](?:related|bezogene[nr]?))?(?: or [a-zß-ɏ]{2,12})? ?-?${event}|(?:nothing|nichts)(?: to do with|,? was (?:mit )?(?:der |dem )?)? ?${mail}[- ]?(?:related|zu tun hat|betrifft|relevantes)?(?= (?:in|at|zu tun|there|today)|[.,;!]|$)|${event} ${about} ${article}${mail}\\s?:\\s?(?:none|no|0|keine|aucun|geen|ninguno)|clean of ${mail} ${event})`,
  'g',
);
const words = ['mail', 'messag', 'exchange', 'smtp', 'courrier', 'correo', 'post'];
const looksAtMost = 20;

/** That the Application log was looked at and shows nothing about mail, said by a person. */
export function readNoEvents({ lower, linesAt, holds }: EvidenceText): Proposal | undefined {
  const found = matchAtEdges(lower, words, said)
    .slice(0, looksAtMost)
    .find(({ from, to }) => log.test(lower.slice(Math.max(0, from - 300), to + 300)) && holds(from, to, true));
  return found === undefined
    ? undefined
    : { asked: 'logged-events', answerId: 'none', recogniser: 'no-events', strength: 'medium', lines: linesAt(found.from, found.to) };
}
