import { ownName } from '../browser/own-name.ts';

const key = ownName('tab-step');
// Where the browser keeps nothing for a tab, the page itself remembers until it is closed.
let remembered = 0;

/** The last step that a case of this tab has taken: what was stepped to before is never taken again. */
export function readLastStep(): number {
  try {
    return Number(sessionStorage.getItem(key) ?? remembered);
  } catch {
    return remembered;
  }
}

export function writeLastStep(step: number): void {
  remembered = step;
  try {
    sessionStorage.setItem(key, String(step));
  } catch {
    // Remembered above.
  }
}
