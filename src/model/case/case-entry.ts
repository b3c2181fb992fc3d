import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { wholeCase } from './case.ts';
import { caseChanges } from './case-change.ts';
import { isEntryId } from './entry-id.ts';
import { moment } from './moment.ts';

const { nodeId, from, edition } = wholeCase.entries;

/** One thing that was done in a case. What belongs to an article is told by its entry. */
const deed = v.variant('kind', [
  ...caseChanges,
  v.object({ kind: v.literal('answered'), asked: v.string(), answerId: v.string() }),
  /** Without a name it takes back that the case has the article at all; older builds then show it without answers. */
  v.object({ kind: v.literal('took-back'), asked: v.string() }),
  /** Where one stood then: what the address says beside the answers. */
  v.object({ kind: v.literal('stood'), nodeId, from, edition }),
]);

/** A deed with when it was done, by whom and where. Never changed once it is made, so that two logs of one case are merged by their ids. */
export const caseEntry = v.object({
  /** Begins with its time, so that entries are ordered by their ids. */
  id: v.pipe(v.string(), v.check(isEntryId, 'is no id of an entry')),
  at: moment,
  /** Empty where nobody has a name. */
  author: v.string(),
  /** Who or what it comes from. */
  origin: v.picklist(['person', 'evidence', 'carried', 'link', 'import']),
  /** The article in which it was done; empty for triage. */
  articleId: v.string(),
  did: deed,
});

export type Deed = Immutable<v.InferOutput<typeof deed>>;
export type CaseEntry = Immutable<v.InferOutput<typeof caseEntry>>;
export type EntryOrigin = CaseEntry['origin'];

/** A deed that is about to be done, with where and whence. */
export type PlannedDeed = Pick<CaseEntry, 'origin' | 'articleId' | 'did'>;
