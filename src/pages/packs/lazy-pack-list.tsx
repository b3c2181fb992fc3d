import { type ComponentType, useEffect, useState } from 'react';

/** The packs beside the program, asked for once the page itself has loaded. */
export function LazyPackList() {
  const [List, setList] = useState<ComponentType>();
  useEffect(() => {
    let isHere = true;
    const load = async () => {
      const { loadPackList } = await import('./load-pack-list.ts');
      const PackList = await loadPackList();
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
