import type { Lists, SavedReview } from './review/messages.ts';

/** What a device keeps. Every promise is refused where the browser refuses storage. */
export type ReviewStore = {
  readonly load: (hash: string) => Promise<SavedReview | undefined>;
  readonly save: (hash: string, review: SavedReview) => Promise<void>;
  readonly loadLists: () => Promise<Lists | undefined>;
  readonly saveLists: (lists: Lists) => Promise<void>;
};
