// Where the browser keeps nothing for a tab, the page itself remembers until it is closed.
const remembered = new Map<string, ReadonlyMap<string, string>>();

type TabCases = ReadonlyMap<string, string>;

/** The cases that are open in this tab: article (empty for triage) to case, the one worked on last at the end. */
export function readTabCases(): TabCases {
  return read('unstuck:tab-cases');
}

export function writeTabCases(cases: TabCases): void {
  write('unstuck:tab-cases', cases);
}

/** The cases that this tab has put down last. */
export function readPutDown(): TabCases {
  return read('unstuck:put-down');
}

export function putTabCasesDown(): void {
  write('unstuck:put-down', readTabCases());
  writeTabCases(new Map());
}

function read(key: string): TabCases {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return Array.isArray(stored) ? new Map(stored.filter(isPair)) : (remembered.get(key) ?? new Map());
  } catch {
    return remembered.get(key) ?? new Map();
  }
}

function write(key: string, cases: TabCases): void {
  remembered.set(key, cases);
  try {
    sessionStorage.setItem(key, JSON.stringify([...cases]));
  } catch {
    // Remembered above.
  }
}

function isPair(stored: unknown): stored is [string, string] {
  return Array.isArray(stored) && stored.length === 2 && stored.every((part) => typeof part === 'string');
}
