import { useEffect, useRef, useState } from 'react';
import { type CauseStanding, describeChange } from '../../engine/standings/cause-standings.ts';
import type { PlaceView } from '../../services/place/place-view.ts';

/** A live region that says what a change of place changed in the causes; nothing on arrival, and nothing where there are no causes. By itself, so that speaking draws nothing else anew. */
export function SaidChange({ address, causes }: Pick<PlaceView, 'address' | 'causes'>) {
  const [said, setSaid] = useState('');
  const before = useRef<{ address: string; causes: readonly CauseStanding[] }>({ address, causes });
  useEffect(() => {
    if (causes[0] && before.current.address !== address) {
      setSaid(describeChange(before.current.causes, causes));
      before.current = { address, causes };
    }
  }, [address, causes]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
