import { foldLine } from './fold.ts';

/** What a hole can hold. */
export const holeTypes = ['host', 'ip', 'domain', 'account', 'number', 'hex', 'time', 'any'] as const;

export type HoleType = (typeof holeTypes)[number];

/** A piece of a template: words as they are compared, or a hole with its name. */
export type TemplatePart = { readonly literal: string } | { readonly hole: string; readonly type: HoleType };

/** What makes a template one that matches nothing: a hole that there is not, two side by side, anything at one of its ends, too many, or too few words. */
export type TemplateFault = {
  readonly kind: 'unknown-hole' | 'holes-side-by-side' | 'open-end' | 'too-many-holes' | 'few-words';
  readonly hole: string;
};

/** With more of them a template says little that is its own, and reading would take long. */
export const holesAtMost = 16;

/** So many letters and digits stand beside the holes, or it would stand everywhere. */
export const lettersAtLeast = 4;

export type Template = { readonly parts: readonly TemplatePart[]; readonly faults: readonly TemplateFault[] };

/** Reads a template: `{type}` or `{name:type}` is a hole, `{{` a brace that stands there. Takes any text. */
export function readTemplate(text: string): Template {
  const parts: TemplatePart[] = [];
  const faults: TemplateFault[] = [];
  let words = '';
  const endWords = () => {
    const literal = foldLine(words);
    parts.push(...(literal === '' ? [] : [{ literal }]));
    words = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const end = text[at] === '{' && text[at + 1] !== '{' ? text.indexOf('}', at) : undefined;
    if (end === undefined) {
      words += text[at];
      at += text[at] === '{' ? 1 : 0;
      continue;
    }
    const inner = text.slice(at + 1, end === -1 ? undefined : end);
    const hole = readHole(inner);
    endWords();
    if (hole === undefined) {
      faults.push({ kind: 'unknown-hole', hole: inner });
    } else {
      parts.push(hole);
    }
    at += inner.length + 1;
  }
  endWords();
  return { parts, faults: [...faults, ...findFaults(parts)] };
}

/** The names of the holes of a template, each as often as it stands there. */
export function holesOf({ parts }: Template): string[] {
  return parts.flatMap((part) => ('hole' in part ? [part.hole] : []));
}

function readHole(inner: string): TemplatePart | undefined {
  const [name, written = name] = inner.split(':', 2) as [string, string?];
  const type = holeTypes.find((known) => known === written);
  return type === undefined || !/^[a-z][a-z\d-]*$/.test(name) || inner.split(':').length > 2 ? undefined : { hole: name, type };
}

function findFaults(parts: readonly TemplatePart[]): TemplateFault[] {
  const surplus = parts.filter((part) => 'hole' in part)[holesAtMost];
  const tooMany = surplus === undefined ? [] : [{ kind: 'too-many-holes', hole: surplus.hole } as const];
  const letters = parts.flatMap((part) => ('literal' in part ? (part.literal.match(/[\p{L}\d]/gu) ?? []) : [])).length;
  const few = letters < lettersAtLeast ? [{ kind: 'few-words', hole: '' } as const] : [];
  const misplaced = parts.flatMap((part, at): TemplateFault[] => {
    if (!('hole' in part)) {
      return [];
    }
    const next = parts[at + 1];
    const isAtEdge = at === 0 || next === undefined;
    return [
      ...(next !== undefined && 'hole' in next ? [{ kind: 'holes-side-by-side', hole: next.hole } as const] : []),
      ...(isAtEdge && part.type === 'any' ? [{ kind: 'open-end', hole: part.hole } as const] : []),
    ];
  });
  return [...tooMany, ...few, ...misplaced];
}
