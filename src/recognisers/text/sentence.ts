/** The sentence of a match: what stands in it before and behind the match, and where it begins and ends. */
export type Sentence = {
  readonly before: string;
  readonly behind: string;
  readonly start: number;
  readonly end: number;
};

const aroundAtMost = 320;
const end = /[.!?;](?=\s|["')]\s|$)|\n/g;
// No end of a sentence: "e.g. 1020", "no. 1020", "z. B. 535".
const shortened =
  /\b(?:e\.g|i\.e|no|nr|vs|approx|ca|z|z\.\s?b|bzw|etc|p\.\s?ej|bv|resp|ext|int|b|v|u|w|eing|ausg|inb|outb|tel|hr|fr|mr|mrs|ms|dr|exch|geänd|kennw|warn|sr|sra|mme|msg|anz)$/;
const wrapped = /[a-z\u00df-\u024f0-9,'"()-]$/;
const wrappedAtLeast = 45;
// A reply that a line of prose leads to has words of its own, which may deny.
const reply = /^\s{1,9}[245]\d\d[ -]\S/;
const quoted = /"[^"\n]{3,300}(?:"|$)/g;

/** The sentence that a match stands in. A line end closes it, but not where a line of prose was wrapped. */
export function sentenceAround(lower: string, from: number, to: number): Sentence {
  const head = lower.slice(Math.max(0, from - aroundAtMost), from);
  const tail = lower.slice(to, to + aroundAtMost);
  const starts = [...head.matchAll(end)].filter(({ 0: mark, index }) => !goesOn(head, mark, index));
  // What is quoted belongs to the sentence that quotes it.
  const line = head.slice(head.lastIndexOf('\n') + 1);
  const quoteAt = line.split('"').length % 2 === 0 ? head.lastIndexOf('"') : head.length;
  const last = starts.findLast(({ index }) => index < quoteAt);
  const start = last === undefined ? 0 : last.index + 1;
  const stop = [...tail.matchAll(end)].find(
    ({ 0: mark, index }) => !goesOn(lineOf(head, tail, index), mark) || (mark === '\n' && reply.test(tail.slice(index, index + 20))),
  );
  const stopAt = stop === undefined ? tail.length : stop.index + (stop[0] === '\n' ? 0 : 1);
  return { before: withoutHeaders(head.slice(start)), behind: tail.slice(0, stopAt), start: from - head.length + start, end: to + stopAt };
}

// "Customer: Hill & Sons" at the head of a ticket names the one whose fault it is, and no third party.
const header = /(^|\n)([^a-zß-ɏ\n]{0,4}(?:customer|client|kunde|klant|cliente)(?=[ \t]?[:\]|]))/g;

function withoutHeaders(text: string): string {
  return text.replace(header, (_, line: string, label: string) => line + ' '.repeat(label.length));
}

function lineOf(head: string, tail: string, index: number): string {
  const text = head + tail.slice(0, index);
  return text.slice(text.lastIndexOf('\n') + 1);
}

function goesOn(text: string, mark: string, index: number = text.length): boolean {
  if (mark === '\n') {
    const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index).trimEnd();
    return line.length >= wrappedAtLeast && line.split(/\s+/).length >= 7 && wrapped.test(line) && !/^[^:]{1,30}\s?:/.test(line);
  }
  return mark === '.' && shortened.test(text.slice(Math.max(0, index - 8), index));
}

/** The sentence without what it quotes: a message that somebody cites may deny and suppose what it likes. */
export function withoutQuotes({ before, behind, ...place }: Sentence): Sentence {
  const isInside = (before.split('"').length - 1) % 2 === 1;
  const opened = isInside ? before.slice(0, before.lastIndexOf('"')) : before;
  const closing = isInside ? behind.indexOf('"') : -1;
  return { ...place, before: opened.replace(quoted, ' '), behind: behind.slice(closing + 1).replace(quoted, ' ') };
}
