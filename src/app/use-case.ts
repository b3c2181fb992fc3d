import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useHistoryState } from 'wouter/use-browser-location';
import type { Case } from '../engine/case.ts';
import type { CaseChange, CasePlace } from '../engine/case-change.ts';
import type { CaseStatus } from '../features/cases/case-status.tsx';
import { marksOf } from './entry-marks.ts';
import { loadOnce } from './load-once.ts';
import { markCase, markWalk } from './step.ts';
import { readTabCase } from './tab-case.ts';

export const loadCaseDesk = loadOnce(() => import('./case-desk.ts'));
let desk: Awaited<ReturnType<typeof loadCaseDesk>>['desk'] | undefined;
const openDesk = async () => {
  desk = (await loadCaseDesk()).desk;
  return desk;
};

/** The case of this tab at a place, and a way to change it. Nothing of it is loaded before there is a case. */
export type CaseWork = {
  /** The case as it stands in this article; in a look, what was done in the look. */
  readonly kept: Case | undefined;
  readonly status: CaseStatus;
  readonly change: (change: CaseChange) => void;
  readonly tryAgain: () => void;
  /** There where the place is only looked at: the ticket of the case beside which it is, empty without a number. */
  readonly beside?: string;
  /** Takes the place that is looked at into the case. */
  readonly takeLook: () => void;
};

export function useCase(articleId: string, place: CasePlace, address: string): CaseWork {
  const [isOpen, setOpen] = useState(desk !== undefined);
  const marks = marksOf(useHistoryState());
  const watch = useCallback((watcher: () => void) => (isOpen && desk !== undefined ? desk.watch(watcher) : () => undefined), [isOpen]);
  const shown = useSyncExternalStore(
    watch,
    () => desk?.shownAt(articleId, marks),
    () => undefined,
  );
  const [hasFailed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says all that a place holds
  const work = useCallback(
    (act: (opened: NonNullable<typeof desk>) => Promise<string | undefined> | undefined) => {
      const entry = history.state;
      openDesk()
        .then(async (opened) => {
          setOpen(true);
          setFailed(false);
          const own = await act(opened);
          // The person may have gone on meanwhile.
          if (own !== undefined && marksOf(history.state).step === marksOf(entry).step) {
            markCase(own);
          }
        })
        .catch(() => setFailed(true));
    },
    [articleId, address],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    const here = marksOf(history.state);
    if (readTabCase() !== undefined || here.case !== undefined) {
      work((opened) => opened.openAt(place, here));
    }
  }, [work, marks.step]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const change = useCallback(
    (change: CaseChange) => {
      const here = { ...marksOf(history.state), ...markWalk() };
      work((opened) => opened.changeAt(place, here, change));
    },
    [work],
  );
  const tryAgain = useCallback(() => work((opened) => opened.tryAgain()), [work]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const takeLook = useCallback(() => work((opened) => opened.takeLook(place)), [work]);
  return useMemo(
    () => ({ kept: undefined, ...(shown ?? { status: 'none' }), ...(hasFailed && { status: 'refused' }), change, tryAgain, takeLook }),
    [shown, hasFailed, change, tryAgain, takeLook],
  );
}
