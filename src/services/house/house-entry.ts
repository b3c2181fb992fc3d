import type { BoundEntry } from '../../engine/overlay/bind-overlay.ts';
import type { HouseNoteWords } from '../../packs/house-notes.ts';
import type { EntryWords } from './entry-words.ts';

/** What a house adds to an article, with whose it is. */
export type HouseEntry = BoundEntry & {
  readonly words: EntryWords;
  /** Further nodes of the article that it is said at: a contact stands wherever its role is named. */
  readonly alsoAt: readonly string[];
  /** Who of the house says so. */
  readonly who: string;
  readonly pack: { readonly title: string; readonly publisher: string };
  /** True while it lies on this device and nowhere else. */
  readonly isOnlyHere: boolean;
  /** Where it can be changed here. */
  readonly change?: NoteHere;
};

/** What the house adds to an article. */
export type House = readonly HouseEntry[];

/** A note that can be changed on this device: its key and when it was last changed here, once it was; and what it stands instead of. */
export type NoteHere = {
  readonly key: string;
  readonly overlay: string;
  readonly note: HouseNoteWords;
  readonly seen?: string;
  readonly replaces?: HouseNoteWords;
};
