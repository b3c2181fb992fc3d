import { caseOf } from '../../engine/case/case-of.ts';
import { ownValue } from '../../engine/data/own-value.ts';
import type { Case } from '../../model/case/case.ts';
import type { CaseChange } from '../../model/case/case-change.ts';
import type { PlannedDeed } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';

type Fields<T> = Readonly<Record<string, T>>;
type Kept = { readonly before: CaseRecord; readonly after: CaseRecord; readonly now: CaseRecord };

/**
 * What gives a case in one article the notes, blanks, checklist steps and marks again that it had before something was done,
 * in the order that they had, and its ticket number and caller's words. What was changed after it, up to `now`, stays.
 */
export function deedsToRestore(record: CaseRecord, { before, after, now }: Kept, articleId: string): PlannedDeed[] {
  const [was, made, last, is] = [before, after, now, record].map((each) => caseOf(each, articleId)) as [Case, Case, Case, Case];
  const restore = <T>(read: (kept: Case) => Fields<T>, change: (key: string, value: T | undefined) => CaseChange) =>
    restoreFields(read(was), read(made), read(last), read(is)).map(([key, value]) => change(key, value));
  return [
    ...restore(
      ({ ticket }) => (ticket === '' ? {} : { ticket }),
      (_, ticket = '') => ({ kind: 'ticket', ticket }),
    ),
    ...restore(
      ({ callerWords }) => (callerWords === undefined ? {} : { callerWords }),
      (_, text = '') => ({ kind: 'caller-words', text }),
    ),
    ...restore(
      ({ notes }) => notes,
      (key, text = '') => ({ kind: 'note', key, text }),
    ),
    ...restore(
      ({ blanks }) => blanks,
      (name, text = '') => ({ kind: 'blank', name, text }),
    ),
    ...restore(
      ({ steps }) => steps,
      (key, step) => ({ kind: 'step', key, record: step }),
    ),
    ...restore(
      ({ waits }) => waits,
      (asked, wait) => ({ kind: 'wait', asked, wait }),
    ),
    ...restore(
      ({ putBack = {} }) => putBack,
      (key, at) => ({ kind: 'put-back', key, at }),
    ),
    ...restore(
      ({ hiding = {} }) => hiding,
      (word, choice) => ({ kind: 'hiding', word, choice }),
    ),
  ].map((did): PlannedDeed => ({ articleId, origin: 'person', did }));
}

// A value that is set goes to the end, so all are set again where one is to come before another.
function restoreFields<T>(was: Fields<T>, made: Fields<T>, last: Fields<T>, is: Fields<T>): (readonly [string, T | undefined])[] {
  const keys = new Set([...Object.keys(was), ...Object.keys(last)]);
  const wanted = [...keys].flatMap((key) => {
    const value = ownValue(isSame(ownValue(last, key), ownValue(made, key)) ? was : last, key);
    return value === undefined ? [] : [[key, value] as const];
  });
  const gone = Object.keys(is).filter((key) => wanted.every(([other]) => other !== key));
  return isSame(was, made) || isSame(wanted, Object.entries(is)) ? [] : [...gone.map((key) => [key, undefined] as const), ...wanted];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
