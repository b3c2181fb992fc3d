import { anyOf } from '../standing/words.ts';
import type { EvidenceText } from '../text/evidence-text.ts';
import { type Match, matchNear } from '../text/match-near.ts';
import { type EventRecord, mailSource, plainSource } from './event-record.ts';

const looksAtMost = 300;
const sourceWords = ['exchange', 'smtpsvc'];
const reach = 120;
const noun =
  '(?:event|ereignis|événement|evenement|gebeurtenis|evento|suceso|warning|warnung|avertissement|waarschuwing|advertencia|error|fehler|erreur|fout|eintrag|entrie|entry|melding|meldung)(?:s|e|en|se|es|ne)?(?:\\s?-?(?:id|ids|nr\\.?|no\\.?|number|code|kennung))?';
const ids = '(?<ids>\\d{3,5}(?:(?:\\s?[,/&+]\\s?|\\s(?:and|or|und|oder|et|ou|en|of|y|o)\\s)\\d{3,5}){0,2})';
const link =
  '(?:[ \\t,("\'\\-:]{1,3}|(?:from|of|by|with|and|the|its|source|sourcename|provider|sources|is|was|von|vom|der|des|mit|quelle|de|du|la|le|avec|van|met|bron|del|con|origen|messages|warnings|errors|events|entries|logged|log)(?![a-zß-ɏ])){1,9}';
const patterns = [
  // "event 9297 MSExchangeMTA", "the 1020 warnings of MSExchangeTransport"
  `(?<![a-zß-ɏ])${noun}[ \\t:#]{1,3}${ids}(?!\\d|\\.\\d)${link}(?<source>${mailSource})`,
  `(?<![\\w.:])${ids} ${noun}${link}(?<source>${mailSource})`,
  // "event 1020 in the log of the hub. Source is MSExchangeTransport"
  `(?<![a-zß-ɏ])${noun}[ \\t:#]{1,3}${ids}(?!\\d|\\.\\d)[^.;?!\\n\\d]{0,80}\\.\\s{1,3}(?:the |its )?(?:source|quelle|bron|origen|origine)(?: name)?(?: is| was| ist| est| es| è| :|:)? (?<source>${mailSource})`,
  // "MSExchangeTransport event 1020", "MSExchangeTransport(1020)", "MSExchangeTransport: 1020:"
  `(?<source>${mailSource})[ \\t,:]{1,3}(?:[a-zß-ɏ]{1,9}[ \\t:]){0,2}?${noun}[ \\t:#]{1,3}${ids}(?!\\d|\\.\\d)`,
  `(?<source>${mailSource})(?:\\s?[(\\[/#]\\s?|:\\s)${ids}(?:\\s?[)\\]]|:\\s)`,
].map((pattern) => new RegExp(pattern, 'g'));
// "- MSExchangeMTA 9297" as a line of its own: nothing behind it that would be counted.
const listed = new RegExp(
  `^[ \\t]{0,9}(?:(?:[-*•·–+>]|\\d[.)])[ \\t]{1,4})?(?:(?<source>${mailSource})[ \\t,:–-]{1,3}${ids}|${ids.replace('ids', 'idsFirst')}[ \\t,:(–-]{1,3}(?<sourceLast>${mailSource})\\)?)(?:[ \\t]\\([a-z\\d. ]{2,24}\\))?(?=[.,;]?[ \\t]{0,9}$)`,
  'gm',
);
const listOfWatched = /exclu|ignor|suppress|monitor|watch|alert|rule|überwach|surveill|bewaak|vigila/;
// The agent by its short name, with its own numbers: "the MTA has logged 3161", "9297 and 3161 from the MTA".
const ofMta = '(?<ids>(?:9297|3161)(?:(?:\\s?[,/&+]\\s?|\\s(?:and|und|et|en|y)\\s)(?:9297|3161))?)(?!\\d|\\.\\d)';
const behindIt =
  '(?=\\s{0,3}(?:$|[.,;:!?)]|(?:again|this|since|today|every|all|in|on|at|with|and|now|twice|several|seit|heute|wieder|und|depuis|et|sinds|en|desde|y)(?![a-zß-ɏ])))';
