import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

// It starts the project's own loader, which takes seconds on a busy machine.
const startsWithin = 120_000;

it(
  'prints a line for each description, names a broken line and skips it',
  () => {
    const lines = [
      '{"id":"a","text":"mails are hanging in the outbox"}',
      '{"id":',
      '',
      '{"id":"b"}',
      '{"id":"c","text":"printer is on fire"}',
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/read.mjs', '-'], {
      cwd: root,
      input: lines.join('\n'),
      encoding: 'utf8',
    });
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map((row) => [row.id, row.verdict])).toEqual([
      ['a', 'fits'],
      ['c', 'nothing'],
    ]);
    expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => ['id', 'proposals', 'remarks', 'articles', 'search', 'verdict']));
    expect(stderr.trim().split('\n')).toEqual(['line 2: not JSON; skipped', 'line 4: no {"id", "text"}; skipped']);
    expect(status).toBe(0);
  },
  startsWithin,
);

it(
  'reads with the packs in folders beside ours, whose articles bear the name of their pack, and refuses a folder that is none',
  () => {
    const read = (lines: readonly string[], ...args: string[]) =>
      spawnSync(process.execPath, ['scripts/read.mjs', '-', ...args], { cwd: root, input: lines.join('\n'), encoding: 'utf8' });
    const lines = ['{"id":"a","text":"mails are hanging in the outbox"}', '{"id":"b","text":"the vpn drops all the time"}'];
    const rowsOf = ({ stdout }: { readonly stdout: string }) =>
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    const [alone, beside] = [read(lines), read(lines, '--packs', 'e2e/packs/office-desk')];
    expect([beside.status, beside.stderr]).toEqual([0, '']);
    const [ours, theirs] = rowsOf(beside);
    expect(ours.search[0]).toBe(rowsOf(alone)[0].search[0]);
    expect([theirs.search[0], theirs.verdict]).toEqual(['office-desk.od101-vpn-drops', 'fits']);
    expect(theirs.articles).toContain('office-desk.od101-vpn-drops');
    const none = read(lines, '--packs', 'docs');
    expect([none.status, none.stdout]).toEqual([1, '']);
    expect(none.stderr).toContain('pack.json: is not there');
  },
  3 * startsWithin,
);
