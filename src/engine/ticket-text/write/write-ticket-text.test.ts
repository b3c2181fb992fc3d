import { describe, expect, it } from 'vitest';
import type { Observations } from '../../../model/article/observation.ts';
import type { Case } from '../../../model/case/case.ts';
import { endings } from '../../../model/case/endings.ts';
import { compileArticle } from '../../graph/compile-article.ts';
import { sampleArticle, sampleObservations } from '../../graph/sample-article.ts';
import { sampleNode, sampleWith } from '../../graph/spoil-sample.ts';
import type { TicketTextParts } from '../parts.ts';
import { readTicketText } from '../read/read-ticket-text.ts';
import { writeTicketText } from './write-ticket-text.ts';

const kept: Case = {
  version: 1,
  id: 'c-1',
  ticket: 'INC-20417',
  startedAt: '2026-11-21T13:40+01:00',
  changedAt: '2026-11-21T14:05+01:00',
  articleId: 'wet-feet',
  edition: { number: 1, date: '2025-06-01' },
  nodeId: 'laces',
  answers: [
    ['weather', 'rain'],
    ['season', 'winter'],
    ['sole', 'yes'],
    ['hole', 'not-fixed'],
    ['puddle', 'deep'],
  ],
  origins: { weather: 'evidence', season: 'carried' },
  steps: {
    'hole/mend': { state: 'failed', at: '2026-11-21T14:02+01:00', note: 'no thread on SHOP01' },
  },
  waits: { laces: { at: '2026-11-21T14:03+01:00', until: '2026-11-21T16:03+01:00' } },
  notes: { laces: 'ask “Jo” at\n192.0.2.1 [note: x]' },
  blanks: { SHOE: 'SHOP01' },
  evidence: [{ asked: 'weather', answerId: 'rain', lines: ['rain at SHOP01'] }],
};

const parts: TicketTextParts = {
  case: kept,
  open: { article: sampleArticle, machine: compileArticle(sampleArticle) },
  observations: sampleObservations,
  roleName: () => 'Helpdesk',
  url: 'https://unstuck.example/wet-feet/laces/?weather=rain',
  now: '2026-11-21T14:12+01:00',
};

const openQuestionText = `UNSTUCK  [ticket: INC-20417]  2026-11-21 14:12 +01:00
Wet feet (Q1)
[article: wet-feet] [edition: 1 of 2025-06-01]
Today's edition: 2 of 2026-01-01
Published article: Wet feet, Last modified 1999-01-01

WHAT THE ARTICLE IS ABOUT
 - Feet are wet.

ANSWERS
 1 How is the weather? Rain [from evidence] [weather=rain]
 - Which season is it? Winter (also known) [carried over] [season=winter]
 2 Is there a hole in the sole? Yes [sole=yes]
 3 There is a hole in the sole: Not fixed [hole=not-fixed]
 - Did you step into a puddle? deep (not asked any more) [puddle=deep]

TRIED, NOT FIXED
 - There is a hole in the sole

STILL POSSIBLE
 - The laces are open

OPEN QUESTION  Are the laces open?
 Water comes in from above.
 How to find out (about 1 min, Helpdesk, only looks):
  1. Look.
 Possible answers:
  - Yes
  - No
  - I can't tell

STEPS OF OTHER CAUSES
 [failed 2026-11-21 14:02 +01:00] There is a hole in the sole: Mend it. Note: "no thread on <host 1>" [step: hole/mend]

LOOK AGAIN
 [waiting 2026-11-21 14:03 +01:00, until 2026-11-21 16:03 +01:00] Are the laces open? [wait: laces]

NOTES
 Are the laces open?
   "ask ^"Jo^" at
   ^/ <address 1> ^[note: x]" [note: laces]

NAMES FILLED IN
 Shoe: "<host 1>" [blank: SHOE]

EVIDENCE
 How is the weather? Rain, from these lines:
   "rain at <host 1>"
   [evidence: weather=rain]

NEXT   Helpdesk: answer the open question
LINK   https://unstuck.example/wet-feet/laces/?weather=rain
CASE   [at: laces] [started: 2026-11-21 13:40 +01:00] [changed: 2026-11-21 14:05 +01:00] [case: c-1]
SIGNS  Between quotes ^/ begins a new line, and each dot behind ^ is a space; any other ^ can be left out
END    [check: 17ff0361]
`;

const triageText = `UNSTUCK  [ticket: INC-20417]  2026-11-21 14:12 +01:00
Triage: no article is chosen yet

ANSWERS
 1 How is the weather? Rain [from evidence] [weather=rain]
 2 Which season is it? Winter [carried over] [season=winter]

NEXT   Go on with triage
LINK   https://unstuck.example/triage/
CASE   [started: 2026-11-21 13:40 +01:00] [changed: 2026-11-21 14:05 +01:00] [case: c-1]
END    [check: 2877be46]
`;

