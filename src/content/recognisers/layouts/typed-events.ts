import type { EvidenceText } from '../text/evidence-text.ts';
import { matchNear } from '../text/match-near.ts';
import { type EventRecord, mailSource, plainSource } from './event-record.ts';

const looksAtMost = 300;
const sourceWords = ['exchange', 'smtpsvc'];
const reach = 120;
const noun =
  '(?:event|ereignis|événement|evenement|gebeurtenis|evento|suceso|warning|warnung|avertissement|waarschuwing|advertencia|error|fehler|erreur|fout|eintrag|entrie|entry|melding|meldung)(?:s|e|en|se|es|ne)?(?:\\s?-?(?:id|ids|nr\\.?|no\\.?|number|kennung))?';
const ids = '(?<ids>\\d{3,5}(?:(?:\\s?[,/&+]\\s?|\\s(?:and|or|und|oder|et|ou|en|of|y|o)\\s)\\d{3,5}){0,2})';
const link =
  '(?:[ \\t,("\'\\-:]{1,3}|(?:from|of|by|with|and|the|its|source|sources|is|was|von|vom|der|des|mit|quelle|de|du|la|le|avec|van|met|bron|del|con|origen|messages|warnings|errors|events|entries|logged|log)(?![a-zß-ɏ])){1,9}';
const patterns = [
  // "event 9297 MSExchangeMTA", "the 1020 warnings of MSExchangeTransport"
  `(?<![a-zß-ɏ])${noun}[ \\t:#]{1,3}${ids}(?!\\d|\\.\\d)${link}(?<source>${mailSource})`,
  `(?<![\\w.:])${ids} ${noun}${link}(?<source>${mailSource})`,
  // "MSExchangeTransport event 1020", "MSExchangeTransport(1020)", "MSExchangeTransport: 1020:"
  `(?<source>${mailSource})[ \\t,:]{1,3}(?:[a-zß-ɏ]{1,9}[ \\t:]){0,2}?${noun}[ \\t:#]{1,3}${ids}(?!\\d|\\.\\d)`,
  `(?<source>${mailSource})(?:\\s?[(\\[/#]\\s?|:\\s)${ids}(?:\\s?[)\\]]|:\\s)`,
].map((pattern) => new RegExp(pattern, 'g'));
// Numbers beside the name of a source are counts and ports as well; beside a word for the log they are events.
const bare = [
  new RegExp(`(?<![\\w.:])${ids}(?!\\d|\\.\\d)${link}(?<source>${mailSource})`, 'g'),
  new RegExp(`(?<source>${mailSource})[ \\t,:]{1,3}${ids}(?!\\d|\\.\\d)`, 'g'),
];
const inLog =
  /(?<![a-zß-ɏ])(?:event ?log|application log|the log|logs?|logged|logging|event viewer|protokoll[a-zß-ɏ]{0,5}|anwendungsprotokoll|ereignis[a-zß-ɏ]{0,14}|journal|journaux|consigné|logboek|toepassingslogboek|gelogd|registro|registra)(?![a-zß-ɏ])/;
const lineAtMost = 160;

/** Events that somebody typed in a few words, such as "event 1020 MSExchangeTransport" or "9297 and 3161 (MSExchangeMTA) in the log". */
export function findTypedEvents({ lower }: EvidenceText): EventRecord[] {
  const near = (pattern: RegExp) => matchNear(lower, sourceWords, pattern, reach).slice(0, looksAtMost);
  return [...patterns.flatMap(near), ...bare.flatMap(near).filter(({ from }) => inLog.test(lineOf(lower, from)))].flatMap(
    ({ groups: { ids = '', source = '' }, from, to }) =>
      (ids.match(/\d+/g) ?? []).map((eventId) => ({ eventId, source: plainSource(source), from, to })),
  );
}

function lineOf(lower: string, at: number): string {
  const head = lower.slice(Math.max(0, at - lineAtMost), at);
  return `${head.slice(head.lastIndexOf('\n') + 1)}${lower.slice(at, at + lineAtMost).split('\n', 1)[0]}`;
}
