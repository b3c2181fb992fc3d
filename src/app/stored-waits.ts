import { useCallback, useMemo } from 'react';
import type { QuestionWait } from '../engine/case.ts';
import { isMoment } from '../engine/moment.ts';
import { useStored, writeStored } from './stored-text.ts';

type StoredWait = { wait: QuestionWait | undefined; keep: (wait: QuestionWait | undefined) => void };

/** The first look at a question that has to be looked at twice, as this device keeps it, under what was asked: a look taken in triage counts in the article too. */
export function useStoredWait(asked: string): StoredWait {
  const key = `wait:${asked}`;
  const stored = useStored(key);
  const wait = useMemo(() => readWait(stored), [stored]);
  const keep = useCallback(
    (next: QuestionWait | undefined) => void writeStored(key, next && JSON.stringify({ at: next.at, until: next.until })),
    [key],
  );
  return { wait, keep };
}

function readWait(stored: string | undefined): QuestionWait | undefined {
  try {
    const { at, until } = Object(JSON.parse(stored ?? 'null')) as Record<string, unknown>;
    return isMoment(at) && isMoment(until) ? { at, until } : undefined;
  } catch {
    return undefined;
  }
}
