import type { Recogniser } from '../recogniser.ts';
import { anyOf } from '../standing/words.ts';
import { minutesBetween, readClocks, readMinutes } from '../text/durations.ts';
import type { EvidenceText } from '../text/evidence-text.ts';
import { findSaid, type Place, phrase } from './phrase.ts';

const established = phrase(['established', 'hergestellt'], 'established|hergestellt');
const synSent = phrase(['syn_sent', 'syn-sent', 'syn sent'], 'syn[_ -]sent');
const noneOpen = phrase(
  [':25', 'port 25', 'poort 25', 'puerto 25', 'porta 25'],
  '(?:nothing|no (?:rows?|connections?|lines?)|not a single (?:row|connection|line)|nichts|keine (?:zeilen?|verbindung(?:en)?)|keine einzige (?:zeile|verbindung)|rien|aucune (?:ligne|connexion)|niets|geen (?:enkele )?(?:regels?|verbinding(?:en)?)|nada|ninguna (?:línea|conexión)|niente|nessuna (?:riga|connessione)) (?:(?!but |except |außer |sauf |behalve |salvo )\\S{1,14} ){0,3}?(?:to|going to|towards|nach|zu|auf|vers|naar|a|al|hacia|verso|alla) (?:the )?(?:ports? |poort |puerto |porta )?:?25',
);
const sinceLong =
  /(?<![a-zß-ɏ])(?:for|since|seit|depuis|al|sinds|desde hace|da|now) (?:over |more than |about |at least |almost |über |mehr als |plus de |meer dan |más de |più di |ruim )?(?=(?:\d{1,4}|half|an?|ein\S{0,2}|une?|een|una|hours|stunden|days|tagen|halben?) ?)/;
const apart = anyOf(
  'apart|later|after|in between|between (?:them|the two)|both times|each time|again',
  'im abstand von|später|abstand|dazwischen|beide male|nochmals?|erneut|nach',
  "d'intervalle|plus tard|après|entre les deux|les deux fois|à nouveau",
  'ertussen|later|na|beide keren|tussenpoos|opnieuw|daarna',
  'de diferencia|después|más tarde|entre (?:ambos|los dos)|las dos veces|otra vez',
  'di distanza|dopo|più tardi|tra i due|entrambe le volte|di nuovo',
);
const toSmtp =
  /(?:\b(?:to|nach|zu|auf|vers|naar|a|hacia|verso|from)\b|→|->) (?:\S{1,40} ){0,3}?\S{0,40}:(?:25|smtp)\b|\b(?:ports?|poort|puerto|porta) 25\b|:25\b/;
const same = anyOf(
  'same|identical|unchanged|sessions?|connections?|rows?',
  'dieselben|gleichen?|selben|identisch|verbindung(?:en)?|zeilen',
  'mêmes?|identiques?|connexions?|lignes',
  'dezelfde|zelfde|verbindingen|regels',
  'mism[oa]s?|conexiones|líneas|filas',
  'stess[eio]|medesim[eio]|connessioni|righe',
);
const isSame = anyOf('same|identical|dieselben|gleichen?|selben|mêmes?|identiques?|dezelfde|zelfde|mism[oa]s?|stess[eio]|medesim[eio]');
const otherRows = phrase(
  ['other', 'different', 'new', 'changing', 'andere', 'autres', 'otras', 'altre'],
  '(?:other|different|new|changing) (?:rows?|ones|connections?|local ports?|ports?)|andere (?:zeilen|verbindungen|ports)|autres (?:lignes|connexions)|andere (?:regels|verbindingen)|otras (?:líneas|filas|conexiones)|altre (?:righe|connessioni)',
);
const onlyOne = anyOf('(?:only|just) one|nur eine?|une seule|seulement une|slechts één|maar één|sólo una|solo una|una sola|soltanto una');
const many = anyOf(
  "all|every|dozens?|many|lots of|several|a lot of|\\d{1,3} (?:rows?|connections?|lines?|of them)|alle|viele|lauter|mehrere|tous?|toutes?|plein d'?e?|plusieurs|allemaal|veel|todas?|muchas|varias|tutt[ei]|molte|parecchie",
);
const inward = /\b(?:local|own) port 25\b|incoming|inbound|eingehend|entrant|inkomend|in entrata/;
const gone = anyOf('gone|closed|disappeared|weg|verschwunden|disparues?|verdwenen|desaparecido|sparite');
const looking = /netstat|tcpview|:25\b|connection|verbindung|connexion|conexi|conness/;
const leastMinutes = 6;
const nearAtMost = 260;

