import { useCallback, useMemo, useState } from 'react';
import type { StepRecord } from '../engine/case.ts';
import { isMoment } from '../engine/moment.ts';
import { readStored, useStored, writeStored } from './stored-text.ts';

type Records = Readonly<Record<string, StepRecord>>;
type StoredSteps = { records: Records; keep: (stepId: string, record: StepRecord | undefined) => void; warning?: string };

const refused = 'This browser does not keep what became of the steps (its storage is blocked or full). It is lost when you close the page.';

/** What became of a cause's steps as this device keeps it, under the name that the cause has in a link. What is stored and makes no sense counts as nothing. */
export function useStoredSteps(articleId: string, asked: string): StoredSteps {
  const key = `steps:${articleId}/${asked}`;
  const stored = useStored(key);
  const [isRefused, setIsRefused] = useState(false);
  const records = useMemo(() => readRecords(stored), [stored]);
  const keep = useCallback(
    (stepId: string, record: StepRecord | undefined) => {
      // Read anew: another tab may have kept another step since.
      const others = Object.entries(readRecords(readStored(key))).filter(([id]) => id !== stepId);
      const next = record === undefined ? others : [...others, [stepId, record]];
      setIsRefused(!writeStored(key, next.length === 0 ? undefined : JSON.stringify(Object.fromEntries(next))));
    },
    [key],
  );
  return isRefused ? { records, keep, warning: refused } : { records, keep };
}

function readRecords(stored: string | undefined): Records {
  try {
    const records: unknown = JSON.parse(stored ?? '{}');
    const entries = typeof records === 'object' && records !== null ? Object.entries(records) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, StepRecord] => isStepRecord(entry[1])));
  } catch {
    return {};
  }
}

function isStepRecord(value: unknown): value is StepRecord {
  const { state, at, reason, note, until } = Object(value) as Record<string, unknown>;
  const isWhole =
    state === 'done' ||
    (state === 'skipped' && typeof reason === 'string') ||
    (state === 'failed' && typeof note === 'string') ||
    (state === 'waiting' && isMoment(until));
  return isWhole && isMoment(at);
}
