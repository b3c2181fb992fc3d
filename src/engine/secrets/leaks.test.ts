import { expect, it } from 'vitest';
import { cutSecrets } from './cut-secrets.ts';
import openRows from './judged/leaks-open.jsonl?raw';
import ownRows from './judged/leaks-ours.jsonl?raw';

type Row = { readonly id: string; readonly text: string; readonly mustGo: readonly string[]; readonly mustStay: readonly string[] };

const readRows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line));
// What people did who tried to let a secret through, or to lose a word, and their like.
const rows = [...readRows(openRows), ...readRows(ownRows)];

/** What stays must stand in the order of the row, each part after the one before. */
function findLost(cut: string, mustStay: readonly string[]): readonly string[] {
  let from = 0;
  return mustStay.filter((part) => {
    const found = cut.indexOf(part, from);
    from = found < 0 ? from : found + part.length;
    return found < 0;
  });
}

it('cuts what must go, and no word beside it', () => {
  const wrong = rows.flatMap(({ id, text, mustGo, mustStay }) => {
    const cut = cutSecrets(text).text;
    const faults = [...mustGo.filter((secret) => cut.includes(secret)), ...findLost(cut, mustStay)];
    return faults.length === 0 ? [] : [[id, ...faults]];
  });
  expect(rows.length).toBeGreaterThanOrEqual(660);
  expect(wrong).toEqual([]);
});

it('changes nothing the second time', () => {
  const once = rows.map(({ text }) => cutSecrets(text).text);
  expect(once.map((text) => cutSecrets(text).text)).toEqual(once);
});
