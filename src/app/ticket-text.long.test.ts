import { observations } from 'virtual:pack/observations';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { anyLetter } from '../../scripts/check/fixtures/any-letter.ts';
import { loadArticles } from '../content/articles.ts';
import { stepKey } from '../engine/case/case.ts';
import { type ArticleMachine, compileArticle, fixedState } from '../engine/graph/compile-article.ts';
import { exitsLeft } from '../engine/graph/reachable.ts';
import { formatLink } from '../engine/link/link.ts';
import { linkTo } from '../engine/link/link-to.ts';
import { normaliseCase, redactCase } from '../engine/ticket-text/hide/redact-case.ts';
import type { TicketTextParts } from '../engine/ticket-text/parts.ts';
import { readTicketText } from '../engine/ticket-text/read/read-ticket-text.ts';
import { writeTicketText } from '../engine/ticket-text/write/write-ticket-text.ts';
import { askableIn, askedAt } from '../engine/walk/asked.ts';
import { replay } from '../engine/walk/replay.ts';
import type { Article } from '../model/article/article.ts';
import { ticketTextCase } from '../model/case/case.ts';
import { endings } from '../model/case/endings.ts';
import { roleName } from '../services/articles/role-name.ts';

const articles = (await loadArticles()).map((article) => ({ article, machine: compileArticle(article) }));
const counts = { cases: 0, changes: 0, damages: 0 };

afterAll(() => console.log(`${counts.cases} random cases, ${counts.changes} changes made by mail, ${counts.damages} damaged texts`));

const hostile = [
  ...[
    'password: x1y2z3',
    'password:',
    'AUTH LOGIN\n334 VXNlcm5hbWU6\nc2Nhbm5lcg==',
    'AUTH LOGIN',
    'Cookie: a=b1',
    'https://jo:word@',
    '[Password cut]',
    '',
    ' ',
    '\n',
    '\n> ',
    '>',
    '>> x',
    '> > y',
    '"',
    '^',
    '^ ^',
    '^"',
    '[',
    ']',
    '[ ',
    '[a',
    '[ ]',
    '%41',
    '\\',
    '--',
    ' -- ',
    '---',
    ' - ',
  ],
  ...[
    '...',
    '…',
    '—',
    ' – ',
    '“quoted”',
    '‘it’s’',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\ud800',
    '\u0007',
    '\u2028',
    '\t',
    '\n\t  x',
    '\n    ^.. y',
    '    ',
    '\r\n',
  ],
  ...['UNSTUCK  [ticket: X]  2026', '[check: 00000000]', '[case: x]', '[step: a/b]', '[done 2026-11-21 14:02 +01:00]', 'END'],
  ...[
    '😀',
    '👩‍👩‍👧',
    '漢字の'.repeat(30),
    'ü'.repeat(61),
    'x'.repeat(200),
    '-'.repeat(70),
    `${'y'.repeat(60)}--`,
    '"'.repeat(65),
    '>'.repeat(130),
  ],
  ...[
    '<host 1>',
    '<account 12>',
    '<host',
    '1>',
    'CONTOSO\\svc-scan',
    'mail.contoso.com',
    '192.0.2.1:25',
    '[::1]',
    'fe80::1%4',
    'joe@example.com',
  ],
  ...[
    '\\\\srv1\\logs\\jdoe',
    '/o=ORG/ou=SITE/cn=Recipients/cn=jdoe has',
    'CN=Jane Doe,OU=Staff,DC=contoso,DC=com',
    'S-1-5-21-1-2-3-500',
    'MAIL01',
  ],
  ...['Computer: SRV1', 'User: jdoe', 'EHLO printer01', '550 5.7.1', '6.5.7638.1', 'constructor'],
];
const anyFragment = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: anyLetter, maxLength: 12 }), fc.string({ maxLength: 30 }));
const anyText = fc
  .tuple(fc.array(anyFragment, { maxLength: 6 }), fc.constantFrom('', ' ', '\n'))
  .map(([fragments, gap]) => fragments.join(gap));
const anyMoment = fc
  .tuple(fc.integer({ min: 0, max: 40_000_000 }), fc.constantFrom('+00:00', '+01:00', '-05:30'))
  .map(([minutes, offset]) => `${new Date(minutes * 60_000).toISOString().slice(0, 16)}${offset}`);
