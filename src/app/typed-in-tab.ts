import { isOneLine, readsAsSaid } from '../features/evidence/typed-words.ts';

const key = 'unstuck:typed';
// Where the browser keeps nothing for a tab, the page itself remembers until it is closed.
let remembered = '';

/** What was typed into the box of the start page, as far as it is kept for this tab: a line, or a description. */
function readTyped(): string {
  try {
    return sessionStorage.getItem(key) ?? remembered;
  } catch {
    return remembered;
  }
}

function writeTyped(text: string): void {
  remembered = text;
  try {
    if (text === '') {
      sessionStorage.removeItem(key);
    } else {
      sessionStorage.setItem(key, text);
    }
  } catch {
    // Remembered above.
  }
}

/** What the box begins with: on the entry of the history where it was typed, after Back and reload, what was typed. */
export function typedHere(): string {
  return isMarked() ? readTyped() : '';
}

/** Whoever comes to the start page anew, and not back to it, has the next caller. */
export function forgetTypedElsewhere(): void {
  if (!isMarked()) {
    writeTyped('');
  }
}

/** Keeps what is in the box now, if it is a line or a description; evidence is not kept, and forgets what was typed before. */
export function keepTyped(text: string, isRecognised: boolean): void {
  const isKept = isOneLine(text) || (!isRecognised && readsAsSaid(text));
  writeTyped(isKept ? text : '');
  if (isKept && !isMarked()) {
    history.replaceState({ ...history.state, ...typedMark }, '');
  }
}

/** What the caller said, of what was typed in this tab; empty where it was something else. */
export function readCallerWords(): string {
  const typed = readTyped();
  return readsAsSaid(typed) ? typed.trim() : '';
}

const typedMark = { typed: true };

function isMarked(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'typed' in state;
}
