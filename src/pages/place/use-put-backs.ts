import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { joinNode } from '../../engine/article/article-core.ts';
import { nodeAt } from '../../engine/graph/machine-steps.ts';
import { listPutBacks, nodesActedOn, type PutBack } from '../../engine/walk/put-back.ts';
import { replay } from '../../engine/walk/replay.ts';
import type { Case } from '../../model/case/case.ts';
import type { OpenArticle } from '../../services/articles/article-store.ts';
import { clock } from '../../services/browser/clock.ts';
import type { CaseWork } from '../../services/cases/use-case.ts';
import type { PlaceView } from '../../services/place/place-view.ts';

type PutBacksHere = {
  readonly putBacks: readonly PutBack[];
  /** Notes that something is put back, or that it still stands. */
  readonly mark: (key: string, isPutBack: boolean) => void;
  /** True where the details of a node on the way did not load, so that something may be missing. */
  readonly hasFailed: boolean;
  readonly retry: () => void;
};

const noSteps = {};

/** What may have to be put back at a place. Loads the details of the nodes that it stands in. */
export function usePutBacks({ article, machine, details }: OpenArticle, { link }: PlaceView, work: CaseWork): PutBacksHere {
  const place = useMemo(() => replay(machine, link.answers, link.from), [machine, link]);
  const steps = work.kept?.steps ?? noSteps;
  const { putBack, mark } = useMarks(work);
  const reached = work.reached?.join(' ') ?? '';
  const done = useMemo(
    () => ({ steps, ...(putBack === undefined ? {} : { putBack }), reached: reached.split(' ') }),
    [steps, putBack, reached],
  );
  const nodeIds = useMemo(() => nodesActedOn(article, place, done), [article, place, done]);
  const load = () => nodeIds.map(details.load);
  useEffect(() => void nodeIds.map(details.load), [details, nodeIds]);
  // What is here of each node, as a text: what the store reads is another object each time only where it changed.
  const readAll = () => nodeIds.map((nodeId) => stateOf(details.read(nodeId))).join(' ');
  const here = useSyncExternalStore(details.subscribe, readAll, readAll);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is here has changed
  const putBacks = useMemo(
    () =>
      listPutBacks(article, place, done, (nodeId) => {
        const core = nodeAt(machine, nodeId);
        const own = details.read(nodeId);
        return core === undefined || typeof own !== 'object' ? undefined : joinNode(core, own);
      }),
    [article, machine, details, place, done, here],
  );
  return { putBacks, mark, hasFailed: here.split(' ').includes('failed'), retry: load };
}

// With the first mark the case is loaded. Until it has the mark, the box shows what was done.
function useMarks({ kept, change }: CaseWork) {
  const stored = kept?.putBack;
  const [marked, setMarked] = useState<{ over: Case['putBack']; putBack: NonNullable<Case['putBack']> }>();
  if (marked !== undefined && marked.over !== stored) {
    // For good: what is stored can come to be as it was before the mark, as where another tab takes the last one back.
    setMarked(undefined);
  }
  const putBack = marked?.over === stored && marked !== undefined ? marked.putBack : stored;
  const mark = (key: string, isPutBack: boolean) => {
    const at = clock.now();
    const others = Object.fromEntries(Object.entries(putBack ?? {}).filter(([other]) => other !== key));
    setMarked({ over: stored, putBack: isPutBack ? { ...others, [key]: at } : others });
    change({ kind: 'put-back', key, at: isPutBack ? at : undefined });
  };
  return { putBack, mark };
}

function stateOf(details: ReturnType<OpenArticle['details']['read']>): string {
  return typeof details === 'object' ? 'here' : (details ?? 'coming');
}
