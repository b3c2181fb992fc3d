const key = 'unstuck:tab-cases';
const stepKey = 'unstuck:tab-step';

/** The case of a tab, and the walk in which it was begun: what was walked before belongs to it. */
export type TabCase = { readonly id: string; readonly walk: string };

// Where the browser keeps nothing for a tab, the page itself remembers until it is closed.
let remembered: TabCase | undefined;
let rememberedStep = 0;

/** The case that is open in this tab. Earlier builds kept a list: what was worked on last stands at its end. */
export function readTabCase(): TabCase | undefined {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    const last: unknown = Array.isArray(stored) ? stored.at(-1) : undefined;
    return Array.isArray(stored) ? (isPair(last) ? { walk: last[0], id: last[1] } : undefined) : remembered;
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

/** The last step that a case of this tab has taken: what was stepped to before is never taken again. */
export function readLastStep(): number {
  try {
    return Number(sessionStorage.getItem(stepKey) ?? rememberedStep);
  } catch {
    return rememberedStep;
  }
}

export function writeLastStep(step: number): void {
  rememberedStep = step;
  try {
    sessionStorage.setItem(stepKey, String(step));
  } catch {
    // Remembered above.
  }
}

function isPair(stored: unknown): stored is [string, string] {
  return Array.isArray(stored) && stored.length === 2 && stored.every((part) => typeof part === 'string');
}
