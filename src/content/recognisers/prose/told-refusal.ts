import type { Recogniser } from '../recogniser.ts';
import { anyOf } from '../standing/words.ts';
import { findSaid, phrase } from './phrase.ts';

const noText = phrase(
  ['error', 'message', 'text', 'fehler', 'meldung', 'erreur', 'fout', 'melding', 'mensaje'],

  '(?:there is |there are |shows? |gives? |gets? |with )?(?:no|not any|without(?: an?y?)?) (?:errors?|error messages?|messages?|text)(?: (?:text|code|at all|and no (?:bounce|ndr)|or bounce))?',
  '(?:keine|ohne|keinerlei) (?:fehler(?:meldung(?:en)?)?|meldung)',
  "(?:aucun|pas de|sans) (?:message d'erreur|message|erreur)",
  '(?:geen|zonder) (?:foutmelding|melding|fout)',
  '(?:ningún|sin) (?:mensaje de error|mensaje|error)',
);
const failing = anyOf(
  "(?:cannot|can't|could not|couldn't|won't|does not|doesn't) send|sending (?:just |simply )?fails|pressing send|nothing happens",
  '(?:kann|können|lässt sich|lassen sich) (?:[a-zß-ɏ]{2,14} ){0,3}nicht (?:ge)?send(?:en|et)|nicht senden|senden schlägt',
  "(?:ne|n') ?(?:peut|peuvent|arrive|arrivent) (?:pas|plus) (?:à )?envoyer|l'envoi échoue",
  'kan(?:nen)? niet (?:verzenden|versturen)|verzenden mislukt',
  'no (?:puede|pueden|se puede) enviar|el envío falla',
);
const elsewhere = /\blogs?\b|event|protokoll|journal|logboek|registro|queue/;

/** That sending fails without a word, as a person tells it. */
export const toldRefusal: Recogniser = {
  id: 'told-refusal',
  looksFor: 'plain words about where mail waits, the version, and what helped',
  recognise(text) {
    const place = findSaid(text, noText, (sentence) => failing.test(sentence) && !elsewhere.test(sentence));
    const isBare = place !== undefined && failing.test(text.lower.slice(Math.max(0, place.from - 300), place.to + 200));
    return place === undefined || !isBare
      ? []
      : [
          {
            asked: 'refusal-text',
            answerId: 'none',
            recogniser: toldRefusal.id,
            strength: 'medium' as const,
            lines: text.linesAt(place.from, place.to),
          },
        ];
  },
};
