import { observations } from 'virtual:pack/observations';
import { describe, expect, it } from 'vitest';
import { textOfRemark } from '../engine/case/proposal.ts';
import { readWithAll } from './all.ts';
import { nearMisses } from './near-misses/all.ts';
import { proposedFor, readOnce } from './proposed-for.ts';
import { samples } from './samples/all.ts';

const isKnown = (pair: string) => {
  const [asked = '', answerId = ''] = pair.split('=');
  return Object.hasOwn((observations as Record<string, { answers: object }>)[asked]?.answers ?? {}, answerId);
};

// One test for all rows of a kind: a test for each of thousands takes longer to report than to run.
const rowsThatDiffer = <Row extends { readonly name: string }>(rows: readonly Row[], judge: (row: Row) => readonly string[]) =>
  rows.flatMap((row) => {
    const wrong = judge(row);
    return wrong.length === 0 ? [] : [`${row.name}: ${wrong.join(', ')}`];
  });

it('proposes what each sample says, once', () => {
  const wrong = rowsThatDiffer(samples, ({ text, answers, isMissed }) => {
    const wanted = isMissed === true ? [] : [...answers].sort();
    const proposed = proposedFor(text).sort();
    return proposed.join(' ') === wanted.join(' ') ? [] : [`proposes “${proposed.join(' ')}” for “${wanted.join(' ')}”`];
  });
  expect(wrong).toEqual([]);
});

it('shows lines of the evidence of each sample', () => {
  const wrong = rowsThatDiffer(samples, ({ text }) =>
    readOnce(text).flatMap(({ lines }) => (lines.length === 0 ? ['no line'] : lines.filter((line) => !text.includes(line)))),
  );
  expect(wrong).toEqual([]);
});

it('names only answers that the catalogue has', () => {
  expect(
    [...samples.flatMap(({ answers }) => answers), ...nearMisses.flatMap(({ allowed = [] }) => allowed)].filter((pair) => !isKnown(pair)),
  ).toEqual([]);
});

it('has at least sixty near misses of one kind, each with a name of its own', () => {
  const names = nearMisses.map(({ name }) => name);
  expect(names.filter((name) => !name.includes(' + ')).length).toBeGreaterThanOrEqual(60);
  expect(new Set(names).size).toBe(names.length);
});

describe('remarks on what was pasted', () => {
  const row = (port: number, foreign: string, state = 'ESTABLISHED') => `  TCP  192.0.2.20:${port}  ${foreign}  ${state}\n`;
  const run = `Proto  Adresse locale  Adresse distante  État\n${row(2101, '203.0.113.7:25')}${row(2130, '203.0.113.8:80', 'TIME_WAIT')}`;
  const remarksOn = (text: string) => readWithAll(text).remarks.map(textOfRemark).join('\n');

  it('asks for a second run of netstat, and says where the second is the first again', () => {
    expect(remarksOn(run)).toMatch(/^One netstat listing shows no age/);
    expect(remarksOn(run + run)).toMatch(/the same run/);
    // A row in TIME_WAIT that stands in both says that they lie close together.
    expect(remarksOn(run + run + row(2144, '203.0.113.9:80'))).toMatch(/^Less than five minutes/);
    const later = run.replace(row(2130, '203.0.113.8:80', 'TIME_WAIT'), '');
    expect(remarksOn(run + later + row(2144, '203.0.113.9:80'))).toMatch(/^Only one outgoing row/);
  });

  it('says of a bounce for a reason that no article is about what its code says, and of no other', () => {
    const bounce = (line: string) =>
      remarksOn(`Your message did not reach some or all of the intended recipients.\n  <srv1.example.com ${line}>`);
    expect(bounce('#5.1.1')).toMatch(/^The bounce says 5\.1\.1\. That is about the address of the recipient/);
    expect(bounce('#5.2.2')).toMatch(/the mailbox of the recipient/);
    expect(bounce('#5.7.1')).toBe('');
    expect(remarksOn('version 5.1.1 is installed')).toBe('');
  });

  it('points from event 1018 to the article about 1020, and from no other event', () => {
    expect(remarksOn('Event ID: 1018\nSource: MSExchangeTransport')).toMatch(/1020/);
    expect(remarksOn('Event ID: 1018\nSource: ESE\n\nEvent ID: 1035\nSource: MSExchangeTransport')).toBe('');
  });
});

it('says what contradicts itself and proposes none of it', () => {
  const { proposals, conflicts } = readWithAll(
    '535 5.7.3 Authentication unsuccessful\n550 5.7.1 Client does not have permissions to send as this sender',
  );
  expect(proposals).toEqual([]);
  expect(conflicts.map(({ asked, proposals: both }) => [asked, both.map(({ answerId }) => answerId)])).toEqual([
    ['smtp-reply', ['send-as-sender', 'logon-failed']],
  ]);
});
