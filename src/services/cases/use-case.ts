import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useHistoryState } from 'wouter/use-browser-location';
import type { CaseStatus } from '../../engine/case/case-status.ts';
import { hangsAfterMilliseconds } from '../../engine/case/hangs-after.ts';
import type { Case, CasePlace } from '../../model/case/case.ts';
import type { CaseChange } from '../../model/case/case-change.ts';
import { loadOnce } from '../browser/load-once.ts';
import { isHandedOver, readTabCase } from '../browser/tab-case.ts';
import type { HowChanged } from '../desk/desk-ports.ts';
import type { DeskView } from '../desk/desk-view.ts';
import type { Marks } from '../desk/entry-marks.ts';
import { keepActs } from './keep-acts.ts';
import { markWalk, readMarks } from './step.ts';

export const loadCaseDesk = loadOnce(() => import('./case-desk.ts'));
type Desk = Awaited<ReturnType<typeof loadCaseDesk>>['desk'];
let desk: Desk | undefined;
type Act = (opened: Desk) => unknown;

export const atDesk = keepActs(() => loadCaseDesk().then((loaded) => (desk = loaded.desk)));

/** The case of this tab at a place, and a way to change it. Nothing of it is loaded before there is a case. */
export type CaseWork = Omit<DeskView, 'kept' | 'status' | 'beside'> & {
  /** The case as it stands in this article; in a look, what was done in the look. */
  readonly kept: Case | undefined;
  readonly status: CaseStatus;
  /** Begins a case where there is none, also with no change at all. */
  readonly change: (change: CaseChange | readonly CaseChange[], how?: HowChanged) => void;
  /** There where the place is only looked at: the ticket of the case beside which it is, empty without a number. */
  readonly beside?: string;
};

export function useCase(articleId: string, place: CasePlace, address: string): CaseWork {
  const [isOpen, setOpen] = useState(desk !== undefined);
  const marks: Marks = useHistoryState() ?? {};
  const watch = useCallback((watcher: () => void) => (isOpen && desk !== undefined ? desk.watch(watcher) : () => undefined), [isOpen]);
  const shown = useSyncExternalStore(
    watch,
    () => desk?.shownAt(place, marks),
    () => undefined,
  );
  const [trouble, setTrouble] = useState<'hanging' | 'refused'>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says all that a place holds
  const work = useCallback(
    (act: Act) => {
      atDesk(async (opened) => {
        setOpen(true);
        const late = setTimeout(setTrouble, hangsAfterMilliseconds, 'hanging');
        try {
          await act(opened);
          setTrouble(undefined);
        } finally {
          clearTimeout(late);
        }
      }).catch(() => setTrouble('refused'));
    },
    [articleId, address],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    const here = readMarks();
    if (readTabCase() || here.case || isHandedOver()) {
      work((opened) => opened.openAt(place, here));
    }
  }, [work, marks.step]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const change = useCallback<CaseWork['change']>(
    (changes, how) => {
      const here = markWalk();
      work((opened) => opened.changeAt(place, here, changes, how));
    },
    [work],
  );
  return useMemo(
    () => ({ kept: undefined, ...(shown ?? { status: 'none' }), ...(trouble && { status: trouble }), change }),
    [shown, trouble, change],
  );
}
