import type { SnapshotFrom } from 'xstate';
import { type caseMachine, selectSafety } from '../../engine/case/case-machine.ts';
import { caseOf } from '../../engine/case/case-of.ts';
import { articleNow, articlesOf, findTakenBackLast, nodesReached, startRecord } from '../../engine/case/case-record.ts';
import type { CaseStatus } from '../../engine/case/case-status.ts';
import { articlesBeside, isNotedIn, isWorkedIn, withNotesBeside } from '../../engine/case/notes-elsewhere.ts';
import { NewerCase } from '../../engine/case/read-case.ts';
import type { Case } from '../../model/case/case.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { addressOfCase, addressOfRecord } from '../cases/case-words.ts';
import type { AnsweredElsewhere } from './entry-here.ts';
import type { UsedLook } from './used-look.ts';

/** What a place shows of a case, or of a look beside it (`beside`: its ticket). */
export type DeskView = {
  readonly kept: Case | undefined;
  readonly status: CaseStatus;
  readonly beside?: string;
  /** True where the case is closed: nothing changes it or comes into it from a look. */
  readonly isAtRest?: boolean;
  /** The address where the case stands, there where it went on from the place. */
  readonly wentOn?: string;
  /** The answer that was taken back last, as long as nothing was answered since: to change it, and perhaps to keep it. */
  readonly takenBack?: readonly [asked: string, answerId: string];
  /** What the use of a look has just changed. */
  readonly used?: UsedLook;
  /** Where the case stands in its other articles, and those in which something was noted or done in a look. */
  readonly others?: readonly StandIn[];
  /** The nodes of this article that the case stood at. */
  readonly reached?: readonly string[];
  /** In a look: what became in the case of the steps of this article. */
  readonly stepsOfCase?: Case['steps'];
  /** In a look: the address where the case stands in this article, where it stands in another one. */
  readonly standsHere?: string;
  /** In a look that another tab has made of a place of the case, by answering otherwise. */
  readonly elsewhere?: AnsweredElsewhere;
};

/** An article of a case, and the address where the case stands in it. */
export type StandIn = { readonly articleId: string; readonly address: string };

type Snapshot = SnapshotFrom<typeof caseMachine>;
type Shown = 'own' | CaseRecord | undefined;
type How = {
  readonly wentOn: boolean;
  readonly isTyping: boolean;
  readonly used: UsedLook | undefined;
  readonly elsewhere: AnsweredElsewhere | undefined;
};

const missing = {
  gone: { kept: undefined, status: 'gone' },
  unread: { kept: undefined, status: 'unread' },
  'unread newer': { kept: undefined, status: 'unread newer' },
} as const;

export type Unread = 'unread' | 'unread newer';

/** Why a case that may be stored could not be read. */
export function whyUnread(fault: unknown): Unread {
  return fault instanceof NewerCase ? 'unread newer' : 'unread';
}

/** Gives the same view, and the same parts of one, until something in them changes. */
export function keepViews() {
  let last: { of: readonly unknown[]; view: DeskView } | undefined;
  return {
    missing,
    of: (snapshot: Snapshot, articleId: string, shown: Shown, how: How): DeskView => {
      const of = [snapshot, articleId, shown, how.wentOn, how.isTyping, how.used, how.elsewhere];
      if (last === undefined || of.some((part, index) => part !== last?.of[index])) {
        last = { of, view: reuse(last?.view, viewOf(snapshot, articleId, shown, how)) };
      }
      return last.view;
    },
  };
}

function viewOf(snapshot: Snapshot, articleId: string, shown: Shown, { wentOn, isTyping, used, elsewhere }: How): DeskView {
  const { context } = snapshot;
  // Nobody is cut off who types while another tab closes the case.
  const isClosed = caseOf(context.shown, '').closed !== undefined;
  const rest = isClosed && !isTyping ? { isAtRest: true } : {};
  if (shown === 'own') {
    return {
      kept: withNotesBeside(context.shown, caseOf(context.shown, articleId), articleId),
      ...rest,
      status: selectSafety(snapshot),
      reached: nodesReached(context.shown, articleId),
      others: [...standsIn(context.shown), ...besideIn(context.shown)].filter((stand) => stand.articleId !== articleId),
      ...(wentOn ? { wentOn: addressOfRecord(context.shown) } : {}),
      ...(used === undefined || isClosed ? {} : { used }),
      ...takenBackIn(context.shown, articleId),
    };
  }
  const { ticket, steps } = caseOf(context.shown, articleId);
  const here = standsIn(context.shown).find((stand) => stand.articleId === articleId && articleId !== articleNow(context.shown));
  return {
    kept: caseOf(shown ?? startRecord('look', context.shown.startedAt), articleId),
    status: 'look',
    beside: ticket,
    stepsOfCase: steps,
    ...rest,
    ...(here === undefined ? {} : { standsHere: here.address }),
    ...(elsewhere === undefined ? {} : { elsewhere }),
  };
}

// What was taken back to nothing is not worth going to.
function standsIn(record: CaseRecord): StandIn[] {
  return articlesOf(record).flatMap((articleId) => {
    const kept = caseOf(record, articleId);
    const isEmpty = kept.answers.length === 0 && !isNotedIn(record, articleId) && !isWorkedIn(record, articleId);
    return isEmpty && articleId !== articleNow(record) ? [] : [{ articleId, address: addressOfCase(kept) }];
  });
}

function takenBackIn(record: CaseRecord, articleId: string): Pick<DeskView, 'takenBack'> {
  const takenBack = findTakenBackLast(record, articleId);
  return takenBack === undefined ? {} : { takenBack };
}

function besideIn(record: CaseRecord): StandIn[] {
  return articlesBeside(record).map((articleId) => ({ articleId, address: addressOfCase({ ...caseOf(record, articleId), articleId }) }));
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