it('is written for people, and says what was hidden', () => {
  expect(writeTicketText(parts, { hide: true })).toMatchObject({ text: openQuestionText, hidden: 2 });
});

it('reads back a text of a build that headed the words of the article as the symptom and wrote a note in one line', () => {
  const older = openQuestionText
    .replace('WHAT THE ARTICLE IS ABOUT', 'SYMPTOM')
    .replace('\n   ^/ <address 1>', ' <address 1>')
    .replace(/\nSIGNS .*/, '')
    .replace('17ff0361', 'dd798807');
  const { case: read, isIntact } = readTicketText(older) ?? {};
  expect([isIntact, read?.notes]).toEqual([true, { laces: 'ask "Jo" at <address 1> [note: x]' }]);
  expect({ ...read, notes: {} }).toEqual({ ...readTicketText(openQuestionText)?.case, notes: {} });
});

it('reads back a text of a build that did not say what its signs are', () => {
  const older = openQuestionText.replace(/\nSIGNS .*/, '').replace('17ff0361', '334eb875');
  expect(readTicketText(older)).toEqual(readTicketText(openQuestionText));
});

it('says what the caller said before what the article says, with names hidden, and reads it back; in triage too', () => {
  const said = { ...kept, callerWords: 'her mail sits in SHOP01,\n"since Monday" [note: y]' };
  const { text } = writeTicketText({ ...parts, case: said }, { hide: true });
  expect(text).toContain(`
IN THE CALLER'S WORDS
 "her mail sits in <host 1>,
   ^/ ^"since Monday^" ^[note: y]" [caller-words:]

WHAT THE ARTICLE IS ABOUT
`);
  const { open: _, ...triage } = parts;
  const inTriage = writeTicketText({ ...triage, case: said }, { hide: false }).text;
  for (const [written, words] of [
    [text, 'her mail sits in <host 1>,\n"since Monday" [note: y]'],
    [inTriage, 'her mail sits in SHOP01,\n"since Monday" [note: y]'],
  ]) {
    expect(readTicketText(written ?? '')).toMatchObject({ isIntact: true, case: { callerWords: words } });
  }
});

it.each(endings)('says at its top, and of who is next, that it is closed as %s, and reads it back', (how) => {
  const closed = { at: '2026-11-21T14:10+01:00', how };
  const { text } = writeTicketText({ ...parts, case: { ...kept, closed } }, { hide: true });
  expect(text).toContain(`14:12 +01:00\nCLOSED  ${how}, 2026-11-21 14:10 +01:00\nWet feet (Q1)\n`);
  expect(text).toContain(`\nNEXT   Nobody, it is closed as ${how}\n`);
  expect(readTicketText(text)).toMatchObject({ isIntact: true, case: { closed } });
  const { open: _, ...triage } = parts;
  expect(writeTicketText({ ...triage, case: { ...kept, closed } }, { hide: false }).text).toContain(`CLOSED  ${how}, 2026`);
});

it('offers what else can be read where how it was closed is unreadable', () => {
  const { text } = writeTicketText({ ...parts, case: { ...kept, closed: { at: '2026-11-21T14:10+01:00', how: 'left' } } }, { hide: false });
  const read = readTicketText(text.replace('"left"', '"gone"'));
  expect([read?.isIntact, read?.case.id, read?.case.closed]).toEqual([false, 'c-1', undefined]);
});

it('keeps the edition that it was written for', () => {
  expect(readTicketText(writeTicketText(parts, { hide: true }).text)?.case.edition).toEqual({ number: 1, date: '2025-06-01' });
});

it('names the other articles of the case, and reads back as without them', () => {
  const { text } = writeTicketText({ ...parts, others: ['Cold hands [a: b] (Q2)'] }, { hide: false });
  expect(text).toContain(
    '\n\nOTHER ARTICLES OF THIS CASE\n Not in this text. Copy each of them from its own page.\n - Cold hands (a: b] (Q2)\n\n',
  );
  const read = readTicketText(text);
  expect([read?.isIntact, read?.case]).toEqual([true, readTicketText(writeTicketText(parts, { hide: false }).text)?.case]);
});

it('heads a note on a step, and one of triage, by their titles', () => {
  const noted = { ...kept, notes: { 'hole/mend': 'no thread', triage: 'rang twice' } };
  const { text } = writeTicketText({ ...parts, case: noted }, { hide: false });
  expect(text).toContain(`
NOTES
 There is a hole in the sole: Mend it.
   "no thread" [note: hole/mend]
 Which article fits?
   "rang twice" [note: triage]
`);
  expect(readTicketText(text)?.case.notes).toEqual(noted.notes);
});

