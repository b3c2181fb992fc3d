const window = 8;
const base = 0x01000193;
const baseToWindow = Array.from({ length: window }).reduce<number>((power) => Math.imul(power, base), 1);
const bitsAtMost = 2 ** 26;

/**
 * Tells of a text which pieces cannot stand in it, without going through it: true where a piece may stand there, and always
 * where it does. Thousands of keys are asked of one text. Made once in time that grows with the text.
 */
export function readPieces(text: string): (piece: string) => boolean {
  let bits = 1024;
  while (bits < text.length * 16 && bits < bitsAtMost) {
    bits *= 2;
  }
  const seen = new Uint8Array(bits / 8);
  for (const hash of hashes(text)) {
    const at = (hash & (bits - 1)) >>> 0;
    seen[at >>> 3] = (seen[at >>> 3] as number) | (1 << (at & 7));
  }
  return (piece) => {
    for (const hash of hashes(piece)) {
      const at = (hash & (bits - 1)) >>> 0;
      if (((seen[at >>> 3] as number) & (1 << (at & 7))) === 0) {
        return false;
      }
    }
    return true;
  };
}

/** A number for each run of some letters, made from the one before it. None of a shorter text. */
function* hashes(text: string): Generator<number> {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const gone = at < window ? 0 : Math.imul(text.charCodeAt(at - window), baseToWindow);
    hash = (Math.imul(hash, base) + text.charCodeAt(at) - gone) | 0;
    if (at >= window - 1) {
      // The low bits of a product know only the low bits of its parts.
      yield hash ^ (hash >>> 15);
    }
  }
}
