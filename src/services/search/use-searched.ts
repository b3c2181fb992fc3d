import { useDeferredValue } from 'react';
import { useRested } from './use-rested.ts';

// A word that is half typed is no word yet: that nothing fits is said when the typing rests.
const restInMilliseconds = 600;

/**
 * The words to search for, as soon as there is time for it, and whether more may come. What rests is what is typed and not what
 * is shown, which on a slow line waits for what it shows.
 */
export function useSearched(typed: string): { readonly words: string; readonly typed: string; readonly isTyping: boolean } {
  const words = useDeferredValue(typed);
  const isRested = useRested(typed, restInMilliseconds);
  return { words, typed, isTyping: !isRested || words !== typed };
}
