import type { Hiding } from '../../../model/case/case.ts';
import { indentationOf, normaliseLines, normaliseText } from './free-text.ts';
import { findLabelled, type LabelledName } from './labelled-names.ts';
import { type MarkKind, marks, type Rule, rules } from './redaction-rules.ts';
import { findSigned } from './signatures.ts';
import { telephoneRules } from './telephone-rules.ts';
import { findTold } from './told-names.ts';

type How = { readonly of?: string; readonly isPart?: boolean; readonly after?: RegExp | undefined };

/** Hides names in the texts of one case: the same value is always the same mark. */
export type Redactor = {
  /**
   * Makes a name known, so that it is hidden wherever it stands as a word of its own; a part of one only where it is written
   * like a name, and one with `after` only behind that. Returns its mark, that of `of`.
   */
  readonly learn: (word: string, kind: MarkKind, how?: How) => string;
  /** Makes the names known that stand after labels in a text as it was typed, line by line. */
  readonly learnFrom: (text: string) => void;
  /** Makes the names known that stand below the closing of a letter, in a text of which the lines are hidden one by one. */
  readonly learnSigned: (text: string) => void;
  /** The text in its normal form, line by line, with everything hidden that must be; lines become one only where a name goes over their end. */
  readonly hide: (text: string) => string;
  /** The text with only the names hidden that are known already. */
  readonly hideKnown: (text: string) => string;
  /** The text with only the words hidden that the person chose to hide. */
  readonly hideChosen: (text: string) => string;
  /** What each mark stands for, of those that were given here. */
  readonly values: () => ReadonlyMap<string, string>;
};

// Stand around a value that a person shows, while others are hidden.
const shownMarks = /(\uE000[^\uE000\uE001]*\uE001)/;
const fixed = new RegExp(`${marks.source}|${shownMarks.source}|(\\[[A-Z][A-Za-z ]{2,40} cut\\])`);

