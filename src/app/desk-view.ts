import type { SnapshotFrom } from 'xstate';
import type { Case } from '../engine/case.ts';
import { caseOf } from '../engine/case-of.ts';
import { type CaseRecord, startRecord } from '../engine/case-record.ts';
import type { caseMachine } from '../features/cases/case-machine.ts';
import type { CaseStatus } from '../features/cases/case-status.tsx';
import { addressOfRecord } from './case-words.ts';

/** What a place shows of a case, or of a look beside it (`beside`: its ticket). */
export type DeskView = {
  readonly kept: Case | undefined;
  readonly status: CaseStatus;
  readonly beside?: string;
  /** The address where the case stands, there where it went on from the place. */
  readonly wentOn?: string;
};

type Snapshot = SnapshotFrom<typeof caseMachine>;
type Shown = 'own' | CaseRecord | undefined;

const gone: DeskView = { kept: undefined, status: 'gone' };

/** Gives the same view, and the same parts of one, until something in them changes. */
export function keepViews() {
  let last: { of: readonly unknown[]; view: DeskView } | undefined;
  return {
    gone,
    of: (snapshot: Snapshot, articleId: string, shown: Shown, wentOn: boolean): DeskView => {
      const of = [snapshot, articleId, shown, wentOn];
      if (last === undefined || of.some((part, index) => part !== last?.of[index])) {
        last = { of, view: reuse(last?.view, viewOf(snapshot, articleId, shown, wentOn)) };
      }
      return last.view;
    },
  };
}

function viewOf({ value, context }: Snapshot, articleId: string, shown: Shown, wentOn: boolean): DeskView {
  if (shown === 'own') {
    // What lasts no time is on the way to being saved.
    const status = value === 'written' ? 'saving' : value;
    return { kept: caseOf(context.shown, articleId), status, ...(wentOn ? { wentOn: addressOfRecord(context.shown) } : {}) };
  }
  const { ticket } = caseOf(context.shown, articleId);
  return { kept: caseOf(shown ?? startRecord('look', context.shown.startedAt), articleId), status: 'look', beside: ticket };
}

function reuse(before: DeskView | undefined, now: DeskView): DeskView {
  if (before?.kept === undefined || now.kept === undefined || before.kept.id !== now.kept.id) {
    return now;
  }
  const old = new Map<string, unknown>(Object.entries(before.kept));
  const parts = Object.entries(now.kept).map(([key, part]) => [key, isSame(old.get(key), part) ? old.get(key) : part]);
  return { ...now, kept: Object.assign({}, now.kept, Object.fromEntries(parts)) };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
