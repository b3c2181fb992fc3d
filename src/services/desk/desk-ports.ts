import type { Write } from '../../engine/case/case-machine.ts';
import type { Case } from '../../model/case/case.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import type { Moment } from '../../model/case/moment.ts';
import type { TabCase } from '../browser/tab-case.ts';
import type { Marks } from './entry-marks.ts';

/** What a desk needs of the browser. */
export type DeskPorts = {
  /** The stored case of that id; undefined where there is none. */
  readonly find: (id: string) => Promise<CaseRecord | undefined>;
  /** Stores what was done, merged with what is stored, and gives it. */
  readonly write: (write: Write) => Promise<CaseRecord>;
  /** Calls with the id of each case that another tab has stored or deleted. */
  readonly listen: (heard: (id: string) => void) => void;
  readonly readTab: () => TabCase | undefined;
  readonly writeTab: (tab: TabCase | undefined) => void;
  readonly readLastStep: () => number;
  readonly writeLastStep: (step: number) => void;
  /** Says in an entry of the history that its place is one of that case, if one is still at the entry with these marks. */
  readonly markEntry: (id: string, marks: Marks) => void;
  /** The same for a place that is looked at beside that case. */
  readonly markLook: (id: string, marks: Marks) => void;
  /** Shows in that entry where a case stands, under the same condition. */
  readonly moveEntry: (stands: Case, marks: Marks) => void;
  readonly now: () => { readonly at: Moment; readonly time: number };
  /** A text that nobody else makes. */
  readonly random: () => string;
  /** What the caller said, of what was typed in this tab. */
  readonly callerWords: () => string;
  /** What was done in a look of this tab, by its owner (see `ownerOf`), and a way to keep or forget it for the tab. */
  readonly readLook: (owner: string) => CaseRecord | undefined;
  readonly keepLook: (owner: string, look: CaseRecord | undefined) => void;
  /** True while a person types in a field that a closed case would put to rest; calls where that may have changed. */
  readonly isTyping: () => boolean;
  readonly watchTyping: (changed: () => void) => void;
  /** Keeps for the tab what is not stored yet; nothing is left where there are no entries. */
  readonly keepUnsaved: (id: string, unsaved: Omit<Write, 'base'> & { readonly base?: CaseRecord }) => void;
};

/** The id of a case that is begun by a change, and what a field showed before it was typed in. */
export type HowChanged = { readonly id?: string; readonly before?: string };
