import { useCallback, useMemo, useState } from 'react';
import { readStored, writeStored } from './stored-text.ts';

type StoredTicks = { done: readonly string[]; keep: (done: readonly string[]) => void; warning?: string };

const refused = 'This browser does not keep your ticks (its storage is blocked or full). They are lost when you close the page.';

/** The ticked steps of a cause as this device keeps them, under the name that the cause has in a link. What is stored and makes no sense counts as nothing ticked. */
export function useStoredTicks(articleId: string, asked: string): StoredTicks {
  const key = `ticks:${articleId}/${asked}`;
  const [isRefused, setIsRefused] = useState(false);
  const done = useMemo(() => readTicks(readStored(key)), [key]);
  const keep = useCallback(
    (steps: readonly string[]) => {
      setIsRefused(!writeStored(key, steps.length === 0 ? undefined : JSON.stringify(steps)));
    },
    [key],
  );
  return isRefused ? { done, keep, warning: refused } : { done, keep };
}

function readTicks(stored: string | undefined): string[] {
  try {
    const steps: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(steps) ? steps.filter((step) => typeof step === 'string') : [];
  } catch {
    return [];
  }
}
