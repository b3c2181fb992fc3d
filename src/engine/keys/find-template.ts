import type { KeyText } from './key-text.ts';
import { readHole } from './read-hole.ts';
import type { Template, TemplatePart } from './template.ts';

/** A place where a template stands, in `flat`, with what its holes hold. */
export type Found = { readonly from: number; readonly to: number; readonly holes: readonly FoundHole[] };

type FoundHole = { readonly hole: string; readonly from: number; readonly to: number };
type Step = { readonly to: number; readonly holes: readonly FoundHole[] };

const farthest = { any: 300, account: 128 } as const;

/**
 * Every place where a template stands, in order. A hole that can hold anything ends at the first place where what follows it
 * stands, and is tried once: no going back. So the time grows with the length of the text, whatever the template is.
 */
export function* findTemplate({ parts, faults }: Template, text: KeyText): Generator<Found> {
  if (faults.length > 0) {
    return;
  }
  const next = new Map<number, { from: number; at: number; step: Step | undefined }>();
  let past = 0;
  for (const from of startsOf(parts, text.flat)) {
    if (from < past) {
      continue;
    }
    const step = matchFrom(parts, text, from, next);
    if (step !== undefined) {
      past = step.to;
      yield { from, ...step };
    }
  }
}

function* startsOf([first]: readonly TemplatePart[], flat: string): Generator<number> {
  if (first === undefined) {
    return;
  }
  if ('literal' in first) {
    for (let at = flat.indexOf(first.literal); at !== -1; at = flat.indexOf(first.literal, at + 1)) {
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

type Known = Map<number, { from: number; at: number; step: Step | undefined }>;

function matchFrom(parts: readonly TemplatePart[], text: KeyText, from: number, known: Known): Step | undefined {
  let step = matchRun(parts, 0, text.flat, from);
  let part = nextLazy(parts, 0);
  const holes = [...(step?.holes ?? [])];
  while (step !== undefined && part < parts.length) {
    const lazy = parts[part];
    if (lazy === undefined || !('hole' in lazy) || (lazy.type !== 'any' && lazy.type !== 'account')) {
      return undefined;
    }
    const begin: number = step.to;
    if (part === parts.length - 1) {
      const to = endOfLastAccount(text, begin);
      return to === begin ? undefined : { to, holes: [...holes, { hole: lazy.hole, from: begin, to }] };
    }
    const following = findRun(parts, part + 1, text.flat, begin + 1, known);
    if (following.step === undefined || !canHold(lazy.type, text, begin, following.at)) {
      return undefined;
    }
    holes.push({ hole: lazy.hole, from: begin, to: following.at }, ...following.step.holes);
    step = following.step;
    part = nextLazy(parts, part + 1);
  }
  return step === undefined ? undefined : { to: step.to, holes };
}

function canHold(type: 'any' | 'account', { flat, accountEnd }: KeyText, from: number, to: number): boolean {
  if (to - from > farthest[type]) {
    return false;
  }
  const held = flat.slice(from, to);
  return type === 'account' ? accountEnd(from) >= to && /[\p{L}\p{N}]/u.test(held) : !held.includes('\n') && held.trim() !== '';
}

function endOfLastAccount({ flat, accountEnd }: KeyText, from: number): number {
  const held = flat.slice(from, Math.min(accountEnd(from), from + farthest.account)).split(' ', 1)[0] ?? '';
  return from + held.replace(/[.,:!?)]{1,9}$/, '').length;
}

/** The first place at or after one where the parts stand up to the next hole that can hold anything. Remembers, because starts only grow. */
function findRun(parts: readonly TemplatePart[], part: number, flat: string, from: number, known: Known) {
  const before = known.get(part);
  if (before !== undefined && before.from <= from && from <= before.at) {
    return before;
  }
  const first = parts[part];
  const literal = first !== undefined && 'literal' in first ? first.literal : '';
  for (let at = flat.indexOf(literal, from); at !== -1; at = flat.indexOf(literal, at + 1)) {
    const step = matchRun(parts, part, flat, at);
    if (step !== undefined) {
      const found = { from, at, step };
      known.set(part, found);
      return found;
    }
  }
  const found = { from, at: Number.POSITIVE_INFINITY, step: undefined };
  known.set(part, found);
  return found;
}

/** The parts from one on as they stand at a place, up to the next hole that can hold anything. */
function matchRun(parts: readonly TemplatePart[], part: number, flat: string, from: number): Step | undefined {
  const holes: FoundHole[] = [];
  let at = from;
  for (const own of parts.slice(part, nextLazy(parts, part))) {
    const to = 'literal' in own ? endOfLiteral(own.literal, flat, at) : endOfHole(own.type, flat, at);
    if (to === undefined) {
      return undefined;
    }
    if ('hole' in own) {
      holes.push({ hole: own.hole, from: at, to });
    }
    at = to;
  }
  return nextLazy(parts, part) === parts.length && !isEdge(flat, at) ? undefined : { to: at, holes };
}

function endOfLiteral(literal: string, flat: string, at: number): number | undefined {
  return flat.startsWith(literal, at) ? at + literal.length : undefined;
}

function endOfHole(type: Extract<TemplatePart, { hole: string }>['type'], flat: string, at: number): number | undefined {
  return type === 'any' || type === 'account' ? undefined : readHole(type, flat, at);
}

function nextLazy(parts: readonly TemplatePart[], from: number): number {
  const at = parts.findIndex((part, index) => index >= from && 'hole' in part && (part.type === 'any' || part.type === 'account'));
  return at === -1 ? parts.length : at;
}

const ofWord = /[\p{L}\p{N}_]/u;

/** True where no word and no number goes on from one side of a place to the other: 5.7.1 does not stand in 5.7.1.2. */
export function isEdge(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at] ?? ' '];
  if (ofWord.test(before) && ofWord.test(after)) {
    return false;
  }
  const isInNumber = (left: number, mark: number, right: number) =>
    isDigit(text[left]) && '.,:-'.includes(text[mark] ?? ' ') && isDigit(text[right]);
  return !isInNumber(at - 1, at, at + 1) && !isInNumber(at - 2, at - 1, at);
}

function isDigit(letter: string | undefined): boolean {
  return letter !== undefined && letter >= '0' && letter <= '9';
}
