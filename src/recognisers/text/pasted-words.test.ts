import { expect, it } from 'vitest';
import { readWithAll, recogniseAll } from '../all.ts';
import { withoutOwnWords } from './pasted-words.ts';

const event = 'Event ID: 1020\nSource: MSExchangeTransport';
const asked =
  '> Please find out: Which mail events does the Application log show?\n> - 9297, 3161 or both (Source MSExchangeMTA)\n> Answer here: http://localhost/\n';

it('reads what somebody wrote above or below our question, and nothing of the question', () => {
  expect([`${event}\n\n${asked}`, `${asked}\n${event}`, asked].map((text) => recogniseAll(text).map(({ answerId }) => answerId))).toEqual([
    ['transport-1020'],
    ['transport-1020'],
    [],
  ]);
});

it('leaves other text as it is', () => {
  expect(withoutOwnWords(event)).toBe(event);
});

it('says that an article was pasted', () => {
  expect(readWithAll(`Topic Last Modified: 2007-11-16\n${event}`)).toMatchObject({
    proposals: [],
    conflicts: [],
    remarks: [],
    isArticle: true,
    isTold: false,
  });
});
