import { ownName } from '../browser/own-name.ts';

const prefix = ownName('typed-open:');
const tabKey = ownName('typed-tab');
let holding: Promise<string> | undefined;
let tab: string | undefined;

/**
 * Keeps a copy on the device of what stands in this tab, for the case that the browser is killed: `read` gives it, null where
 * there is nothing. It is this tab's as long as its page is open. Pages over plain HTTP have no locks to tell that, so they keep
 * none.
 */
export async function copyTyped(owner: string, read: () => string | null): Promise<void> {
  if (hasLocks() && (holding !== undefined || read() !== null)) {
    const name = nameOf(await holdTab(), owner);
    const text = read();
    if (text === null) {
      localStorage.removeItem(name);
    } else {
      localStorage.setItem(name, text);
    }
  }
}

/** Hands over each copy of tabs that are gone. `take` gives back what it had no place for, null where that is nothing. */
export async function adoptCopies(owner: string, take: (text: string) => string | null): Promise<void> {
  const names = copiesOf(owner);
  if (!hasLocks() || names.length === 0) {
    return;
  }
  // A tab that the browser has brought back is the one that it was.
  if (sessionStorage.getItem(tabKey) !== null) {
    await holdTab();
  }
  const { held = [] } = await navigator.locks.query();
  for (const name of names.filter((each) => !held.some((lock) => lock.name !== undefined && each === nameOf(lock.name, owner)))) {
    const text = localStorage.getItem(name);
    const rest = text === null ? null : take(text);
    if (rest === null) {
      localStorage.removeItem(name);
    } else {
      localStorage.setItem(name, rest);
    }
  }
}

/** Forgets the copies of every tab. */
export function forgetCopies(owner: string): void {
  for (const name of copiesOf(owner)) {
    localStorage.removeItem(name);
  }
}

/** This tab is left: its copies go, and whoever comes back to the page holds it anew. */
export function endCopies(): void {
  for (const name of tab === undefined ? [] : Object.keys(localStorage).filter((key) => key.startsWith(`${tab}:`))) {
    localStorage.removeItem(name);
  }
  holding = undefined;
  tab = undefined;
}

function nameOf(lock: string, owner: string): string {
  return `${lock}:${owner}`;
}

function copiesOf(owner: string): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix) && key.endsWith(`:${owner}`));
}

function hasLocks(): boolean {
  return typeof navigator === 'object' && navigator.locks !== undefined;
}

// The name of a tab is the name of the lock that it holds.
const newTab = () => prefix + crypto.randomUUID();

function holdTab(): Promise<string> {
  holding ??= hold(sessionStorage.getItem(tabKey) ?? newTab());
  return holding;
}

// A tab that was doubled has the name of the other one: it takes a new one.
async function hold(id: string): Promise<string> {
  const isFree = await new Promise<boolean>((answer, refuse) => {
    const lock = navigator.locks.request(id, { ifAvailable: true }, (got) => {
      answer(got !== null);
      return got === null ? undefined : new Promise(() => undefined);
    });
    lock.catch(refuse);
  });
  if (!isFree) {
    return hold(newTab());
  }
  sessionStorage.setItem(tabKey, id);
  tab = id;
  return id;
}