const byMta = [
  `(?<![\\w-])mta(?: (?:has|have|keeps|also|hat|a|heeft|ha))?(?: also)? (?:logged|logs|logging|log|reports?|reported|writes?|shows?|meldet|protokolliert|gemeldet|consigne|consigné|logt|gelogd|registra|registrado) (?:(?:event|events|ereignis|événement|gebeurtenis|evento)s? )?${ofMta}${behindIt}`,
  `(?<![\\w.:])${ofMta} (?:from|of|by|vom|von der|des|de la|du|de l'|van de|del|de) ?(?:the )?mta(?![\\w-])(?! (?:queues?|to|into))`,
].map((pattern) => new RegExp(pattern, 'gm'));
// The number and the source of an event of ours stand for it, with a word that logs it or says how often.
const ownIds = (numbers: string) =>
  `(?<ids>(?:${numbers})s?(?:(?:\\s?[,/&+]\\s?|\\s(?:and|und|et|en|y)\\s)(?:${numbers})s?){0,4})(?!\\w|\\.\\d)`;
const often =
  '(?:(?:shows? up|appears?|comes?|keeps coming|is logged|kommt|revient|komt|sale) )?(?:every|each|all day|all the time|again and again|constantly|per (?:minute|hour)|alle (?:\\S{1,9} )?(?:minuten|sekunden)|ständig|laufend|toutes les|chaque|sans cesse|elke|om de|iedere|cada|todo el tiempo|a cada)';
const logsIt =
  '(?:keeps )?(?:throw|log|report|writ|show|rais|generat|record|emit|spit|produc|giv|logg|fir)(?:s|es|ing|ged|ed|ting)(?: out)?(?: (?:an?|the|many|lots of|dozens of|hundreds of|constant|repeated))?';
const ownEvents = [
  ['9297|3161', 'ms\\s?exchange\\s?mta'],
  ['1020', 'ms\\s?exchange\\s?transport'],
].flatMap(([numbers = '', source = '']) =>
  [
    `(?<source>${source}) ${logsIt} (?:${noun}s? )?${ownIds(numbers)}(?! (?:mails?|messages?|connections?|bytes|kb|times))`,
    `(?<source>${source})[ ,:(]{1,3}${ownIds(numbers)}\\)?(?= ${often}|,? ?\\.\\.\\.)`,
    `(?<![\\w.:])${ownIds(numbers)} (?:\\(|from |of |by |von |vom |de |du |van |del )?(?<source>${source})\\)?(?= ${often})`,
    `(?:getting|we get|i get|i see|we see|dozens of|hundreds of|lots of|loads of|plenty of|a bunch of|many|an?|constant|repeated|un|une|een|ein|eine|lauter|viele|des|muchos) ${ownIds(numbers)} (?:from|of|by|von|vom|de|du|van|del) (?:the )?(?<source>${source})(?! (?:queue|service))`,
  ].map((pattern) => new RegExp(pattern, 'g')),
);
const bothOfMta =
  /(?<![\w.:])(?<ids>(?:9297|3161)\s?(?:,|\/|&|\+|and|und|et|en|y)\s?(?:9297|3161))(?!\d|\.\d) ?(?:,|from|of|by|von|vom|de|du|van|del|:)? ?(?<source>ms\s?exchange\s?mta)|(?<sourceLast>ms\s?exchange\s?mta)[ ,:]{1,3}(?<idsFirst>(?:9297|3161)\s?(?:,|\/|&|\+|and|und|et|en|y)\s?(?:9297|3161))(?!\d|\.\d)/g;
// Numbers beside the name of a source are counts and ports as well; beside a word for the log they are events.
const bare = [
  new RegExp(`(?<![\\w.:])${ids}(?!\\d|\\.\\d)${link}(?<source>${mailSource})`, 'g'),
  new RegExp(`(?<source>${mailSource})[ \\t,:]{1,3}${ids}(?!\\d|\\.\\d)`, 'g'),
];
const inLog =
  /(?<![a-zß-ɏ])(?:event ?log|application log|the log|logs?|logged|logging|event viewer|protokoll[a-zß-ɏ]{0,5}|anwendungsprotokoll|ereignis[a-zß-ɏ]{0,14}|journal|journaux|consigné|logboek|toepassingslogboek|gelogd|registro|registra)(?![a-zß-ɏ])/;
// Our own numbers stand for themselves where their source and a word for events or the log are in the same sentence.
const linking = '(?:[^\\n.;?!=\\d]|\\b(?:nr|no|num|id|ev|warn|anz|src|fr|v)\\.|(?<![\\d.])\\d(?!\\d)){0,80}?';
const notCounted =
  '(?!\\d|[.:]\\d| ?(?:mails?|messages?|connections?|bytes|kb|mb|times|items?|users?|nachrichten|mensajes|messaggi|berichten)(?![a-zß-ɏ]))';
