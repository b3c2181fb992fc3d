import type { TypedText } from '../features/resolution/step-machine.ts';
import { ownName } from './own-name.ts';

type TypedTexts = Readonly<Record<string, TypedText>>;

const prefix = ownName('typed-steps:');
// Where the browser keeps nothing for a tab, the page itself remembers until it is closed.
const remembered = new Map<string, TypedTexts>();
const latest = new Map<string, TypedText | undefined>();

/** What was typed about a step in this tab, by that owner (see `ownerOf`), and neither confirmed nor cancelled. */
export function readTypedStep(owner: string, key: string): TypedText | undefined {
  return new Map(Object.entries(readAll(owner))).get(key);
}

/** Keeps it until the tab is closed, without secrets; undefined forgets it. What comes later is what counts. */
export async function keepTypedStep(owner: string, key: string, typed: TypedText | undefined): Promise<void> {
  const name = JSON.stringify([owner, key]);
  latest.set(name, typed);
  if (typed === undefined) {
    const { [key]: _, ...others } = readAll(owner);
    writeAll(owner, others);
    return;
  }
  const { cutSecrets } = await import('../engine/secrets/cut-secrets.ts');
  if (latest.get(name) === typed) {
    writeAll(owner, { ...readAll(owner), [key]: { ...typed, text: cutSecrets(typed.text).text } });
  }
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
}

function readAll(owner: string): TypedTexts {
  try {
    return remembered.get(owner) ?? JSON.parse(sessionStorage.getItem(prefix + owner) ?? '{}');
  } catch {
    return {};
  }
}

function writeAll(owner: string, texts: TypedTexts): void {
  try {
    if (Object.keys(texts).length === 0) {
      remembered.delete(owner);
      sessionStorage.removeItem(prefix + owner);
    } else {
      remembered.set(owner, texts);
      sessionStorage.setItem(prefix + owner, JSON.stringify(texts));
    }
  } catch {
    // Remembered above.
  }
}
