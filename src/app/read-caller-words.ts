import { leaveLinksOut } from '../engine/hurt-link/find-links.ts';
import { readsAsSaid } from '../features/evidence/typed-words.ts';
import { ownCopy, ownNames } from './names-in-links.ts';
import { readTyped } from './typed-in-tab.ts';

/** What the caller said, of what was typed in this tab: not the links of ours that stood in it; empty where it was something else. */
export function readCallerWords(): string {
  const typed = leaveLinksOut(readTyped(), ownCopy(), ownNames);
  return readsAsSaid(typed) ? typed.trim() : '';
}
