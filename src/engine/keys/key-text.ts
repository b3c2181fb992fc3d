import { fold } from './fold.ts';
import { readPieces } from './piece-filter.ts';

/** Evidence made ready for keys, once for all of them. */
export type KeyText = {
  readonly written: string;
  /** Folded, with every place where it stands in `written`. */
  readonly lines: string;
  /** Folded; blanks and line ends are one blank, and what parts paragraphs is one line end. */
  readonly flat: string;
  /** The piece of `written` that stands from one place of `flat` up to another. */
  readonly writtenAt: (from: number, to: number) => { readonly from: number; readonly to: number };
  /** Where the run of characters that an account can hold ends, by where one is in `flat`. */
  readonly accountEnd: (at: number) => number;
  /** False only for what cannot stand in `flat`. */
  readonly mayHold: (piece: string) => boolean;
  /** Where the paragraph ends that a place of `flat` is in. */
  readonly paragraphEnd: (at: number) => number;
};

/** Reads evidence in time and space that grow with its length. */
export function readKeyText(written: string): KeyText {
  const lines = fold(written);
  const codes = new Uint16Array(lines.length);
  const places = new Uint32Array(lines.length + 1);
  let length = 0;
  for (let at = 0; at < lines.length; length += 1) {
    const code = lines.charCodeAt(at);
    places[length] = at;
    if (!isBlank(code)) {
      codes[length] = code;
      at += 1;
      continue;
    }
    let ends = 0;
    // Blanks, and behind a line end the marks of answered mail.
    for (let inner = code; isBlank(inner) || (ends > 0 && inner === mark); inner = lines.charCodeAt(at)) {
      ends += inner === lineEnd ? 1 : 0;
      at += 1;
    }
    codes[length] = ends > 1 ? lineEnd : blank;
  }
  const flat = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(codes.subarray(0, length));
  return {
    written,
    lines,
    flat,
    writtenAt: (from, to) => ({ from: places[from] ?? 0, to: (places[to - 1] ?? 0) + 1 }),
    accountEnd: runEnd(flat, isOfAccount),
    mayHold: once(() => readPieces(flat)),
    paragraphEnd: runEnd(flat, (letter) => letter !== '\n'),
  };
}

/** Made when it is first asked. */
function once(make: () => (piece: string) => boolean): (piece: string) => boolean {
  let made: ((piece: string) => boolean) | undefined;
  return (piece) => {
    made ??= make();
    return made(piece);
  };
}

const blank = 32;
const lineEnd = 10;
const mark = 62;

// What `\s` is, once text is folded.
function isBlank(code: number): boolean {
  return code === blank || (code >= 9 && code <= 13) || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)));
}

/** Where the run of characters of a kind ends that a place is in, found for all places when it is first asked. */
function runEnd(flat: string, isMeant: (letter: string) => boolean): (at: number) => number {
  let ends: Uint32Array | undefined;
  return (at) => {
    ends ??= findRunEnds(flat, isMeant);
    return ends[at] ?? at;
  };
}

function findRunEnds(flat: string, isMeant: (letter: string) => boolean): Uint32Array {
  const ends = new Uint32Array(flat.length);
  for (let at = flat.length - 1; at >= 0; at -= 1) {
    ends[at] = isMeant(flat.charAt(at)) ? Math.max(at + 1, ends[at + 1] ?? 0) : at;
  }
  return ends;
}

/** Whether the name of an account can hold the character. Quotation marks end it, and a placeholder of a page is none. */
function isOfAccount(letter: string): boolean {
  return !'\'"<>%{}|;\n'.includes(letter);
}