it('names what was lost with the last line', () => {
  const { text } = writeTicketText(parts, { hide: false });
  const cut = text.slice(0, text.indexOf('CASE'));
  expect(readTicketText(cut)).toEqual({
    case: { ...kept, notes: { laces: 'ask "Jo" at\n192.0.2.1 [note: x]' }, nodeId: undefined, id: '', startedAt: '', changedAt: '' },
    isIntact: false,
    unreadable: ['which case it is', 'when it was started', 'when it was last changed', 'the end'],
    count: 1,
  });
});

describe('two answers that cannot both be true', () => {
  const observations = {
    ...sampleObservations,
    season: { ...sampleObservations.season, goesWith: { winter: { weather: ['sun'] } } },
  } as const satisfies Observations;
  const section = `
CONTRADICTION  Which of these two answers holds?
 "Winter" and "Rain" cannot both be true.

`;

  it('are written instead of the place that they lead to, and read back', () => {
    const { text } = writeTicketText({ ...parts, observations }, { hide: false });
    expect(text).toContain(section);
    expect(text).toContain('\n - How is the weather? Rain (set aside) [from evidence] [weather=rain]\n');
    expect(text).toContain('\nNEXT   Say which of the two answers holds that cannot both be true\n');
    expect(text).not.toMatch(/^(CAUSE|POSSIBLE CAUSE|FIXED|OPEN QUESTION)/m);
    expect(readTicketText(text)?.case.answers).toEqual(kept.answers);
  });

  it('are written in triage too', () => {
    const { open: _, ...rest } = parts;
    const { articleId: __, edition: ___, nodeId: ____, ...triage } = kept;
    const answers: Case['answers'] = [
      ['season', 'winter'],
      ['weather', 'rain'],
    ];
    const { text } = writeTicketText({ ...rest, observations, case: { ...triage, answers } }, { hide: false });
    expect(text).toContain(section);
    expect(text).toContain('\nNEXT   Say which of the two answers holds that cannot both be true\n');
  });
});

it('is written in triage too', () => {
  const { version, id, ticket, startedAt, changedAt, answers, origins } = kept;
  const triage: Case = {
    version,
    id,
    ticket,
    startedAt,
    changedAt,
    origins,
    answers: answers.slice(0, 2),
    steps: {},
    waits: {},
    notes: {},
    blanks: {},
    evidence: [],
  };
  const { open, ...rest } = parts;
  const { text } = writeTicketText({ ...rest, case: triage, url: 'https://unstuck.example/triage/' }, { hide: true });
  expect(text).toBe(triageText);
  expect(readTicketText(text)?.case).toEqual(triage);
});

it.each([
  [
    'cause',
    [
      ['weather', 'rain'],
      ['sole', 'yes'],
    ],
    'CAUSE  There is a hole in the sole\n [failed',
    'Helpdesk: a step failed: Mend it.',
  ],
  [
    'fixed',
    [
      ['weather', 'rain'],
      ['sole', 'yes'],
      ['hole', 'fixed'],
    ],
    'FIXED  There is a hole in the sole\n [failed',
    'Nobody, it is fixed',
  ],
  [
    'escalation',
    [
      ['weather', 'rain'],
      ['sole', 'no'],
      ['laces', 'no'],
    ],
    'NOTHING PROVEN YET  Ask the cobbler',
    'Helpdesk: take over',
  ],
  ['referral', [['weather', 'sun']], 'NOT THIS ARTICLE  It is dry', 'Look where this article points to'],
] as const)('says what the place is and who is next: %s', (_, answers, heading, next) => {
  const { text } = writeTicketText({ ...parts, case: { ...kept, answers } }, { hide: true });
  expect(text).toContain(`\n\n${heading}`);
  expect(text).toContain(`\nNEXT   ${next}\n`);
});

const said = (text: string) => ({ text, sources: ['F-1'] as const });
const sole = sampleNode('sole', 'question');
const laces = sampleNode('laces', 'question');
const hole = sampleNode('hole', 'cause');
const changing = sampleWith({
  sole: { ...sole, howToFind: { ...sole.howToFind, isSafe: false, putBack: { ...said('Close the [seam].'), mark: 'hint' } } },
  laces: { ...laces, howToFind: { ...laces.howToFind, isSafe: false, putBack: said('Tie them again.') } },
  hole: { ...hole, resolution: [{ ...hole.resolution[0], putBack: said('Take the pin out.') }] },
});
const isFixed = { nodeId: '$fixed', answers: Object.entries({ weather: 'rain', sole: 'yes', hole: 'fixed' }) } as const;
const writeChanging = (changed: Partial<Case>) => {
  const { text } = writeTicketText(
    { ...parts, open: { article: changing, machine: compileArticle(changing) }, case: { ...kept, ...isFixed, ...changed } },
    { hide: false },
  );
  return { text, read: readTicketText(text)?.case.putBack };
};

