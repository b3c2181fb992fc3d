import type { Judgement } from './judge-search.ts';

/** What search in other packs made of some words. */
export type ToldElsewhere = {
  readonly words: string;
  /** What the best article there speaks of; undefined where none there fits. */
  readonly best: Pick<Judgement, 'missing' | 'share'> | undefined;
  /** How many articles were looked through. */
  readonly articles: number;
  /** The pack of each article found that questions can tell from others. */
  readonly inTriage: readonly string[];
  /** Every word that stands somewhere in these packs, of those that were typed. */
  readonly held: ReadonlySet<string>;
};

/** What is told where there are no other packs, or they cannot be searched. */
export function toldNothing(words: string): ToldElsewhere {
  return { words, best: undefined, articles: 0, inTriage: [], held: new Set() };
}

/**
 * Whether what other packs have goes before what ours has: where nothing of ours fits, or something there speaks of all that was
 * typed and nothing of ours does.
 */
export function othersGoFirst(
  { verdict, missing, share }: Pick<Judgement, 'verdict' | 'missing' | 'share'>,
  { best }: ToldElsewhere,
): boolean {
  return best !== undefined && (verdict === 'nothing' || (missing.length > 0 && best.missing.length === 0 && best.share > share));
}
