import { useEffect, useState, useSyncExternalStore } from 'react';
import { hearOfChange } from '../../services/house/house-changes.ts';
import type { House } from '../../services/house/house-entry.ts';

/** The same with what draws it, which is loaded where something is added and nowhere else. */
export type HouseHere = { readonly house: House; readonly drawn?: typeof import('./house-section.tsx') };

const here = new Map<string, HouseHere>();
const loading = new Set<string>();
const listeners = new Set<() => void>();

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** What the house adds to an article; rejects where it cannot be read just now. */
async function findHouse(articleId: string): Promise<House> {
  const { findAdded } = await import('../../services/house/find-added.ts');
  const house = await findAdded(articleId);
  here.set(articleId, house.length === 0 ? nothing : { house, drawn: await import('./house-section.tsx') });
  for (const changed of listeners) {
    changed();
  }
  return house;
}

/** The same, as it is here where it is here already. */
export async function askHouse(articleId: string): Promise<House> {
  return here.get(articleId)?.house ?? findHouse(articleId);
}

async function load(articleId: string): Promise<void> {
  if (!here.has(articleId) && !loading.has(articleId)) {
    loading.add(articleId);
    // A page without it is whole; the next place asks again.
    await findHouse(articleId).catch(() => undefined);
    loading.delete(articleId);
  }
}

function readAgain(): void {
  for (const articleId of here.keys()) {
    findHouse(articleId).catch(() => undefined);
  }
}

/**
 * What the house adds to an article, asked for once the page itself has loaded. `isEarly` where it was here before the place
 * was drawn: then it can stand where it belongs, and nothing moves under the hand that is about to press.
 */
export function useHouse(articleId: string): HouseHere & { readonly isEarly: boolean } {
  const [isEarly] = useState(() => here.has(articleId));
  useEffect(() => {
    hearOfChange(readAgain);
    const start = () => void load(articleId);
    if (document.readyState === 'complete') {
      start();
      return undefined;
    }
    addEventListener('load', start, { once: true });
    return () => removeEventListener('load', start);
  }, [articleId]);
  const added = useSyncExternalStore(
    subscribe,
    () => here.get(articleId) ?? nothing,
    () => nothing,
  );
  return { ...added, isEarly };
}

const nothing: HouseHere = { house: [] };
