import type { AnswerWords } from '../../engine/walk/words.ts';
import type { Case } from '../../model/case/case.ts';

/** The same words, with a mark on each answer that the case has from evidence. */
export function markOrigins(entries: readonly AnswerWords[], kept: Case | undefined): readonly AnswerWords[] {
  return entries.map((entry) => (kept?.origins[entry.asked] === 'evidence' ? { ...entry, isFromEvidence: true } : entry));
}
