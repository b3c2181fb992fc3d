import { useCallback, useState } from 'react';
import { describeFault } from '../../packs/describe-fault.ts';
import type { OpenPack } from '../../packs/doors/open-pack.ts';
import { findLeftOut } from '../../services/packs/lists/find-left-out.ts';
import type { ListsOfPack } from '../../services/packs/lists/lists-of.ts';
import { useAsked } from '../../services/packs/use-asked.ts';
import { Faults } from './faults.tsx';
import { NotNow } from './not-now.tsx';

/** How many articles of a pack are left out, and, once somebody wants to know, which and why. */
export function LeftOut({ pack, found }: { pack: OpenPack; found: ListsOfPack }) {
  const [isWanted, setWanted] = useState(false);
  const count = found.lists?.leftOut.length ?? 0;
  if (count === 0) {
    return null;
  }
  const title = count === 1 ? '1 article is left out, because it has faults' : `${count} articles are left out, because they have faults`;
  return (
    <details className="mt-3 text-sm" onToggle={() => setWanted(true)}>
      <summary className="cursor-pointer text-warn">{title}</summary>
      {isWanted && <WhichAndWhy pack={pack} found={found} />}
    </details>
  );
}

function WhichAndWhy({ pack, found }: { pack: OpenPack; found: ListsOfPack }) {
  const ask = useCallback(() => findLeftOut(pack, found), [pack, found]);
  const { value, hasFailed, askAgain } = useAsked(ask);
  if (hasFailed) {
    return <NotNow what="What is wrong with them" onAgain={askAgain} />;
  }
  return value === undefined ? (
    <p className="mt-1 text-muted">Looking at them…</p>
  ) : (
    <Faults says={value.flatMap(({ faults }) => faults.map(describeFault))} />
  );
}