/** What netstat showed of connections to port 25 of others, as a person tells it, with the time between two looks. */
export const toldConnections: Recogniser = {
  id: 'told-connections',
  looksFor: 'plain words about where mail waits, the version, and what helped',
  recognise(text) {
    if (!looking.test(text.lower.slice(0, 200_000))) {
      return [];
    }
    const found = findRows(text);
    return found === undefined
      ? []
      : [
          {
            asked: 'old-connections',
            answerId: found.answerId,
            recogniser: toldConnections.id,
            strength: 'medium' as const,
            lines: text.linesAt(found.place.from, found.place.to),
          },
        ];
  },
};

function findRows(text: EvidenceText): { readonly answerId: string; readonly place: Place } | undefined {
  const blocked = findSaid(text, synSent, (sentence) => toSmtp.test(sentence) && many.test(sentence) && !inward.test(sentence), false);
  if (blocked !== undefined) {
    return { answerId: 'syn-sent', place: blocked };
  }
  const single = findSaid(
    text,
    established,
    (sentence) =>
      toSmtp.test(sentence) && isSame.test(sentence) && onlyOne.test(sentence) && !inward.test(sentence) && areFarApart(sentence),
    false,
  );
  if (single !== undefined) {
    return { answerId: 'one', place: single };
  }
  const long = findSaid(
    text,
    established,
    (sentence) => toSmtp.test(sentence) && same.test(sentence) && !inward.test(sentence) && isLong(sentence) && !onlyOne.test(sentence),
    false,
  );
  if (long !== undefined) {
    return { answerId: 'old', place: long };
  }
  const twice = findSaid(text, established, (_, place) => isTwice(text.lower, place), false);
  if (twice !== undefined) {
    return { answerId: 'old', place: twice };
  }
  const changed = findSaid(
    text,
    otherRows,
    (sentence) => toSmtp.test(sentence) && !inward.test(sentence) && !isSame.test(sentence) && areFarApart(sentence),
  );
  if (changed !== undefined) {
    return { answerId: 'changing', place: changed };
  }
  const closed = findSaid(text, noneOpen, (sentence) => /netstat|tcpview/.test(sentence) && sentence.search(established.pattern) === -1);
  return closed === undefined ? undefined : { answerId: 'none', place: closed };
}

function areFarApart(sentence: string): boolean {
  const [first, last] = readClocks(sentence);
  const minutes = first !== undefined && last !== undefined ? minutesBetween(first, last) : readMinutes(sentence);
  return (minutes ?? 0) >= leastMinutes;
}

function isLong(sentence: string): boolean {
  const since = sinceLong.exec(sentence);
  const minutes = since === null ? undefined : readMinutes(sentence.slice(since.index));
  return (minutes ?? 0) >= leastMinutes || (apart.test(sentence) && isSame.test(sentence) && (readMinutes(sentence) ?? 0) >= leastMinutes);
}

// Two looks with a time before each: "13:10 6 rows to …:25, all ESTABLISHED", "13:35 the very same 6 rows".
function isTwice(lower: string, { from, to }: Place): boolean {
  const head = lower.slice(Math.max(0, from - nearAtMost), from);
  const first = readClocks(head.slice(head.lastIndexOf('\n') + 1)).at(-1);
  const tail = lower.slice(to, to + nearAtMost);
  const at = isSame.exec(tail)?.index;
  if (first === undefined || at === undefined || !toSmtp.test(lower.slice(Math.max(0, from - 120), to + 60))) {
    return false;
  }
  const last = readClocks(tail.slice(0, at)).at(-1);
  const words = tail.slice(at).split('\n', 1)[0] ?? '';
  return (
    last !== undefined &&
    minutesBetween(first, last) >= leastMinutes &&
    words.search(otherRows.pattern) === -1 &&
    !gone.test(words) &&
    !onlyOne.test(words) &&
    !/\?\s*$|(?<![a-zß-ɏ])(?:no|not|nicht|pas|niet|non)(?![a-zß-ɏ])/.test(words)
  );
}
