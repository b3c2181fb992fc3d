import type { ComponentType } from 'react';
import { inTime } from '../../services/browser/in-time.ts';
import { listArticles } from '../../services/packs/lists/list-articles.ts';
import { loadBeside } from '../../services/packs/load-beside.ts';
import { whenIdle } from '../../services/packs/when-idle.ts';
import { PackList } from './pack-list.tsx';
import { prepareOtherPacks } from './prepare-other-packs.ts';

// Shown together, the packs move what is below them once; one that takes longer says that it is being read.
const listedTogetherWithin = 1_000;

/** The list of packs, once it has something to show. */
export async function loadPackList(): Promise<ComponentType> {
  const { packs } = await loadBeside();
  await inTime(Promise.all(packs.map(listArticles)), listedTogetherWithin);
  if (packs.length > 0) {
    // The box above the list may be typed into next.
    void whenIdle().then(() => prepareOtherPacks());
  }
  return PackList;
}
