import { useEffect, useRef, useState } from 'react';
import { type CauseStanding, describeChange } from '../engine/cause-standings.ts';
import type { PlaceView } from './place-view.ts';

/** What a live region says about the causes after a change of place; nothing on arrival. */
export function useSaidChange({ address, causes }: PlaceView): string {
  const [said, setSaid] = useState('');
  const before = useRef<{ address: string; causes: readonly CauseStanding[] }>({ address, causes });
  useEffect(() => {
    if (before.current.address !== address) {
      setSaid(describeChange(before.current.causes, causes));
      before.current = { address, causes };
    }
  }, [address, causes]);
  return said;
}