const anyWait = fc.record({ at: anyMoment, until: anyMoment });
const anyRecord = fc.oneof(
  fc.record({ state: fc.constant('done' as const), at: anyMoment }),
  fc.record({ state: fc.constant('skipped' as const), at: anyMoment, reason: anyText }),
  fc.record({ state: fc.constant('failed' as const), at: anyMoment, note: anyText }),
  anyWait.map((wait) => ({ state: 'waiting' as const, ...wait })),
);
const anyOrigin = fc.constantFrom('evidence' as const, 'carried' as const);
const anyId = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,63}$/), fc.constantFrom('constructor', 'a--b', 'note', 'from'));

function dictionaryOf<V>(keys: readonly string[], value: fc.Arbitrary<V>) {
  return fc.array(fc.tuple(fc.oneof(fc.constantFrom(...keys), anyId), value), { maxLength: 3 }).map(Object.fromEntries) as fc.Arbitrary<
    Record<string, V>
  >;
}

/** The answers of a walk that numbers choose, from the first question or from another node. */
function walkBy(article: Article, machine: ArticleMachine, picks: readonly number[], from: string | undefined): [string, string][] {
  const answers = new Map<string, string>();
  let nodeId = from ?? article.start;
  for (const pick of picks) {
    const exits = exitsLeft(machine, nodeId, answers);
    const exit = exits[pick % Math.max(exits.length, 1)];
    if (exit === undefined) {
      break;
    }
    answers.set(askedAt(machine, nodeId, answers), exit.answerId);
    nodeId = exit.to;
  }
  return [...answers];
}

/** Answers put in at some place that the walk never gave: set aside, also known, or of an article that has changed. */
function withOthers(walked: readonly [string, string][], others: readonly { at: number; pair: [string, string] }[]): [string, string][] {
  const answers = [...walked];
  for (const { at, pair } of others) {
    if (!answers.some(([asked]) => asked === pair[0])) {
      answers.splice(at % (answers.length + 1), 0, pair);
    }
  }
  return answers;
}

const namesOfObservations = Object.entries(observations).flatMap(([asked, { answers }]) =>
  Object.keys(answers).map((answerId): [string, string] => [asked, answerId]),
);

const anyKept = (names: readonly string[], stepKeys: readonly string[], blankNames: readonly string[]) =>
  fc.record({
    id: fc.uuid(),
    ticket: fc.oneof(fc.stringMatching(/^[A-Z]{2,4}-[0-9]{1,6}$/), anyText),
    startedAt: anyMoment,
    changedAt: anyMoment,
    origins: dictionaryOf(names, anyOrigin),
    steps: dictionaryOf(stepKeys, anyRecord),
    waits: dictionaryOf(names, anyWait),
    putBack: fc.option(dictionaryOf([...names, ...stepKeys], anyMoment), { nil: undefined }),
    notes: dictionaryOf(names, anyText),
    blanks: dictionaryOf(blankNames, anyText),
    evidence: fc.array(fc.record({ asked: anyId, answerId: anyId, lines: fc.array(anyText, { maxLength: 3 }) }), { maxLength: 2 }),
    evidenceText: fc.option(anyText, { nil: undefined, freq: 3 }),
    callerWords: fc.option(anyText, { nil: undefined, freq: 2 }),
    closed: fc.option(fc.record({ at: anyMoment, how: fc.constantFrom(...endings) }), { nil: undefined, freq: 2 }),
  });

const triageParts: fc.Arbitrary<Written> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...namesOfObservations), { selector: ([asked]) => asked }),
    anyKept(Object.keys(observations), ['a/b'], ['SERVER']),
    anyMoment,
  )
  .map(([answers, { evidenceText, putBack, callerWords, closed, ...kept }, now]) => ({
    case: {
      version: 1,
      ...kept,
      answers,
      ...(evidenceText === undefined ? {} : { evidenceText }),
      ...(putBack === undefined ? {} : { putBack }),
      ...(callerWords === undefined ? {} : { callerWords }),
      ...(closed === undefined ? {} : { closed }),
    },
    url: 'https://unstuck.example/triage/',
    now,
  }));

