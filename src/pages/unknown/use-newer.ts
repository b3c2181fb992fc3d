import { useLayoutEffect, useState } from 'react';

/** What comes of looking for something newer: nothing is said while it is looked for. */
export type Looked = 'looking' | 'program' | 'none';

// A page that was opened anew for it, and is unknown still, is not opened anew again.
const mark = 'lookedFor';

/**
 * Looks whether a newer version of the program or of its pack has what an address names, once an address. Where the pack has it,
 * the page opens anew. Without a network there is nothing to look at.
 */
export function useNewer(articleId: string, address: string): Looked {
  const [looked, setLooked] = useState<{ readonly at: string; readonly is: Looked }>({ at: address, is: 'looking' });
  useLayoutEffect(() => {
    let isHere = true;
    const tell = (is: Looked) => isHere && setLooked({ at: address, is });
    const state: unknown = history.state;
    const isLookedFor = typeof state === 'object' && state !== null && mark in state && state[mark] === address;
    if (isLookedFor || document.documentElement.dataset.unreached === location.pathname) {
      tell('none');
      return;
    }
    const look = async () => {
      const newer = await (await import('./look-for-newer.ts')).lookForNewer(articleId);
      if (newer === 'pack' && isHere) {
        history.replaceState({ ...history.state, [mark]: address }, '');
        location.reload();
      } else {
        tell(newer === 'program' ? 'program' : 'none');
      }
    };
    look().catch(() => tell('none'));
    return () => {
      isHere = false;
    };
  }, [articleId, address]);
  return looked.at === address ? looked.is : 'looking';
}
