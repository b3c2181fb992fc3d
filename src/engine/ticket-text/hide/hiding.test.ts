import { expect, it } from 'vitest';
import rows from '../judged/hiding-open.jsonl?raw';
import { redactText } from './redact-case.ts';

type Row = { readonly id: string; readonly text: string; readonly hidden: readonly string[]; readonly stays: readonly string[] };

const judged = rows
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line));
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

it('hides every name that others have thought of, and leaves what is none', () => {
  const wrong = judged.flatMap(({ id, text, hidden, stays }) => {
    const shown = redactText(text);
    const faults = [...hidden.filter((name) => shown.includes(oneLine(name))), ...stays.filter((kept) => !shown.includes(oneLine(kept)))];
    return faults.length === 0 ? [] : [[id, ...faults, shown]];
  });
  expect(judged.length).toBeGreaterThanOrEqual(40);
  expect(wrong).toEqual([]);
});