const nearOwn = [
  ['9297|3161', 'ms\\s?exchange\\s?mta'],
  ['1020', 'ms\\s?exchange\\s?transport'],
].flatMap(([numbers = '', source = '']) =>
  [
    `(?<source>${source})(?!\\w)${linking}(?<![\\d.:/#])(?<ids>${numbers})${notCounted}`,
    `(?<![\\d.:/#])(?:\\d{3,5}(?:\\s?[,/&+]\\s?|\\s(?:and|or|und|oder|et|ou|en|of|y|o|e)\\s)){0,3}(?<ids>${numbers})${notCounted}${linking}(?<source>${source})(?!\\w)`,
  ].map((pattern) => new RegExp(pattern, 'g')),
);
const anyEvent = anyOf(
  'writes?|wrote|events?|ev\\.?|warn(?:ing|ung|g)?(?:s|en)?\\.?|errors?|alerts?|severity|source|src\\.?|logs?|logged|app[ .-]?log|event ?log|viewer|no\\.?|nr\\.?|id',
  'schreibt|meldet|protokolliert|ereignis(?:se)?|fehler|quelle|[a-zß-ɏ.-]{0,12}protokoll|ereignisanz\\S{0,6}',
  'consigne|signale|schrijft|meldt|logt|événements?|avertissements?|erreurs?|journal|n°|numéros?|gebeurtenis(?:sen)?|waarschuwing(?:en)?|fout(?:en)?|bron|logboek|meldingen?',
  'registra|escribe|scrive|eventos?|sucesos?|advertencias?|avisos?|errores|origen|registro|números?|eventi|avvis[oi]|errori|origine|visualizzatore',
);
// Another service between the two, or a word that parts them.
const apart =
  /(?<!ms ?exchange ?)\b[\w-]{2,24}(?:server|service|svc)\b|\bpid\b|\bport\b|\beq\b|(?<![a-zß-ɏ])(?:not?|but|nor|without|except|other than|kein\S{0,2}|nicht|aber|außer|pas|mais|sauf|niet|geen|maar|sin|pero|salvo|non|nessun|ma)(?![a-zß-ɏ.])/;
const lineAtMost = 160;
const listAtMost = 1000;

/** Events that somebody typed in a few words, such as "event 1020 MSExchangeTransport" or "9297 and 3161 (MSExchangeMTA) in the log". */
export function findTypedEvents({ lower }: EvidenceText): EventRecord[] {
  const near = (pattern: RegExp) => matchNear(lower, sourceWords, pattern, reach).slice(0, looksAtMost);
  const told = byMta.flatMap((pattern) => matchNear(lower, ['9297', '3161'], pattern, reach).slice(0, looksAtMost));
  const ofAgent = told.map(({ groups, ...place }): Match => ({ ...place, groups: { ...groups, source: 'msexchangemta' } }));
  const inList = near(listed).filter(({ from }) => !listOfWatched.test(headOf(lower, from)));
  return [
    ...patterns.flatMap(near),
    ...inList,
    ...ownEvents.flatMap(near),
    ...nearOwn
      .flatMap(near)
      .filter(
        ({ text, from }) =>
          !apart.test(text) && anyEvent.test(lineOf(lower, from)) && !/\bcount\b/.test(lower.slice(Math.max(0, from - lineAtMost), from)),
      ),
    ...near(bothOfMta),
    ...ofAgent,
    ...bare.flatMap(near).filter(({ from }) => inLog.test(lineOf(lower, from))),
  ].flatMap(({ groups: { idsFirst = '', sourceLast = '', ids = idsFirst, source = sourceLast }, from, to }) =>
    (ids.match(/\d+/g) ?? []).map((eventId) => ({ eventId, source: plainSource(source), from, to })),
  );
}

function lineOf(lower: string, at: number): string {
  const head = lower.slice(Math.max(0, at - lineAtMost), at);
  return `${head.slice(head.lastIndexOf('\n') + 1)}${lower.slice(at, at + lineAtMost).split('\n', 1)[0]}`;
}

/** The line above a list, which says what it lists. */
function headOf(lower: string, at: number): string {
  const lines = lower
    .slice(Math.max(0, at - listAtMost), at)
    .split('\n')
    .slice(0, -1);
  return (
    lines.findLast((line) => line.trim() !== '' && !/^\W{0,9}(?:\d{3,5}\W{1,3})?ms\s?exchange\w{2,24}\W{1,3}\d{0,5}\W{0,3}$/.test(line)) ??
    ''
  );
}
