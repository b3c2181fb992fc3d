import { useEffect, useState, useSyncExternalStore } from 'react';
import { ownName } from '../own-name.ts';
import type { HouseEntry } from './house-entry.ts';

/** What the house adds to an article, as far as it is here. */
export type House = readonly HouseEntry[];

const here = new Map<string, House>();
const loading = new Set<string>();
const listeners = new Set<() => void>();

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** What the house adds to an article; rejects where it cannot be read just now. */
export async function findHouse(articleId: string): Promise<House> {
  const { findAdded } = await import('./find-added.ts');
  const found = await findAdded(articleId);
  here.set(articleId, found);
  for (const changed of listeners) {
    changed();
  }
  return found;
}

async function load(articleId: string): Promise<void> {
  if (!here.has(articleId) && !loading.has(articleId)) {
    loading.add(articleId);
    // A page without it is whole; the next place asks again.
    await findHouse(articleId).catch(() => undefined);
    loading.delete(articleId);
  }
}

/** Reads again what the articles that are shown were given, in this tab and the others. */
export function tellHouseChanged(): void {
  tabs()?.postMessage('changed');
  void readAgain();
}

let channel: BroadcastChannel | undefined;
function tabs(): BroadcastChannel | undefined {
  if (channel === undefined && 'BroadcastChannel' in globalThis) {
    channel = new BroadcastChannel(ownName('house-notes'));
    channel.onmessage = () => void readAgain();
  }
  return channel;
}

async function readAgain(): Promise<void> {
  await Promise.all([...here.keys()].map((articleId) => findHouse(articleId).catch(() => undefined)));
}

/**
 * What the house adds to an article, asked for once the page itself has loaded. `isEarly` where it was here before the place
 * was drawn: then it can stand where it belongs, and nothing moves under the hand that is about to press.
 */
export function useHouse(articleId: string): { readonly house: House; readonly isEarly: boolean } {
  const [isEarly] = useState(() => here.has(articleId));
  useEffect(() => {
    tabs();
    const start = () => void load(articleId);
    if (document.readyState === 'complete') {
      start();
      return undefined;
    }
    addEventListener('load', start, { once: true });
    return () => removeEventListener('load', start);
  }, [articleId]);
  const house = useSyncExternalStore(
    subscribe,
    () => here.get(articleId) ?? nothing,
    () => nothing,
  );
  return { house, isEarly };
}

const nothing: House = [];
