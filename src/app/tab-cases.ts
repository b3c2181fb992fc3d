import { ownName } from './own-name.ts';

const key = ownName('tab-cases');
// Until `take-older-texts.ts`, which comes later, takes it over.
const older = 'unstuck:tab-cases';
// Where the browser keeps nothing for a tab, the page itself remembers until it is closed.
let remembered: TabCases = new Map();

type TabCases = ReadonlyMap<string, string>;

/** The cases that are open in this tab: article (empty for triage) to case, the one worked on last at the end. */
export function readTabCases(): TabCases {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? sessionStorage.getItem(older) ?? 'null');
    return Array.isArray(stored) ? new Map(stored.filter(isPair)) : remembered;
  } catch {
    return remembered;
  }
}

export function writeTabCases(cases: TabCases): void {
  remembered = cases;
  try {
    sessionStorage.setItem(key, JSON.stringify([...cases]));
  } catch {
    // Remembered above.
  }
}

/** The case that was worked on when this entry of the history was left: Back from the start page takes it up again. */
export function caseOfEntry(): string | undefined {
  const state: unknown = history.state;
  const id = typeof state === 'object' && state !== null && 'case' in state ? state.case : undefined;
  return typeof id === 'string' ? id : undefined;
}

export function markEntry(caseId: string): void {
  if (caseOfEntry() !== caseId) {
    history.replaceState({ ...history.state, case: caseId }, '');
  }
}

function isPair(stored: unknown): stored is [string, string] {
  return Array.isArray(stored) && stored.length === 2 && stored.every((part) => typeof part === 'string');
}
