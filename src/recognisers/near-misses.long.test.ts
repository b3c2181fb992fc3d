import { expect, it } from 'vitest';
import { nearMisses } from './near-misses/all.ts';
import { proposedFor } from './proposed-for.ts';
import { samples } from './samples/all.ts';

it('proposes nothing wrong for any near miss', () => {
  const wrong = nearMisses.flatMap(({ name, text, allowed = [] }) =>
    proposedFor(text).flatMap((pair) => (allowed.includes(pair) ? [] : [`${name}: ${pair}`])),
  );
  expect(wrong).toEqual([]);
});

it('prints precision and recall over all fixtures', () => {
  const rows = [...samples, ...nearMisses.map(({ text, allowed = [] }) => ({ text, answers: [], allowed }))];
  const counts = rows.map((row) => {
    const proposed = proposedFor(row.text);
    const right: readonly string[] = 'allowed' in row ? row.allowed : row.answers;
    return {
      right: proposed.filter((pair) => right.includes(pair)).length,
      wrong: proposed.filter((pair) => !right.includes(pair)).length,
    };
  });
  const wrong = counts.reduce((sum, count) => sum + count.wrong, 0);
  const right = counts.reduce((sum, count) => sum + count.right, 0);
  const expected = samples.reduce((sum, { answers }) => sum + answers.length, 0);
  const found = samples.reduce((sum, { text, answers }) => sum + proposedFor(text).filter((pair) => answers.includes(pair)).length, 0);
  console.log(
    `evidence: ${nearMisses.length} near misses and ${samples.length} samples; precision ${(right / (right + wrong)).toFixed(3)}, recall ${(found / expected).toFixed(3)} (${found} of ${expected}), wrong ${wrong}`,
  );
  expect(wrong).toBe(0);
});
