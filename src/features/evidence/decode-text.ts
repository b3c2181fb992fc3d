const marks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

const sampled = 4096;

/** The text in the bytes of a file: UTF-8, UTF-16, or the older Windows letters. Undefined where it is no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  const encoding = marked?.encoding ?? wideEncoding(bytes);
  const text = encoding === undefined ? decodeNarrow(bytes) : new TextDecoder(encoding).decode(bytes);
  return isText(text) ? text : undefined;
}

// Without a mark, Western text in UTF-16 has a zero in nearly every second byte.
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0] as [number, number];
  const head = bytes.subarray(0, sampled);
  for (const [index, byte] of head.entries()) {
    if (byte === 0) {
      zeros[index % 2 === 0 ? 0 : 1] += 1;
    }
  }
  const many = head.length * 0.35;
  const [even, odd] = zeros;
  if (head.length < 4 || (even < many && odd < many)) {
    return undefined;
  }
  return even > many && odd > many ? undefined : odd > many ? 'utf-16le' : 'utf-16be';
}

function decodeNarrow(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

// Zeros and other control characters are in no log, and soon in any program or archive.
function isText(text: string): boolean {
  const head = text.slice(0, sampled);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return !text.includes('\u0000') && controls <= head.length * 0.02;
}
