import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Case } from '../engine/case.ts';
import type { CaseChange, CasePlace } from '../engine/case-change.ts';
import type { CaseStatus } from '../features/cases/case-status.tsx';
import type { HeldCase } from './case-desk.ts';
import { loadOnce } from './load-once.ts';
import { caseOfEntry, markEntry, readTabCases } from './tab-cases.ts';

export const loadCaseDesk = loadOnce(() => import('./case-desk.ts'));
let desk: Awaited<ReturnType<typeof loadCaseDesk>> | undefined;
const openDesk = async () => {
  desk = await loadCaseDesk();
  return desk;
};

/** The case of this tab at a place, and a way to change it. Nothing of it is loaded before there is a case. */
export type CaseWork = {
  readonly kept: Case | undefined;
  readonly status: CaseStatus;
  readonly change: (change: CaseChange) => void;
  readonly tryAgain: () => void;
};

export function useCase(articleId: string, place: CasePlace, address: string): CaseWork {
  const [isOpen, setOpen] = useState(desk !== undefined);
  const watch = useCallback((watcher: () => void) => (isOpen && desk !== undefined ? desk.watchCases(watcher) : () => undefined), [isOpen]);
  const held = useSyncExternalStore(
    watch,
    () => desk?.caseHeldFor(articleId),
    () => undefined,
  );
  const [hasFailed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says all that a place holds
  const work = useCallback(
    (act: (opened: NonNullable<typeof desk>) => Promise<void> | void) => {
      openDesk()
        .then(async (opened) => {
          setOpen(true);
          setFailed(false);
          await act(opened);
        })
        .catch(() => setFailed(true));
    },
    [articleId, address],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    if (readTabCases().size > 0 || caseOfEntry() !== undefined) {
      work((opened) => opened.openCaseAt(articleId, place));
    }
  }, [work]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const change = useCallback((change: CaseChange) => work((opened) => opened.changeCaseAt(articleId, place, change)), [work]);
  const tryAgain = useCallback(() => work((opened) => opened.tryAgain(articleId)), [work, articleId]);
  const kept = held === 'gone' ? undefined : held?.context.shown;
  const status = hasFailed ? 'refused' : statusOf(held);
  const heldId = status === 'draft' ? undefined : kept?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each address is an entry of its own
  useEffect(() => {
    if (heldId !== undefined) {
      markEntry(heldId);
    }
  }, [heldId, address]);
  return useMemo(() => ({ kept, status, change, tryAgain }), [kept, status, change, tryAgain]);
}

function statusOf(held: HeldCase | 'gone' | undefined): CaseStatus {
  if (held === undefined || held === 'gone') {
    return held ?? 'none';
  }
  // The states that last no time are on the way to being saved.
  return held.value === 'opening' || held.value === 'written' ? 'saving' : held.value;
}
