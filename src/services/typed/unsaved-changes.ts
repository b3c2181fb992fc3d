import { readUnsaved } from '../../engine/case/read-unsaved.ts';
import type { FormerUnsaved, Unsaved } from '../../model/case/unsaved.ts';
import { ownName } from '../browser/own-name.ts';
import '../older/take-older-texts.ts';

const prefix = ownName('unsaved:');

/** Keeps for this tab what a case has not stored yet: a page can be left or reloaded before the browser has written it. */
export function keepUnsaved(unsaved: Unsaved): void {
  try {
    sessionStorage.setItem(prefix + unsaved.id, JSON.stringify(unsaved));
  } catch {
    // Refused or too much: the page itself still stores it, if it is left the time.
  }
}

export function forgetUnsaved(id: string): void {
  try {
    sessionStorage.removeItem(prefix + id);
  } catch {
    // Nothing was kept.
  }
}

/** What earlier pages of this tab had not stored when they were left. */
export function unsavedChanges(): readonly (Unsaved | FormerUnsaved)[] {
  try {
    return Object.entries({ ...sessionStorage }).flatMap(([key, text]) => (key.startsWith(prefix) ? (parse(text) ?? []) : []));
  } catch {
    return [];
  }
}

function parse(text: string): Unsaved | FormerUnsaved | undefined {
  try {
    return readUnsaved(JSON.parse(text));
  } catch {
    return undefined;
  }
}
