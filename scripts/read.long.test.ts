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
