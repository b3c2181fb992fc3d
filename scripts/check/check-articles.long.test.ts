import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

function check(...args: string[]) {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/check/check-articles.mjs', ...args], { encoding: 'utf8' });
  return { status, lines: stdout.split('\n') };
}

const { articles } = JSON.parse(readFileSync('public/packs/exchange/pack.json', 'utf8'));

it('prints what stands in each article and passes when nothing is wrong', () => {
  const { status, lines } = check();
  expect(lines.filter((line) => line.endsWith(': no faults'))).toEqual(articles.map((id: string) => `${id}: no faults`));
  expect(lines[1]).toMatch(
    /^ {2}edition \d+ of \d{4}-\d\d-\d\d, reviewed on \d{4}-\d\d-\d\d, owner [a-z-]+, \d+ questions, \d+ causes, \d+ walks, the longest \d+ answers$/,
  );
  expect(status).toBe(0);
});

it('names every fault by code and place, goes on to the next article and fails', () => {
  const { status, lines } = check('--of', 'scripts/check/fixtures/faulty-catalogue.ts');
  expect(lines).toContain('  dangling-goto  wet-feet › sole: a goto names “lace”, which is no node of this article. Correct it.');
  expect(lines).toContain('torn-sole: 1 fault');
  expect(lines).toContain('  unreadable  torn-sole › about: it cannot be read: Unexpected token');
  expect(status).toBe(1);
});
