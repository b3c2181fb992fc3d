// Digits of five bits, and a sixth that says that more follow: a list of holders is a text that a piece of JSON holds in one entry.
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const bits = 5;
const base = 1 << bits;
const valueOfSign = new Map([...signs].map((sign, value) => [sign.charCodeAt(0), value]));
// A field is one of fewer than eight; what stands above it in the same number is how many sentences.
const fields = 8;

/** Where a word stands in one article: which that is, the field that holds it first, and the sentences that hold it, in order. */
export type WordHolder = { readonly article: number; readonly field: number; readonly sentences: readonly number[] };

/** The holders of a word, side by side: those of the article at `at` are `sentences` from `ends[at - 1]` up to `ends[at]`. */
export type WordHolders = {
  readonly articles: Uint32Array;
  readonly fields: Uint8Array;
  readonly ends: Uint32Array;
  readonly sentences: Uint32Array;
};

/** One holder as text, to be joined to those before it: `before` is the article of the last of these, -1 for none. */
export function writeHolder({ article, field, sentences }: WordHolder, before: number): string {
  const apart = sentences.map((sentence, at) => sentence - (sentences[at - 1] ?? 0));
  return [article - before - 1, field + fields * sentences.length, ...apart].map(writeNumber).join('');
}

/** Reads joined holders back, of so many articles. What is no such text, or names an article beyond them, ends there, and never throws. */
export function readHolders(written: string, count: number): WordHolders {
  const numbers = readNumbers(written);
  const articles: number[] = [];
  const fieldsOf: number[] = [];
  const ends: number[] = [];
  const sentences: number[] = [];
  let article = -1;
  for (let at = 0; at + 1 < numbers.length; ) {
    article += 1 + (numbers[at] ?? 0);
    const head = numbers[at + 1] ?? 0;
    const end = at + 2 + Math.floor(head / fields);
    if (article >= count) {
      break;
    }
    let sentence = 0;
    for (let next = at + 2; next < end && next < numbers.length; next += 1) {
      sentence += numbers[next] ?? 0;
      sentences.push(sentence);
    }
    articles.push(article);
    fieldsOf.push(head % fields);
    ends.push(sentences.length);
    at = end;
  }
  return {
    articles: Uint32Array.from(articles),
    fields: Uint8Array.from(fieldsOf),
    ends: Uint32Array.from(ends),
    sentences: Uint32Array.from(sentences),
  };
}

function writeNumber(value: number): string {
  return value < base ? signs.charAt(value) : signs.charAt(base + (value % base)) + writeNumber(Math.floor(value / base));
}

function readNumbers(written: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let scale = 1;
  for (let at = 0; at < written.length; at += 1) {
    const digit = valueOfSign.get(written.charCodeAt(at));
    if (digit === undefined) {
      break;
    }
    value += (digit % base) * scale;
    if (digit < base) {
      numbers.push(value);
      value = 0;
      scale = 1;
    } else {
      scale *= base;
    }
  }
  return numbers;
}
