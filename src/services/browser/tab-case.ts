import { ownName } from './own-name.ts';

const key = ownName('tab-cases');
// Until `take-older-texts.ts`, which comes later, takes it over.
const older = 'unstuck:tab-cases';

/** The case of a tab, and the walk in which it was begun: what was walked before belongs to it. */
export type TabCase = { readonly id: string; readonly walk: string };

// Where the browser keeps nothing for a tab, the page itself remembers until it is closed.
let remembered: TabCase | undefined;

/** The case that is open in this tab. Earlier builds kept a list: what was worked on last stands at its end. */
export function readTabCase(): TabCase | undefined {
  try {
    const stored = sessionStorage.getItem(key) ?? sessionStorage.getItem(older);
    const last = stored === null ? undefined : JSON.parse(stored).at(-1);
    return stored === null ? remembered : last && { walk: last[0], id: last[1] };
  } catch {
    return remembered;
  }
}

export function writeTabCase(tab: TabCase | undefined): void {
  remembered = tab;
  try {
    sessionStorage.setItem(key, JSON.stringify(tab === undefined ? [] : [[tab.walk, tab.id]]));
  } catch {
    // Remembered above.
  }
}

/** True while another tab hands its case to one that it has opened. */
export function isHandedOver(): boolean {
  try {
    return localStorage.getItem(ownName('new-tab')) !== null;
  } catch {
    return false;
  }
}
