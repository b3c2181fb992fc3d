import { byteOrderMark, endOfFile } from './letters.ts';

export type Encoding = 'utf-16le' | 'utf-16be' | 'utf-8' | 'ascii' | 'ansi';

export type Decoded = {
  readonly encoding: Encoding;
  /** The text without its byte order mark. UTF-16 keeps every unit as it stands in the file. */
  readonly units: Uint16Array;
  readonly hasMark: boolean;
  /** True where the file ends in the middle of a letter. */
  readonly isCut: boolean;
};

const piece = 1024 * 1024;

/** Reads the bytes of a file as text. The bytes are used up: UTF-16 is not copied but read in place. Undefined where it is no text. */
export function decodeExport(bytes: Uint8Array<ArrayBuffer>): Decoded | undefined {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    return decodeWide(bytes, wide);
  }
  if (bytes.subarray(0, piece).includes(0)) {
    return undefined;
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const isAscii = !bytes.some((byte) => byte > 0x7f);
  if (isAscii) {
    return { encoding: 'ascii', units: Uint16Array.from(bytes), hasMark: false, isCut: false };
  }
  const units = decodeNarrow(bytes, 'utf-8');
  return units === undefined
    ? { encoding: 'ansi', units: decodeNarrow(bytes, 'windows-1252') ?? new Uint16Array(0), hasMark: false, isCut: false }
    : { encoding: 'utf-8', units, hasMark, isCut: false };
}

function decodeWide(bytes: Uint8Array<ArrayBuffer>, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const all = new Uint16Array(bytes.buffer, 0, Math.floor(bytes.length / 2));
  if (encoding === 'utf-16be') {
    for (let index = 0; index < all.length; index += 1) {
      const unit = all[index] ?? 0;
      all[index] = ((unit & 0xff) << 8) | (unit >> 8);
    }
  }
  const hasMark = all[0] === byteOrderMark;
  return { encoding, units: hasMark ? all.subarray(1) : all, hasMark, isCut: bytes.length % 2 === 1 && bytes.at(-1) !== endOfFile };
}

// In pieces, so that the text never stands in memory a third time. Undefined where the bytes are not of this encoding.
function decodeNarrow(bytes: Uint8Array<ArrayBuffer>, encoding: 'utf-8' | 'windows-1252'): Uint16Array | undefined {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  const units = new Uint16Array(bytes.length);
  let length = 0;
  try {
    for (let at = 0; at < bytes.length; at += piece) {
      const text = decoder.decode(bytes.subarray(at, at + piece), { stream: at + piece < bytes.length });
      for (let index = 0; index < text.length; index += 1) {
        units[length] = text.charCodeAt(index);
        length += 1;
      }
    }
  } catch {
    return undefined;
  }
  return units.subarray(0, length);
}

// Without a mark, a tab, quotation mark or line end with a zero beside it says which half comes first, whatever the language.
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return 'utf-16le';
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return 'utf-16be';
  }
  const isForm = (byte: number | undefined) => byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x22;
  let little = 0;
  let big = 0;
  for (let at = 0; at + 1 < Math.min(bytes.length, piece); at += 2) {
    little += isForm(bytes[at]) && bytes[at + 1] === 0 ? 1 : 0;
    big += isForm(bytes[at + 1]) && bytes[at] === 0 ? 1 : 0;
  }
  if (little === big) {
    return undefined;
  }
  return little > big ? 'utf-16le' : 'utf-16be';
}
