import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { promisifyRequest } from 'idb-keyval';
import { expect, it, vi } from 'vitest';
import { databaseInTime } from './database-in-time.ts';

it('gives a database that the browser does not open up in time, and has it once it is open', async () => {
  const factory = new IDBFactory();
  const waiting: (() => void)[] = [];
  vi.stubGlobal('indexedDB', {
    open: (name: string, version: number) => {
      const request = { result: undefined } as unknown as IDBOpenDBRequest;
      waiting.push(() => {
        const real = factory.open(name, version);
        const hand = () => Object.defineProperty(request, 'result', { value: real.result, configurable: true });
        real.onupgradeneeded = (event) => {
          hand();
          request.onupgradeneeded?.(event);
        };
        real.onsuccess = (event) => {
          hand();
          (request.onsuccess ?? (request as unknown as { oncomplete: (event: Event) => void }).oncomplete)?.call(request, event);
        };
      });
      return request;
    },
  });
  const database = databaseInTime('late', 20);
  const read = () => database('readonly', (kept) => promisifyRequest(kept.count()));
  await expect(read()).rejects.toThrow('late was not opened in time.');
  await expect(read()).rejects.toThrow('late was not opened in time.');
  expect(waiting).toHaveLength(1);
  waiting[0]?.();
  await expect.poll(() => read().catch(() => 'late')).toBe(0);
  vi.unstubAllGlobals();
});

it('asks again for a database that was refused once', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new Error('refused');
    },
  });
  const database = databaseInTime('refused');
  await expect(database('readonly', () => 1)).rejects.toThrow('refused');
  vi.unstubAllGlobals();
  expect(await database('readonly', () => 1)).toBe(1);
});