it('says what still has to be put back, and what was', () => {
  const putBack = { 'hole/mend': '2026-11-21T14:10+01:00', puddle: '2026-11-21T14:11+01:00' };
  const { text, read } = writeChanging({ putBack });
  expect(text).toContain(`

STILL TO PUT BACK
 - Close the (seam]. (our hint) (Is there a hole in the sole?)

PUT BACK
 [done 2026-11-21 14:10 +01:00] Take the pin out. (Mend it.) [put-back: hole/mend]
 [done 2026-11-21 14:11 +01:00] puddle [put-back: puddle]

`);
  expect(text).toContain('\nNEXT   It is fixed: put back what still stands\n');
  expect(read).toEqual(putBack);
  const closed = writeChanging({ putBack, closed: { at: '2026-11-21T14:12+01:00', how: 'fixed' } }).text;
  expect(closed).toContain('\nNEXT   It is closed as fixed: put back what still stands\n');
});

it('says nothing of putting back once all is, or where nothing was changed', () => {
  const all = { 'hole/mend': '2026-11-21T14:10+01:00', sole: '2026-11-21T14:11+01:00' };
  expect(writeChanging({ putBack: all }).text).not.toContain('STILL TO PUT BACK');
  expect(writeChanging({ putBack: all }).text).toContain('\nNEXT   Nobody, it is fixed\n');
  const { text, read } = writeChanging({ steps: {}, answers: [['weather', 'sun']] });
  expect([text.includes('PUT BACK'), read]).toEqual([false, undefined]);
});

it('says at an open question how to put back what is changed to answer it', () => {
  const { text } = writeChanging({ nodeId: 'laces', answers: Object.entries({ weather: 'rain', sole: 'no' }) });
  expect(text).toContain('changes something):\n  1. Look.\n  Put back afterwards: Tie them again.\n');
});

it('keeps the lines of a note, whatever they look like', () => {
  const laces = 'first ^/ x\n\nRULED OUT\nEND [check: 00000000]\n^/\nUNSTUCK  [ticket: X]\n> ^"quoted"\nlast';
  const { text } = writeTicketText({ ...parts, case: { ...kept, notes: { laces } } }, { hide: false });
  const lines = laces.replace('  ', ' ');
  expect(readTicketText(text)).toMatchObject({ isIntact: true, count: 1, case: { notes: { laces: lines } } });
  expect(text).not.toMatch(/^RULED OUT$/m);
  const wrapped = text.replace(/(?<=\S) (?=\S)/g, '\n');
  expect(readTicketText(wrapped.replace(/^/gm, '> '))).toMatchObject({ isIntact: true, case: { notes: { laces: lines } } });
});

it('keeps the leading blanks of each line, a tab as four, however mail wraps it; an older build reads them as dots', () => {
  const laces = `    Name : "x"\n  ^. y\n\tz\n${' '.repeat(70)}.far\nno blank`;
  const { text } = writeTicketText({ ...parts, case: { ...kept, notes: { laces } } }, { hide: true });
  const lines = laces.replace('\t', '    ');
  const wrapped = text.replace(/(?<=\S) (?=\S)/g, '\n').replace(/^/gm, '> ');
  for (const hurt of [text, wrapped, text.replace(/ +/g, ' '), text.replaceAll('...', '…')]) {
    expect(readTicketText(hurt)).toMatchObject({ isIntact: true, case: { notes: { laces: lines } } });
  }
  expect(text).toContain('\n   "^.... Name : ^"x^"\n   ^/ ^.. ^^. y\n   ^/ ^.... z\n');
});

it('keeps the leading blanks of pasted evidence, where a folded line tells by them that it goes on', () => {
  const evidenceText = 'Received: from a\n  by b\n\tfor c';
  const { text } = writeTicketText({ ...parts, case: { ...kept, evidenceText } }, { hide: false });
  expect(readTicketText(text)?.case.evidenceText).toBe('Received: from a\n  by b\n    for c');
});

it('holds what was noted in an article that the case has not begun, by the title of that article', () => {
  const noted = { ...kept, notes: { 'cold-hands//gloves': 'are wet too', 'gone//x': 'y' } };
  const beside = new Map([['cold-hands', 'Cold hands (Q2)']]);
  const { text } = writeTicketText({ ...parts, case: noted, beside }, { hide: false });
  expect(text).toContain(`
NOTES
 Noted in another article: Cold hands (Q2)
   "are wet too" [note: cold-hands//gloves]
 Noted in another article: gone
   "y" [note: gone//x]
`);
  expect(readTicketText(text)).toMatchObject({ isIntact: true, case: { notes: noted.notes } });
});
