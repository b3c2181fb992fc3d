import { useCallback } from 'react';
import { describeFault } from '../../packs/describe-fault.ts';
import type { OpenPack } from '../../packs/doors/open-pack.ts';
import { type ListedOverlay, listOverlays } from '../../services/house/list-overlays.ts';
import { useAsked } from '../../services/packs/use-asked.ts';
import { Faults } from '../packs/faults.tsx';

/** To how many articles of other packs a pack adds, and what of it is not shown and why. Nothing where it adds nothing. */
export function AddedByPack({ pack, packs }: { pack: OpenPack; packs: readonly OpenPack[] }) {
  const ask = useCallback(() => listOverlays(pack, packs), [pack, packs]);
  const { value: added } = useAsked(ask);
  if (added === undefined || added.overlays.length === 0) {
    return null;
  }
  const faults = [...added.missing, ...added.overlays.flatMap((one) => one.faults)].map(describeFault);
  return (
    <>
      <p className="mt-1 text-sm">{describeAdded(added.overlays)}</p>
      {faults.length > 0 && (
        <details className="mt-3 text-sm">
          <summary className="cursor-pointer text-warn">Not all that it adds to other packs is shown</summary>
          <Faults says={faults} />
        </details>
      )}
    </>
  );
}

function describeAdded(overlays: readonly ListedOverlay[]): string {
  const here = overlays.filter(({ isHere }) => isHere).length;
  return here === 1 ? 'Adds house notes to 1 article of another pack.' : `Adds house notes to ${here} articles of other packs.`;
}
