import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { patientServerOf, serverOf } from './server.ts';

let asked: [path: string, priority: string | undefined][] = [];
let answers: (() => void)[] = [];

beforeEach(() => {
  asked = [];
  answers = [];
  vi.useFakeTimers();
  vi.stubGlobal('location', { href: 'https://help.example/' });
  vi.stubGlobal('fetch', (address: string, { priority }: RequestInit) => {
    asked.push([address.replace(/.*\/packs\//, ''), priority]);
    return new Promise((answer) => answers.push(() => answer(new Response('{}'))));
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('loads what nobody waits for only while nothing else is asked of any pack, nor was a moment ago, and with low priority', async () => {
  const waited = serverOf('acme').load('index/words-0-a.json');
  const later = patientServerOf('office', new AbortController().signal).load('index/holders-0-b.json');
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toEqual([['acme/index/words-0-a.json', 'auto']]);
  answers[0]?.();
  await waited;
  await vi.advanceTimersByTimeAsync(900);
  expect(asked.length).toBe(1);
  await vi.advanceTimersByTimeAsync(400);
  expect(asked[1]).toEqual(['office/index/holders-0-b.json', 'low']);
  answers[1]?.();
  expect(new TextDecoder().decode(await later)).toBe('{}');
});

it('gives up where a person waits for the same', async () => {
  void serverOf('acme').load('index/words-0-a.json');
  const stop = new AbortController();
  const later = patientServerOf('acme', stop.signal).load('index/holders-0-b.json');
  const ended = expect(later).rejects.toThrow();
  stop.abort();
  await vi.advanceTimersByTimeAsync(300);
  await ended;
  answers[0]?.();
});
