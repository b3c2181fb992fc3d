import { expect, it } from 'vitest';
import { sentenceWords } from './sentence-words.ts';

it('keeps together what one sentence says, and cuts a sentence that goes on and on', () => {
  const long = Array.from({ length: 40 }, (_, at) => `word${at}x`);
  expect(sentenceWords('Restart the store. Then look at 5.7.1!')).toEqual([
    ['restart', 'store'],
    ['look', '5.7.1'],
  ]);
  expect(sentenceWords(long.join(' ')).map((some) => some.length)).toEqual([16, 16, 8]);
  expect(sentenceWords('')).toEqual([]);
});
