import type { FoundArticle } from '../../engine/search/find/find-places.ts';
import type { Judgement } from '../../engine/search/find/judge-search.ts';
import type { ToldElsewhere } from '../../engine/search/find/told-elsewhere.ts';

export type SearchResultsProps = {
  words: string;
  found: readonly FoundArticle[];
  judgement: Judgement;
  /** The titles of all articles. */
  titles: readonly string[];
  triageHref: string;
  /** Where the list of articles is; undefined where it stands on the same page. */
  articlesHref?: string;
  /** True while the words may not be all yet: nothing is ruled out then. */
  isTyping: boolean;
  /** True where something above them is what Enter opens. */
  isLed?: boolean;
  /** The name of the pack that is searched. */
  home: string;
  /** What other packs have; undefined as long as that is not known. */
  elsewhere: ToldElsewhere | undefined;
  /** True where what other packs have stands above. */
  isAfterOthers: boolean;
  /** What is asked, and why, where nothing fits. */
  afterAll: { readonly ask: string; readonly because: string };
  /** The day of a text to hand over, as it is written there. */
  getDay: () => string;
};
