import { readsAsSaid } from '../../engine/evidence/typed-words.ts';
import { leaveLinksOut } from './links-in-typed.ts';
import { readTyped } from './typed-in-tab.ts';

/** What the caller said, of what was typed in this tab: not the links of ours that stood in it; empty where it was something else. */
export function readCallerWords(): string {
  const typed = leaveLinksOut(readTyped());
  return readsAsSaid(typed) ? typed.trim() : '';
}
