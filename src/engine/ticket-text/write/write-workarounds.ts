import { wordsOfLeft } from '../../walk/outcome-words.ts';
import { writeWords } from '../hide/free-text.ts';
import type { CaseView } from './view-case.ts';
import { writeStatement } from './write-statement.ts';

/** What was removed for a time only on the way here: whoever goes on sees another picture once that time is over. */
export function writeWorkarounds({ place }: CaseView): string[][] {
  const before = place?.workarounds.filter(({ causeId }) => !(place.isFixed && causeId === place.nodeId)) ?? [];
  return before.length === 0
    ? []
    : [['WORKED AROUND', ...before.map(({ title, holds }) => ` - ${writeWords(title)}: ${writeStatement(holds)}`)]];
}

/** How a case was closed. The words of its stored ending, but for what is fixed for a time only, and for what is no fault. */
export function wordsOfClosing({ case: { closed }, place }: CaseView): string {
  const left = closed?.how === 'left' ? wordsOfLeft(place?.node) : undefined;
  if (left !== undefined) {
    return left;
  }
  return closed?.how === 'fixed' && (place?.workarounds ?? []).length > 0 ? 'worked around' : (closed?.how ?? '');
}
