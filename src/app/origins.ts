import { useMemo } from 'react';
import type { Answers } from '../engine/replay.ts';
import type { AnswerWords } from '../engine/words.ts';
import { readStored, useStored, writeStored } from './stored-text.ts';

const key = 'origins';

/** The answers that were accepted from evidence on this device, as `observation=answer`. */
export function useOrigins(): ReadonlySet<string> {
  const stored = useStored(key);
  return useMemo(() => new Set(readOrigins(stored)), [stored]);
}

/** Notes that the answers came from evidence. An earlier note about the same observation goes: a later case replaces it. */
export function noteOrigins(answers: Answers): void {
  const others = readOrigins(readStored(key)).filter((pair) => !answers.has(pair.split('=')[0] ?? ''));
  writeStored(key, JSON.stringify([...others, ...[...answers].map(([asked, answerId]) => `${asked}=${answerId}`)]));
}

/** The same words, with a mark on each answer that came from evidence. */
export function markOrigins(entries: readonly AnswerWords[], answers: Answers, origins: ReadonlySet<string>): readonly AnswerWords[] {
  return entries.map((entry) => (origins.has(`${entry.asked}=${answers.get(entry.asked)}`) ? { ...entry, isFromEvidence: true } : entry));
}

function readOrigins(stored: string | undefined): string[] {
  try {
    const pairs: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(pairs) ? pairs.filter((pair) => typeof pair === 'string') : [];
  } catch {
    return [];
  }
}
