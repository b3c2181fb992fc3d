import { normaliseText } from './free-text.ts';
import { type MarkKind, marks, type Rule, rules } from './redaction-rules.ts';

/** Hides names in the texts of one case: the same value is always the same mark. */
export type Redactor = {
  /** Makes a name known, so that it is hidden wherever it stands as a word of its own. Returns its mark, that of `of`. */
  readonly learn: (word: string, kind: MarkKind, of?: string) => string;
  /** The text in its normal form with everything hidden that must be. */
  readonly hide: (text: string) => string;
};

/** Numbers go on after those of marks that stand in these texts already. */
export function createRedactor(texts: readonly string[]): Redactor {
  const given = new Map<string, string>();
  const words = new Map<string, string>();
  const last = new Map<string, number>();
  let known: RegExp | undefined;
  for (const mark of texts.flatMap(marksIn)) {
    const [, kind = '', number = ''] = /^<(.+) (\d+)>$/.exec(mark) ?? [];
    last.set(kind, Math.max(last.get(kind) ?? 0, Number(number)));
  }

  const markOf = (value: string, kind: MarkKind): string => {
    const key = value.toLowerCase().replace(/^<(.*)>$/, '$1');
    const mark = given.get(key) ?? `<${kind} ${(last.get(kind) ?? 0) + 1}>`;
    if (!given.has(key)) {
      given.set(key, mark);
      last.set(kind, (last.get(kind) ?? 0) + 1);
    }
    return mark;
  };

  const learn = (word: string, kind: MarkKind, of = word): string => {
    const mark = markOf(of, kind);
    if (word.length > 1 && /\p{L}/u.test(word) && !words.has(word.toLowerCase())) {
      words.set(word.toLowerCase(), mark);
      known = undefined;
    }
    return mark;
  };

  const hideKnown = (text: string): string => {
    if (words.size === 0) {
      return text;
    }
    known ??= anyOf([...words.keys()]);
    const pattern = known;
    return outsideMarks(text, (part) => part.replace(pattern, (word) => words.get(word.toLowerCase()) ?? word));
  };

  const hideBy = (text: string, { kind, pattern, isMeant, learns }: Rule): string =>
    outsideMarks(text, (part) =>
      part.replace(pattern, (value: string, at: number) => {
        if (isMeant?.(value, part.slice(0, at)) === false) {
          return value;
        }
        const mark = markOf(value, kind);
        const learned = learns?.(value);
        if (learned !== undefined) {
          learn(learned.word, learned.kind ?? kind, learned.kind === undefined ? value : learned.word);
        }
        return mark;
      }),
    );

  const hide = (text: string): string => {
    const once = hideKnown(rules.reduce(hideBy, normaliseText(text)));
    // What stands beside a new mark can now read as a name.
    return once === text ? once : hide(once);
  };

  return { learn, hide };
}

/** What makes a word longer. Scripts that put no blank between words are left out, so that a name is found there too. */
const letter = '[\\w\\u00C0-\\u052F]';

function anyOf(words: readonly string[]): RegExp {
  const escaped = [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`(?<!${letter})(?:${escaped.join('|')})(?!${letter})`, 'gi');
}

function outsideMarks(text: string, change: (part: string) => string): string {
  return text
    .split(marks)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

/** The marks that stand in a text. */
export function marksIn(text: string): string[] {
  return text.split(marks).filter((_, index) => index % 2 === 1);
}
