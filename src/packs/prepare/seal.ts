const encoder = new TextEncoder();
// One file in a thousand that is not among them would be taken for one.
const marksOfEach = 10;
const bitsOfEach = 14.4;
const digitsOfMark = 5;

type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;

/**
 * A text by which `isSealed` tells of any file whether it is one of these, two bytes for each: a Bloom filter. A list of their
 * hashes would be twenty times as large.
 */
export async function sealFiles(files: readonly (readonly [path: string, hash: string, ...unknown[]])[], digest: Digest): Promise<string> {
  const seal = new Uint8Array(Math.max(1, Math.ceil((files.length * bitsOfEach) / 8)));
  for (const [path, hash] of files) {
    for (const [at, bit] of await marksOf(path, hash, seal.length, digest)) {
      seal[at] = (seal[at] ?? 0) | bit;
    }
  }
  return btoa(Array.from(seal, (byte) => String.fromCharCode(byte)).join(''));
}

/** Whether a file of that path and SHA-256 was sealed: never false for one that was, and true for one in a thousand that was not. */
export async function isSealed(seal: string, path: string, hash: string, digest: Digest): Promise<boolean> {
  const bytes = atob(seal);
  const marks = await marksOf(path, hash, bytes.length, digest);
  return marks.every(([at, bit]) => (bytes.charCodeAt(at) & bit) !== 0);
}

async function marksOf(path: string, hash: string, length: number, digest: Digest): Promise<(readonly [at: number, bit: number])[]> {
  const digits = await digest(encoder.encode(`${hash} ${path}`));
  return Array.from({ length: marksOfEach }, (_, mark) => {
    const place = Number.parseInt(digits.slice(mark * digitsOfMark, (mark + 1) * digitsOfMark), 16) % (length * 8);
    return [place >> 3, 1 << (place & 7)] as const;
  });
}
