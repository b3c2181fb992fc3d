import type { KeyText } from './key-text.ts';
import { readHole } from './read-hole.ts';
import type { Template, TemplatePart } from './template.ts';

/** A place where a template stands, in `flat`, with what its holes hold. */
export type Found = { readonly from: number; readonly to: number; readonly holes: readonly FoundHole[] };

type FoundHole = { readonly hole: string; readonly from: number; readonly to: number };

/** A hole that can hold anything, or a name with blanks: it ends where what follows begins. */
type Lazy = { readonly hole: string; readonly type: 'any' | 'account' };
type Fixed = { readonly literal: string } | { readonly hole: string; readonly type: Parameters<typeof readHole>[0] };

/** A run of parts that can be read in one way only, and the lazy hole before it. */
type Run = { readonly lazy: Lazy | undefined; readonly parts: readonly Fixed[]; readonly isLast: boolean };

/** From where a run was looked for, where it stands first, and where it ends there. */
type Looked = { readonly from: number; readonly at: number; readonly to: number };

/** What is known of a template in a text while it is looked for. */
type Search = { readonly runs: readonly Run[]; readonly text: KeyText; readonly looked: (Looked | undefined)[] };

const farthest = { any: 300, account: 128 } as const;
const nowhere = -1;

/**
 * Every place where a template stands, in order. A lazy hole ends at the first place where what follows it stands, and is tried
 * once: no going back. So the time grows with the length of the text, whatever the template is.
 */
export function* findTemplate({ parts, faults }: Template, text: KeyText): Generator<Found> {
  const isThere = parts.every((part) => !('literal' in part) || (text.mayHold(part.literal) && text.flat.includes(part.literal)));
  if (faults.length > 0 || !isThere) {
    return;
  }
  const search: Search = { runs: runsOf(parts), text, looked: [] };
  let past = 0;
  for (const from of startsOf(parts, text.flat)) {
    const to = from < past ? nowhere : matchFrom(search, from);
    if (to !== nowhere) {
      const holes: FoundHole[] = [];
      matchFrom(search, from, holes);
      past = to;
      yield { from, to, holes };
    }
  }
}

function runsOf(parts: readonly TemplatePart[]): Run[] {
  const runs: { lazy: Lazy | undefined; parts: Fixed[] }[] = [{ lazy: undefined, parts: [] }];
  for (const part of parts) {
    if ('hole' in part && (part.type === 'any' || part.type === 'account')) {
      runs.push({ lazy: { hole: part.hole, type: part.type }, parts: [] });
    } else {
      runs.at(-1)?.parts.push(part as Fixed);
    }
  }
  return runs.map((run, at) => ({ ...run, isLast: at === runs.length - 1 }));
}

function* startsOf([first]: readonly TemplatePart[], flat: string): Generator<number> {
  const literal = first !== undefined && 'literal' in first ? first.literal : undefined;
  if (literal !== undefined) {
    for (let at = flat.indexOf(literal); at !== nowhere; at = flat.indexOf(literal, at + 1)) {
      if (isEdge(flat, at)) {
        yield at;
      }
    }
    return;
  }
  for (let at = 0; at < flat.length; at += 1) {
    if (flat[at] !== ' ' && flat[at] !== '\n' && isEdge(flat, at)) {
      yield at;
    }
  }
}

/** Where the template ends that begins at a place, or nowhere. Notes what its holes hold where somebody asks. */
function matchFrom(search: Search, start: number, holes?: FoundHole[]): number {
  let to = start;
  for (let index = 0; index < search.runs.length && to !== nowhere; index += 1) {
    const run = search.runs[index] as Run;
    to = run.lazy === undefined ? matchRun(run, search.text.flat, to, holes) : matchLazy(search, run, run.lazy, index, to, holes);
  }
  return to;
}

function matchLazy(search: Search, run: Run, lazy: Lazy, index: number, from: number, holes?: FoundHole[]): number {
  const { text, looked } = search;
  if (run.parts.length === 0) {
    const to = endOfLastAccount(text, from);
    holes?.push({ hole: lazy.hole, from, to });
    return to === from ? nowhere : to;
  }
  // Remembered, because starts only grow.
  const before = looked[index];
  const found = before !== undefined && before.from <= from && from < before.at ? before : lookFor(run, text.flat, from);
  looked[index] = found;
  if (found.to === nowhere || !canHold(lazy.type, text, from, found.at)) {
    return nowhere;
  }
  if (holes !== undefined) {
    holes.push({ hole: lazy.hole, from, to: found.at });
    matchRun(run, text.flat, found.at, holes);
  }
  return found.to;
}

/** Where a run stands first behind a place. No two holes stand side by side: it begins with words. */
function lookFor(run: Run, flat: string, from: number): Looked {
  const [first] = run.parts;
  const literal = first !== undefined && 'literal' in first ? first.literal : '';
  for (let at = flat.indexOf(literal, from + 1); at !== nowhere; at = flat.indexOf(literal, at + 1)) {
    const to = matchRun(run, flat, at);
    if (to !== nowhere) {
      return { from, at, to };
    }
  }
  return { from, at: Number.POSITIVE_INFINITY, to: nowhere };
}

/** Where a run ends that begins at a place, or nowhere; of the last one nothing goes on behind it. */
function matchRun({ parts, isLast }: Run, flat: string, from: number, holes?: FoundHole[]): number {
  let at = from;
  for (const part of parts) {
    const to = 'literal' in part ? (flat.startsWith(part.literal, at) ? at + part.literal.length : nowhere) : readHole(part.type, flat, at);
    if (to === nowhere) {
      return nowhere;
    }
    if ('hole' in part) {
      holes?.push({ hole: part.hole, from: at, to });
    }
    at = to;
  }
  return isLast && !isEdge(flat, at) ? nowhere : at;
}

function canHold(type: Lazy['type'], { flat, accountEnd, paragraphEnd }: KeyText, from: number, to: number): boolean {
  if (to - from > farthest[type]) {
    return false;
  }
  return type === 'any'
    ? paragraphEnd(from) >= to && (to - from > 1 || flat[from] !== ' ')
    : accountEnd(from) >= to && hasWord(flat, from, to);
}

function hasWord(flat: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (isOfWord(flat, at)) {
      return true;
    }
  }
  return false;
}

function endOfLastAccount({ flat, accountEnd }: KeyText, from: number): number {
  const held = flat.slice(from, Math.min(accountEnd(from), from + farthest.account)).split(' ', 1)[0] ?? '';
  return from + held.replace(/[.,:!?)]{1,9}$/, '').length;
}

/** True where no word and no number goes on from one side of a place to the other: 5.7.1 does not stand in 5.7.1.2. */
function isEdge(text: string, at: number): boolean {
  if (isOfWord(text, at - 1) && isOfWord(text, at)) {
    return false;
  }
  const isInNumber = (mark: number) => '.,:-'.includes(text[mark] ?? ' ') && isDigit(text[mark - 1]) && isDigit(text[mark + 1]);
  return !isInNumber(at) && !isInNumber(at - 1);
}

const ofWord = /[\p{L}\p{N}_]/u;

function isOfWord(text: string, at: number): boolean {
  const letter = text[at];
  if (letter === undefined || letter === ' ') {
    return false;
  }
  return (letter >= 'a' && letter <= 'z') || isDigit(letter) || ofWord.test(letter);
}

function isDigit(letter: string | undefined): boolean {
  return letter !== undefined && letter >= '0' && letter <= '9';
}
