import { afterEach, expect, it, vi } from 'vitest';
import { isCopyAt } from './find-copy.ts';

afterEach(() => void vi.unstubAllGlobals());

it.each([
  ['is kept on the device', ['unstuck-files-/desk-b/-1'], true],
  ['is only a folder in another', ['unstuck-files-/desk-b/x/-1'], false],
  ['is not kept', [], false],
])('knows whether a copy lies there that %s', async (_, kept, isThere) => {
  vi.stubGlobal('caches', { keys: async () => kept });
  expect(await isCopyAt('/desk-b/')).toBe(isThere);
});
