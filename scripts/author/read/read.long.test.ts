import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

// It starts the project's own loader, which takes seconds on a busy machine.
const startsWithin = 120_000;

const lines = [
  '{"id":"a","text":"mails are hanging in the outbox"}',
  '{"id":',
  '',
  '{"id":"b"}',
  '{"id":"c","text":"printer is on fire"}',
  '{"id":"d","text":"the vpn drops all the time"}',
];

function read(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/author/read/read.mjs', '-', ...args], {
    cwd: root,
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  const rows = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  return { status, rows, complained: stderr.trim().split('\n') };
}

it(
  'prints a line for each description, names a broken line and skips it, and reads with the packs in folders beside ours, whose articles bear the name of their pack',
  () => {
    const [alone, beside] = [read(), read('--packs', 'e2e/packs/office-desk')];
    expect(alone.rows.map((row) => [row.id, row.verdict])).toEqual([
      ['a', 'fits'],
      ['c', 'nothing'],
      ['d', 'nothing'],
    ]);
    const fields = ['id', 'proposals', 'remarks', 'articles', 'search', 'verdict'];
    expect(alone.rows.map((row) => Object.keys(row))).toEqual(alone.rows.map(() => fields));
    const complained = ['line 2: not JSON; skipped', 'line 4: no {"id", "text"}; skipped'];
    expect([alone.complained, beside.complained]).toEqual([complained, complained]);
    expect([alone.status, beside.status]).toEqual([0, 0]);
    const [ours, , theirs] = beside.rows;
    expect(ours.search[0]).toBe(alone.rows[0].search[0]);
    expect([theirs.search[0], theirs.verdict]).toEqual(['office-desk.od101-vpn-drops', 'fits']);
    expect(theirs.articles).toContain('office-desk.od101-vpn-drops');
  },
  2 * startsWithin,
);

it(
  'refuses a folder that is no pack',
  () => {
    const { status, rows, complained } = read('--packs', 'docs');
    expect([status, rows]).toEqual([1, []]);
    expect(complained.join()).toContain('pack.json: is not there');
  },
  startsWithin,
);
