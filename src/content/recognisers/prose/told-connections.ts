import type { Recogniser } from '../recogniser.ts';
import { findSaid, phrase } from './phrase.ts';

const established = phrase(['established', 'hergestellt'], 'established|hergestellt');
const length =
  /(?<![a-zß-ɏ])(?:for|since|seit|depuis|al|sinds|desde hace|now) (?:over |more than |about |at least |almost |über |mehr als |plus de |meer dan |más de |ruim )?(?:(?<count>\d{1,4}) (?<unit>minutes?|minuten|minutos|hours?|stunden?|heures?|uren|uur|horas?)|(?<long>half an hour|an hour|(?:a |ein(?:er)? )?halben? stunde|einer stunde|une (?:demi-)?heure|een (?:half )?uur|media hora|una hora|hours|stunden|days|tagen))/;
const toSmtp = /\bto (?:\S{1,40} ){0,3}?\S{0,40}:(?:25|smtp)\b|(?:port|ports) 25\b|:25\b/;
const same =
  /\bsame\b|dieselben|gleichen|mêmes?\b|dezelfde|mism[oa]s?\b|\bsessions?\b|connections?\b|\brows?\b|verbindung(?:en)?\b|connexions?\b|verbindingen|conexiones/;
const inward = /\b(?:local|own) port 25\b|incoming|inbound|eingehend|entrant|inkomend/;
const leastMinutes = 6;

/** That connections to port 25 of others have stood for longer than the service waits, as a person tells it. */
export const toldConnections: Recogniser = {
  id: 'told-connections',
  recognise(text) {
    const place = findSaid(
      text,
      established,
      (sentence) => toSmtp.test(sentence) && same.test(sentence) && !inward.test(sentence) && isLong(sentence),
      false,
    );
    return place === undefined
      ? []
      : [
          {
            asked: 'old-connections',
            answerId: 'old',
            recogniser: toldConnections.id,
            strength: 'medium' as const,
            lines: text.linesAt(place.from, place.to),
          },
        ];
  },
};

function isLong(sentence: string): boolean {
  const { count, unit, long } = length.exec(sentence)?.groups ?? {};
  return long !== undefined || (count !== undefined && (/^min/.test(unit ?? '') ? Number(count) >= leastMinutes : true));
}
