import type { ReactNode } from 'react';
import type { ArticleAbout, ArticleCore } from '../../engine/article/article-core.ts';
import type { MatchedKey } from '../../engine/keys/match-keys.ts';
import type { FactWords } from '../../engine/words/fact-words.ts';
import type { Observations } from '../../model/article/observation.ts';
import type { DetailsPiece } from './details-store.ts';

/** An article as it is loaded: the core at once, the rest when it is shown. */
export type ArticleParts = {
  readonly core: ArticleCore;
  readonly pieces: readonly DetailsPiece[];
  readonly loadAbout: () => Promise<{ readonly about: ArticleAbout }>;
  readonly other?: OtherNames;
};

/** What an article of another pack rests on: the observations that it can be asked about, and its facts in words. */
export type OtherNames = {
  readonly observations: Observations;
  readonly facts: ReadonlyMap<string, FactWords>;
  /** Stands on each of its pages; made where the pack is read, so that pages of ours bring nothing of it. */
  readonly badge: ReactNode;
  /** By the names of the program. */
  readonly keys: readonly MatchedKey[];
};

/** Some articles of the catalogue by their ids. */
export type ArticleShard = Readonly<Record<string, () => Promise<ArticleParts>>>;
