import { isOneLine, readsAsSaid } from '../../engine/evidence/typed-words.ts';
import { cutSecrets } from '../../engine/secrets/cut-secrets.ts';
import { keepTyped } from './typed-in-tab.ts';

/**
 * Keeps what stands in the box of the start page without secrets, if it is a line or a description; evidence is not kept,
 * and forgets what was typed before.
 */
export function keepWords(text: string, isRecognised: boolean): void {
  keepTyped(isOneLine(text) || (!isRecognised && readsAsSaid(text)) ? cutSecrets(text).text : '');
}
