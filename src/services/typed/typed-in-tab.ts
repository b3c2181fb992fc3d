import { ownName } from '../browser/own-name.ts';
import '../older/take-older-texts.ts';

const key = ownName('typed');
const mark = { typed: true };
// Where the browser keeps nothing for a tab, the page itself remembers until it is closed.
let remembered = '';

/** What was typed into the box of the start page, as far as it is kept for this tab. */
export function readTyped(): string {
  try {
    return sessionStorage.getItem(key) ?? remembered;
  } catch {
    return remembered;
  }
}

/** Keeps it until the tab is closed, and marks this entry of the history as the one where it was typed. */
export function keepTyped(text: string): void {
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
  if (text !== '' && !isMarked()) {
    history.replaceState({ ...history.state, ...mark }, '');
  }
}

/** What the box begins with: on the entry of the history where it was typed, after Back and reload, what was typed. */
export function typedHere(): string {
  return isMarked() ? readTyped() : '';
}

/** Whoever comes to the start page anew, and not back to it, has the next caller. */
export function forgetTypedElsewhere(): void {
  if (!isMarked()) {
    keepTyped('');
  }
}

function isMarked(): boolean {
  return history.state?.typed === true;
}