function partsOf(article: Article, machine: ArticleMachine): fc.Arbitrary<Written> {
  const askable = [...askableIn(article)];
  const pairs = [
    ...askable.flatMap(([asked, { answerIds }]) => answerIds.map((answerId): [string, string] => [asked, answerId])),
    ...namesOfObservations,
  ];
  const nodeIds = Object.keys(article.nodes);
  const stepKeys = askable.flatMap(([asked, { nodeId }]) => {
    const node = article.nodes[nodeId];
    return node?.kind === 'cause' ? node.resolution.map(({ id }) => stepKey(asked, id)) : [];
  });
  return fc
    .record({
      picks: fc.array(fc.nat(20), { maxLength: 25 }),
      from: fc.option(fc.constantFrom(...nodeIds), { nil: undefined, freq: 3 }),
      others: fc.array(fc.record({ at: fc.nat(30), pair: fc.oneof(fc.constantFrom(...pairs), fc.tuple(anyId, anyId)) }), { maxLength: 3 }),
      editionDate: fc.constantFrom('2026-11-21', '2025-01-01'),
      editionNumber: fc.integer({ min: 1, max: 9 }),
      nodeId: fc.option(fc.constantFrom(...nodeIds, fixedState, 'gone'), { nil: undefined }),
      kept: anyKept(
        askable.map(([asked]) => asked),
        stepKeys,
        [...Object.keys(article.blanks), 'DOMAIN\\account', 'a [b: c]=>"'],
      ),
      now: anyMoment,
    })
    .map(
      ({ picks, from, others, editionDate, editionNumber, nodeId, kept: { evidenceText, putBack, callerWords, closed, ...kept }, now }) => {
        const answers = withOthers(walkBy(article, machine, picks, from), others);
        const link = linkTo(machine, new Map(answers), from);
        const place = replay(machine, new Map(answers), from);
        return {
          case: {
            version: 1,
            ...kept,
            articleId: article.id,
            edition: { number: editionNumber, date: editionDate },
            nodeId: nodeId ?? (place.nodeId === fixedState ? fixedState : (link.nodeId ?? article.start)),
            ...(from === undefined ? {} : { from }),
            answers,
            ...(evidenceText === undefined ? {} : { evidenceText }),
            ...(putBack === undefined ? {} : { putBack }),
            ...(callerWords === undefined ? {} : { callerWords }),
            ...(closed === undefined ? {} : { closed }),
          },
          url: `https://unstuck.example${formatLink(link)}`,
          now,
        };
      },
    );
}

