import { expect, it } from 'vitest';
import { writeFactWords } from './fact-words.ts';

it('says of a fact of the house whose it is and since when, and of a passage which it is', () => {
  const quote = { exact: 'Restart the client.', before: 'If it drops: ', after: '' };
  const words = writeFactWords(
    {
      'F1-01': { says: 'Restart it', kinds: ['house'], house: { role: 'desk', day: '2026-03-01' } },
      'F1-02': { says: 'Restart it', kinds: ['house'], house: { role: 'gone', day: '2026-03-01' } },
      'F1-03': { says: 'The page', kinds: ['page'], quote },
    },
    { desk: 'Service desk' },
  );
  expect([...words.values()]).toEqual([
    { says: 'Restart it', kind: 'this helpdesk’s own: Service desk, 2026-03-01' },
    { says: 'Restart it', kind: 'this helpdesk’s own: gone, 2026-03-01' },
    { says: 'The page', kind: 'the imported page', quote },
  ]);
});