/** Numbers go on after those of marks that stand in these texts already. What a person chose goes before every rule. */
export function createRedactor(texts: readonly string[], hiding: Hiding = {}): Redactor {
  const given = new Map<string, string>();
  const values = new Map<string, string>();
  const words = new Map<string, { readonly mark: string; readonly isPart: boolean; readonly after: RegExp | undefined }>();
  const last = new Map<string, number>();
  let known: { readonly all: RegExp; readonly phrases: RegExp } | undefined;
  for (const mark of texts.flatMap(marksIn)) {
    const [, kind = '', number = ''] = /^<(.+) (\d+)>$/.exec(mark) ?? [];
    last.set(kind, Math.max(last.get(kind) ?? 0, Number(number)));
  }

  const markOf = (value: string, kind: MarkKind): string => {
    const plain = value.replace(/^<(.*)>$/, '$1');
    const key = plain.toLowerCase();
    if (hiding[key] === 'shown') {
      return `\uE000${value}\uE001`;
    }
    const mark = given.get(key) ?? `<${kind} ${(last.get(kind) ?? 0) + 1}>`;
    if (!given.has(key)) {
      given.set(key, mark);
      values.set(mark, plain);
      last.set(kind, (last.get(kind) ?? 0) + 1);
    }
    return mark;
  };

  const learn: Redactor['learn'] = (word, kind, { of = word, isPart = false, after } = {}) => {
    const mark = markOf(of, kind);
    const key = word.toLowerCase();
    const had = words.get(key);
    const isNew = had === undefined || (had.after !== undefined && after === undefined);
    if (word.length > 1 && /[\p{L}\d]/u.test(word) && isNew && hiding[key] !== 'shown' && !mark.startsWith('\uE000')) {
      words.set(key, { mark, isPart, after });
      known = undefined;
    }
    return mark;
  };

  const hideKnown = (text: string, which: 'all' | 'phrases' = 'all'): string => {
    if (words.size === 0) {
      return text;
    }
    known ??= { all: anyOf([...words.keys()]), phrases: anyOf([...words.keys()].filter((word) => word.includes(' '))) };
    const pattern = known[which];
    return outsideFixed(text, (part) =>
      part.replace(pattern, (word, at: number) => {
        const found = words.get(word.toLowerCase());
        const isElsewhere = found?.after?.test(part.slice(0, at)) === false;
        return found === undefined || isElsewhere || (found.isPart && !/^\p{Lu}/u.test(word)) ? word : found.mark;
      }),
    );
  };

  const hideBy = (text: string, { kind, pattern, isMeant, learns }: Rule): string =>
    outsideFixed(text, (part) =>
      part.replace(pattern, (value: string, ...rest: unknown[]) => {
        const at = rest.find((each) => typeof each === 'number') ?? 0;
        if (isMeant?.(value, part.slice(0, at)) === false) {
          return value;
        }
        const mark = markOf(value, kind);
        for (const learned of learns?.(value) ?? []) {
          learn(learned.word, learned.kind ?? kind, {
            of: learned.kind === undefined ? value : learned.word,
            isPart: learned.isPart === true,
            after: learned.after,
          });
        }
        return mark;
      }),
    );

  const learnFrom = (text: string) => learnNames([...findLabelled(text), ...findTold(text)]);

  const learnNames = (names: readonly LabelledName[]) => {
    for (const { word, kind, isPart = false } of names) {
      const name = normaliseText(word);
      if (marksIn(name).length === 0) {
        learn(name, kind, { isPart });
      }
    }
  };

  const hideAll = (text: string): string => {
    learnFrom(text);
    // What is known as several words goes first, because a part of it can be a name too; single words can be parts of names.
    const once = hideKnown([...rules, ...telephoneRules].reduce(hideBy, hideKnown(normaliseText(text), 'phrases')));
    // What stands beside a new mark can now read as a name.
    return once === text ? once : hideAll(once);
  };

  const hideLine = (line: string) => indentationOf(line) + hideAll(line);

  const hideLines = (lines: readonly string[]): string => {
    const whole = normaliseText(lines.join(' '));
    const hidden = hideAll(whole);
    if (hidden === whole) {
      return normaliseLines(lines.join('\n'));
    }
    // What the whole has told is hidden in the lines first; what is left goes over the end of one.
    const again = lines.map(hideLine);
    if (normaliseText(again.join(' ')) !== whole) {
      return hideLines(again);
    }
    const joined: string[] = [];
    for (const line of lines) {
      const last = joined.at(-1) ?? '';
      const pair = normaliseText(`${last} ${line}`);
      const together = hideAll(pair);
      if (together === pair) {
        joined.push(line);
      } else {
        joined.splice(-1, 1, indentationOf(last) + together);
      }
    }
    return joined.length === lines.length ? hidden : hideLines(joined);
  };

  const chosen = Object.entries(hiding).flatMap(([word, choice]) => (choice === 'hidden' ? [normaliseText(word)] : []));
  for (const word of chosen) {
    learn(word, 'name');
  }
  return {
    learn,
    learnFrom,
    learnSigned: (text) => learnNames(findSigned(text)),
    hide: (text) => {
      learnNames(findSigned(text));
      return hideLines(text.split(/\r\n|\r|\n/).map(hideLine)).replace(/[\uE000\uE001]/g, '');
    },
    hideKnown: (text) => hideKnown(text).replace(/[\uE000\uE001]/g, ''),
    hideChosen: (text) =>
      chosen.length === 0 ? text : outsideFixed(text, (part) => part.replace(anyOf(chosen), (word) => markOf(word, 'name'))),
    values: () => values,
  };
}

/** What makes a word longer. Scripts that put no blank between words are left out, so that a name is found there too. */
const letter = '[\\w\\u00C0-\\u052F]';

function anyOf(words: readonly string[]): RegExp {
  const escaped = [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(words.length === 0 ? '(?!)' : `(?<!${letter})(?:${escaped.join('|')})(?!${letter})`, 'gi');
}

function outsideFixed(text: string, change: (part: string) => string): string {
  let done = 0;
  let changed = '';
  for (const { index, 0: kept } of text.matchAll(new RegExp(fixed.source, 'g'))) {
    changed += change(text.slice(done, index)) + kept;
    done = index + kept.length;
  }
  return changed + change(text.slice(done));
}

/** The marks that stand in a text. */
export function marksIn(text: string): string[] {
  return text.split(marks).filter((_, index) => index % 2 === 1);
}
