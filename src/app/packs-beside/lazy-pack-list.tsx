import { type ComponentType, useEffect, useState } from 'react';
import { inTime } from '../in-time.ts';

// What comes later has a place of its own by then, and moves less than if each came alone.
const listedTogetherWithin = 1_000;

/** The packs beside the program, asked for once the page itself has loaded. */
export function LazyPackList() {
  const [List, setList] = useState<ComponentType>();
  useEffect(() => {
    let isHere = true;
    const load = async () => {
      const [{ PackList }, { loadBeside }, { listArticles }] = await Promise.all([
        import('./pack-list.tsx'),
        import('./load-beside.ts'),
        import('./list-articles.ts'),
      ]);
      const { packs } = await loadBeside();
      await inTime(Promise.all(packs.map(listArticles)), listedTogetherWithin);
      if (isHere) {
        setList(() => PackList);
      }
    };
    // Nothing of it is waited for: a page without packs is whole.
    const start = () => void load().catch(() => undefined);
    if (document.readyState === 'complete') {
      start();
    } else {
      addEventListener('load', start, { once: true });
    }
    return () => {
      isHere = false;
      removeEventListener('load', start);
    };
  }, []);
  return List === undefined ? null : <List />;
}
