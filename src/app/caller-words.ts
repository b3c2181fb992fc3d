import { cutSecrets } from '../engine/secrets/cut-secrets.ts';
import { isOneLine, readsAsSaid } from '../features/evidence/typed-words.ts';
import { keepTyped, readTyped } from './typed-in-tab.ts';

/**
 * Keeps what stands in the box of the start page without secrets, if it is a line or a description; evidence is not kept,
 * and forgets what was typed before.
 */
export function keepWords(text: string, isRecognised: boolean): void {
  keepTyped(isOneLine(text) || (!isRecognised && readsAsSaid(text)) ? cutSecrets(text).text : '');
}

/** What the caller said, of what was typed in this tab; empty where it was something else. */
export function readCallerWords(): string {
  const typed = readTyped();
  return readsAsSaid(typed) ? typed.trim() : '';
}
