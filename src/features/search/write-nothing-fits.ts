import type { Judgement } from '../../engine/search/find/judge-search.ts';

type NothingFitsText = { readonly words: string; readonly day: string; readonly judgement: Judgement };

/** A text for the ticket: what was said, and that no article fits. Plain lines, the caller's words as they were typed. */
export function writeNothingFits({ words, day, judgement: { missing, uncovered } }: NothingFitsText): string {
  return [
    `Looked up in Unstuck on ${day}: no article fits.`,
    `In the caller's words: ${words.trim()}`,
    ...(uncovered.length > 0 ? [`No article is for: ${uncovered.join(', ')}`] : []),
    ...(missing.length > 0 ? [`No article mentions: ${missing.join(', ')}`] : []),
  ].join('\n');
}
