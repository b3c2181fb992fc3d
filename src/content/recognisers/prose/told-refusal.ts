import type { Recogniser } from '../recogniser.ts';
import { anyOf } from '../standing/words.ts';
import { findSaid, phrase } from './phrase.ts';

const noText = phrase(
  ['error', 'message', 'text', 'fehler', 'meldung', 'erreur', 'fout', 'melding', 'mensaje'],

  '(?:there is |there are |shows? |gives? |gets? |with )?(?:no|not any|without(?: an?y?)?) (?:errors?|error messages?|messages?|text)(?: (?:text|code|at all|and no (?:bounce|ndr)|or bounce))?',
  '(?:keine|ohne|keinerlei) (?:fehler(?:meldung(?:en)?)?|meldung)',
  "(?:aucun|pas de|sans) (?:message d'erreur|message|erreur)",
  '(?:geen|zonder) (?:foutmelding|melding|fout)',
  '(?:no (?:hay|sale|da|aparece|muestra) )?(?:ningún|sin) (?:mensaje de error|mensaje|error)',
);
const failing = anyOf(
  "(?:cannot|can't|could not|couldn't|won't|does not|doesn't) send|(?:just |simply )?fails to (?:send|go out)|sending (?:just |simply )?fails|pressing send|nothing happens|(?:mails?|messages?|it|they|nothing) (?:just |simply )?(?:never|does not|doesn't|do not|don't|won't) (?:arrives?|leaves?|go(?:es)?(?: out)?)|nothing (?:leaves|goes out|arrives)|(?:just |simply )?(?:disappears?|vanish(?:es)?)",
  '(?:kann|können|lässt sich|lassen sich) (?:[a-zß-ɏ]{2,14} ){0,3}nicht (?:ge)?send(?:en|et)|nicht senden|senden schlägt|(?:kommt|kommen|geht|gehen) (?:[a-zß-ɏ]{2,14} ){0,2}(?:nicht|nie) (?:an|raus|weg)|verschwinde(?:t|n)',
  "(?:ne|n') ?(?:peut|peuvent|arrive|arrivent) (?:pas|plus) (?:à )?envoyer|l'envoi échoue|impossible d'envoyer|(?:ne|n') ?(?:arrive|part)(?:ent)? (?:pas|plus|jamais)|disparai(?:t|ssent)|disparaît",
  'kan(?:nen)? niet (?:verzenden|versturen)|(?:verzenden|versturen) (?:mislukt|lukt niet)|(?:komt|komen|gaat|gaan) (?:gewoon )?(?:nooit|niet) (?:aan|weg|uit)|verdwijn(?:t|en)',
  'no (?:puede|pueden|se puede) enviar|el envío falla|no (?:llega|sale|se envía)n?(?: nunca)?|desaparecen?',
);
// What Outlook Web Access shows a delegate.
const webRefusal = phrase(
  ['denied', 'not found', 'verweigert', 'refusé', 'geweigerd', 'denegado'],
  'access (?:is )?denied|resource not found|zugriff verweigert|accès refusé|toegang geweigerd|acceso denegado',
);
const web =
  /\b(?:owa|outlook (?:web (?:access|app)|on the web)|web[ -]?mail|web (?:client|outlook|access|interface|browser))\b|webclient|weboberfläche/;
const sends = /\bsen(?:d|ds|t|ding)\b|senden|versand|envo|envia|verzend|verstuur/;
// That the own mailbox sends is said beside it.
const fromOwn = /\bsen(?:d|ds|t|ding) (?:mails? |e-?mails? )?(?:from|with|as|in) (?:my|his|her|their|our|the) own[^.;]*|vom eigenen[^.;]*/g;
const elsewhere = /\blogs?\b|event|protokoll|journal|logboek|registro|queue/;

/** How sending fails, as a person tells it: without a word, or with the refusal of Outlook Web Access. */
export const toldRefusal: Recogniser = {
  id: 'told-refusal',
  looksFor: 'plain words about where mail waits, the version, and what helped',
  recognise(text) {
    const silent = findSaid(text, noText, (sentence) => failing.test(sentence) && !elsewhere.test(sentence));
    const refused = findSaid(text, webRefusal, (sentence) => web.test(sentence) && sends.test(sentence.replace(fromOwn, ' ')));
    return (
      [
        ['none', silent],
        ['access-denied', refused],
      ] as const
    ).flatMap(([answerId, place]) =>
      place === undefined
        ? []
        : [
            {
              asked: 'refusal-text',
              answerId,
              recogniser: toldRefusal.id,
              strength: 'medium' as const,
              lines: text.linesAt(place.from, place.to),
            },
          ],
    );
  },
};
