import { expect, it } from 'vitest';
import { keepActs } from './keep-acts.ts';

it('does what was done while nothing loaded, in its order and once, as soon as something does', async () => {
  const done: string[] = [];
  let isThere = false;
  const act = keepActs(() => (isThere ? Promise.resolve(done) : Promise.reject(new Error('no network'))));
  const write = (text: string) => (to: string[]) => to.push(text);
  await expect(act(write('tick'))).rejects.toThrow('no network');
  await expect(act(write('note'))).rejects.toThrow('no network');
  expect(done).toEqual([]);
  isThere = true;
  await act(write('mark'));
  await act(write('more'));
  expect(done).toEqual(['tick', 'note', 'mark', 'more']);
});
