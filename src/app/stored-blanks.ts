import { useCallback, useMemo } from 'react';
import { readStored, useStored, writeStored } from './stored-text.ts';

const key = 'blanks';

/** What was typed for the blanks, for all articles. */
export function useStoredBlanks(): { typed: ReadonlyMap<string, string>; onType: (name: string, text: string) => void } {
  const stored = useStored(key);
  const typed = useMemo(() => readBlanks(stored), [stored]);
  const onType = useCallback((name: string, text: string) => {
    const all = new Map([...readBlanks(readStored(key)), [name, text]]);
    writeStored(key, JSON.stringify(Object.fromEntries(all)));
  }, []);
  return { typed, onType };
}

function readBlanks(stored: string | undefined): Map<string, string> {
  try {
    const blanks: unknown = JSON.parse(stored ?? '{}');
    const entries = typeof blanks === 'object' && blanks !== null ? Object.entries(blanks) : [];
    return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return new Map();
  }
}
