import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { articles, makePrepared, open, written } from '../fixtures/test-pack.ts';
import { findLeftOut } from './find-left-out.ts';
import { listsOf } from './lists-of.ts';

const [first = '', second = ''] = articles;
const pathOf = (id: string) => `articles/${id}.json`;
const hurt = (id: string) => (written.get(pathOf(id)) ?? '').replace(/"goto": "[a-z-]+"/, '"goto": "nowhere"');
const index = await makePrepared(new Map([...written, [pathOf(first), hurt(first)], [pathOf(second), hurt(second)]]));

it('examines only what the index of a prepared pack leaves out, and says of what is mended since that it was faulty then', async () => {
  const { pack, asked } = await open({ [pathOf(first)]: hurt(first) }, index);
  const found = await listsOf(pack);
  const leftOut = await findLeftOut(pack, found);
  expect(leftOut.map(({ articleId }) => articleId)).toEqual([`office-desk.${first}`, `office-desk.${second}`]);
  expect(leftOut.map(({ faults }) => faults.map(({ file, says }) => [file, says]))).toEqual([
    expect.arrayContaining([[pathOf(first), expect.stringContaining('nowhere')]]),
    [[pathOf(second), expect.stringMatching(/^had a fault when the pack was prepared/)]],
  ]);
  expect(new Set(asked.filter((path) => path.startsWith('articles/')))).toEqual(new Set([pathOf(first), pathOf(second)]));
});

it('says of what cannot be loaded that it cannot, and knows the faults of an index that was made here', async () => {
  const { pack } = await open({ [pathOf(first)]: 'late' }, index);
  const [one] = await findLeftOut(pack, await listsOf(pack));
  expect(one?.faults.map(({ says }) => says)).toEqual(['could not be loaded just now']);
  const { pack: unprepared } = await open({ [pathOf(second)]: undefined });
  expect(await findLeftOut(unprepared, await listsOf(unprepared))).toEqual([
    { articleId: `office-desk.${second}`, faults: [{ file: pathOf(second), path: '', says: 'is named in pack.json and not there' }] },
  ]);
});
