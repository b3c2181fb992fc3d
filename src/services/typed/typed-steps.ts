import type { KeptIn, TypedText } from '../../engine/checklist/step-machine.ts';
import { ownName } from '../browser/own-name.ts';
import { readTabCase } from '../browser/tab-case.ts';
import { adoptCopies, copyTyped, endCopies, forgetCopies } from './typed-copies.ts';

type TypedTexts = Readonly<Record<string, TypedText>>;

const prefix = ownName('typed-steps:');
// Of what was typed, the owners that are cases.
const casesKey = ownName('typed-cases');
// Where the browser keeps nothing, the page itself remembers until it is left.
const remembered = new Map<string, TypedTexts>();
const latest = new Map<string, TypedText | undefined>();

/** What was typed about a step, by that owner (see `ownerOf`), and neither confirmed nor cancelled. */
export function readTypedStep(owner: string, key: string): TypedText | undefined {
  return new Map(Object.entries(readAll(owner))).get(key);
}

/** The texts of all steps whose keys begin so. */
export function listTypedSteps(owner: string, beginning: string): readonly string[] {
  return Object.entries(readAll(owner)).flatMap(([key, { text }]) => (key.startsWith(beginning) && text.trim() !== '' ? [text] : []));
}

/**
 * Keeps it without secrets, and says for how long: what is typed in the tab's case outlasts the tab. Undefined forgets it.
 * What comes later is what counts.
 */
export async function keepTypedStep(owner: string, key: string, typed: TypedText | undefined): Promise<KeptIn | undefined> {
  const name = JSON.stringify([owner, key]);
  latest.set(name, typed);
  if (typed === undefined) {
    const { [key]: _, ...others } = readAll(owner);
    writeAll(owner, others);
    return undefined;
  }
  const { cutSecrets } = await import('../../engine/secrets/cut-secrets.ts');
  return latest.get(name) === typed
    ? writeAll(owner, { ...readAll(owner), [key]: { ...typed, text: cutSecrets(typed.text).text } })
    : undefined;
}

/** Gives all of it to another owner: a walk that became a case, a look that was used for one. */
export function handOnTypedSteps(from: string, to: string): void {
  const texts = readAll(from);
  if (from !== to && Object.keys(texts).length > 0) {
    writeAll(to, { ...texts, ...readAll(to) });
    forgetTypedSteps(from);
  }
}

export function forgetTypedSteps(owner: string): void {
  writeAll(owner, {});
  forgetQuietly(owner);
}

/**
 * Takes for this tab what was typed in tabs that are gone without having left their page, as after a browser was killed. What
 * another text stands in the place of waits until that is confirmed or cancelled.
 */
export async function adoptTypedSteps(owner: string): Promise<void> {
  try {
    await adoptCopies(owner, (copy) => {
      const own = readAll(owner);
      const found = Object.entries(read<TypedTexts>(() => copy));
      const isOwn = ([key, { text }]: [string, TypedText]) => own[key]?.text === text;
      const rest = found.filter((entry) => entry[0] in own && !isOwn(entry));
      writeAll(owner, { ...Object.fromEntries(found.filter(([key]) => !(key in own))), ...own });
      return rest.length === 0 ? null : JSON.stringify(Object.fromEntries(rest));
    });
  } catch {
    // What is refused stays where it is.
  }
}

/**
 * Leaves on the device what was typed in cases of this tab, for the next tab that has the case. As long as this tab is open
 * it is its own: nobody is shown half a sentence of another. Where the page is never left, its copies stand for it.
 */
export function leaveTypedSteps(): void {
  for (const owner of read<string[]>(() => sessionStorage.getItem(casesKey), '[]')) {
    const texts = read<TypedTexts>(() => sessionStorage.getItem(prefix + owner));
    if (Object.keys(texts).length > 0) {
      localStorage.setItem(prefix + owner, JSON.stringify(texts));
    }
  }
  endCopies();
}

if (typeof addEventListener === 'function') {
  addEventListener('pagehide', leaveTypedSteps);
}

function forgetQuietly(owner: string): void {
  try {
    forgetCopies(owner);
  } catch {
    // Refused: there are none.
  }
}

function readAll(owner: string): TypedTexts {
  const name = prefix + owner;
  const own = remembered.get(owner) ?? read<TypedTexts>(() => sessionStorage.getItem(name));
  const left = read<TypedTexts>(() => localStorage.getItem(name));
  if (Object.keys(left).length === 0) {
    return own;
  }
  // Left by this tab before a reload, or by one that is closed: it is this tab's now.
  const texts = { ...left, ...own };
  writeAll(owner, texts);
  return texts;
}

function read<T>(get: () => string | null, none = '{}'): T {
  try {
    return JSON.parse(get() ?? none);
  } catch {
    return JSON.parse(none);
  }
}

function writeAll(owner: string, texts: TypedTexts): KeptIn {
  const name = prefix + owner;
  try {
    if (Object.keys(texts).length === 0) {
      sessionStorage.removeItem(name);
    } else {
      sessionStorage.setItem(name, JSON.stringify(texts));
    }
    localStorage.removeItem(name);
    remembered.delete(owner);
    const cases = read<string[]>(() => sessionStorage.getItem(casesKey), '[]');
    if (readTabCase()?.id === owner) {
      sessionStorage.setItem(casesKey, JSON.stringify([...new Set([...cases, owner])]));
    } else if (!cases.includes(owner)) {
      return 'tab';
    }
    // Where there is no room for it, leaving the page keeps it.
    copyTyped(owner, () => sessionStorage.getItem(name)).catch(() => undefined);
    return readTabCase()?.id === owner ? 'device' : 'tab';
  } catch {
    remembered.set(owner, texts);
    return 'page';
  }
}