const changes: Readonly<Record<string, (text: string) => string>> = {
  quoted: (text) => onLines(text, (line) => `> ${line}`),
  'quoted without a blank': (text) => onLines(text, (line) => `>${line}`),
  wrapped: (text) => onLines(text, wrapLine),
  'Windows line ends': (text) => text.replace(/\r?\n/g, '\r\n'),
  'trailing blanks': (text) => onLines(text, (line) => `${line}  `),
  'smart quotes': (text) =>
    text
      .replace(/(?<=^|[\s([])"/g, '“')
      .replaceAll('"', '”')
      .replace(/(?<=^|\s)'/g, '‘')
      .replaceAll("'", '’'),
  'smart dashes': (text) => text.replace(/ --? /g, ' – ').replaceAll('--', '—'),
  'smart dots': (text) => text.replaceAll('...', '…'),
  'non-breaking spaces': (text) => text.replaceAll('  ', '\u00a0 ').replace(/^ /gm, '\u00a0'),
  'greeting and signature': (text) => `Hi,\n\nOn Mon, 12 Mar 2007 [Bob] "Bob" wrote:\n${text}\n-- \nBob [cid:image001.png] "x"\nTel. 123`,
};
const anyChanges = fc.array(fc.constantFrom(...Object.keys(changes)), { maxLength: 7 });

function onLines(text: string, change: (line: string) => string): string {
  return text.split(/\r?\n/).map(change).join('\n');
}

function wrapLine(line: string): string {
  if (line.length <= 72) {
    return line;
  }
  const space = line.lastIndexOf(' ', 72);
  const end = space <= 0 ? 72 : space;
  return `${line.slice(0, end)}\n${wrapLine(line.slice(end).replace(/^ /, ''))}`;
}

const damages: Readonly<Record<string, (text: string, at: number) => string>> = {
  'a letter changed': (text, at) => {
    const letters = [...text.matchAll(/[\p{L}\p{N}[\]"=:]/gu)];
    const { index = 0, 0: letter = '' } = letters[at % letters.length] ?? {};
    return `${text.slice(0, index)}${letter === 'x' ? 'y' : 'x'}${text.slice(index + letter.length)}`;
  },
  'a line lost': (text, at) => {
    const lines = text.split('\n').filter((line) => line !== '');
    return lines.filter((_, index) => index !== at % lines.length).join('\n');
  },
  'the end cut off': (text, at) => text.slice(0, at % text.lastIndexOf(']')),
};

function mail(text: string, names: readonly string[]): string {
  counts.changes += names.length;
  return names.reduce((changed, name) => changes[name]?.(changed) ?? changed, text);
}

/** What fast-check prints: no article and no machine in it. */
type Written = Pick<TicketTextParts, 'case' | 'url' | 'now'>;

const opens = new Map(articles.map((open) => [open.article.id, open]));

function partsFor(written: Written): TicketTextParts {
  const open = opens.get(written.case.articleId ?? '');
  return { ...written, observations, roleName, ...(open === undefined ? {} : { open }) };
}

const every: readonly (readonly [string, fc.Arbitrary<Written>])[] = [
  ...articles.map(({ article, machine }) => [article.id, partsOf(article, machine)] as const),
  ['triage', triageParts],
];

describe.each(every)('the ticket text of %s', (_, anyWritten) => {
  it('reads back as the case with its names hidden, whatever mail did to it', () => {
    fc.assert(
      fc.property(anyWritten, anyChanges, (written, names) => {
        counts.cases += 1;
        const { text } = writeTicketText(partsFor(written), { hide: true });
        expect(readTicketText(mail(text, names))).toEqual({
          case: redactCase(written.case).case,
          isIntact: true,
          unreadable: [],
          count: 1,
        });
      }),
      { numRuns: 24 },
    );
  });

  it('reads back as the whole case when nothing is hidden', () => {
    fc.assert(
      fc.property(anyWritten, anyChanges, (written, names) => {
        counts.cases += 1;
        const { text } = writeTicketText(partsFor(written), { hide: false });
        const read = readTicketText(mail(text, names));
        expect(read).toEqual({ case: normaliseCase(written.case), isIntact: true, unreadable: [], count: 1 });
        expect(v.is(ticketTextCase, read?.case)).toBe(true);
      }),
      { numRuns: 24 },
    );
  });

  it('is known to be damaged when a letter changed, a line is lost or the end is cut off, and the rest is offered', () => {
    fc.assert(
      fc.property(anyWritten, fc.constantFrom(...Object.keys(damages)), fc.nat(), anyChanges, (written, name, at, names) => {
        counts.damages += 1;
        const { text } = writeTicketText(partsFor(written), { hide: true });
        const read = readTicketText(mail(damages[name]?.(text, at) ?? text, names));
        expect(read?.isIntact ?? false).toBe(false);
        if (name === 'a line lost') {
          const left = read?.case.answers.map(([asked]) => asked) ?? [];
          const all = written.case.answers.map(([asked]) => asked);
          expect(left.filter((asked) => !all.includes(asked))).toEqual([]);
          expect(left.length).toBeGreaterThanOrEqual(all.length - 1);
        }
      }),
      { numRuns: 16 },
    );
  });

  it('is read from the newest of several texts in a mail', () => {
    fc.assert(
      fc.property(anyWritten, anyWritten, anyChanges, (newer, older, names) => {
        const [first, second] = [newer, older].map((written) => writeTicketText(partsFor(written), { hide: false }).text);
        const thread = `${first}\nSee above.\n\n${mail(second ?? '', ['quoted', ...names])}`;
        expect(readTicketText(thread)).toEqual({ case: normaliseCase(newer.case), isIntact: true, unreadable: [], count: 2 });
      }),
      { numRuns: 10 },
    );
  });
});

describe('reading a ticket text', () => {
  it('finds none in other text, and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readTicketText(text.replaceAll(/\[\s*(?:ticket|check)/g, '['))).toBeUndefined();
        readTicketText(`UNSTUCK  [ticket: A] ${text} [check: 00000000]`);
      }),
      { numRuns: 500 },
    );
  });
});
