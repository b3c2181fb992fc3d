/** A file of a zip as its directory tells of it: where its bytes lie. Nothing is unpacked yet, and nothing of it is proven. */
export type ZipEntry = {
  /** With `/` between folders; a folder ends in one. */
  readonly path: string;
  /** Where what the zip says of the file before its bytes begins. */
  readonly local: number;
  readonly start: number;
  readonly length: number;
  /** How long it is unpacked, as the directory says. */
  readonly size: number;
  readonly crc: number;
  /** 0 stored, 8 deflated; others are none of ours. */
  readonly method: number;
  readonly isLocked: boolean;
};

const endLength = 22;
const commentAtMost = 65_535;
const headLength = 46;
const localLength = 30;
const names = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The directory of a zip. Undefined where it is none, is cut short, or says of a file that it lies where it cannot. Forms for
 * more than 4 GB are not read: what they hold is larger than any pack may be. Never throws.
 */
export function listZip(bytes: Uint8Array<ArrayBuffer>): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) {
    return undefined;
  }
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    const entry = readEntry(bytes, view, at, end);
    if (entry === undefined) {
      return undefined;
    }
    entries.push(entry.read);
    at = entry.next;
  }
  return entries;
}

// The last one whose comment ends with the file: a comment can hold what looks like another.
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - commentAtMost); at--) {
    if (view.getUint32(at, true) === 0x06054b50 && at + endLength + view.getUint16(at + 20, true) === view.byteLength) {
      return at;
    }
  }
  return undefined;
}

function readEntry(bytes: Uint8Array<ArrayBuffer>, view: DataView, at: number, end: number): { read: ZipEntry; next: number } | undefined {
  if (at + headLength > end || view.getUint32(at, true) !== 0x02014b50) {
    return undefined;
  }
  const short = (offset: number) => view.getUint16(at + offset, true);
  const long = (offset: number) => view.getUint32(at + offset, true);
  const nameEnd = at + headLength + short(28);
  const next = nameEnd + short(30) + short(32);
  const local = long(42);
  if (next > end || local + localLength > end || view.getUint32(local, true) !== 0x04034b50) {
    return undefined;
  }
  const start = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const length = long(20);
  if (start + length > end) {
    return undefined;
  }
  const read = {
    path: names.decode(bytes.subarray(at + headLength, nameEnd)),
    local,
    start,
    length,
    size: long(24),
    crc: long(16),
    method: short(10),
    isLocked: (short(8) & 1) !== 0,
  };
  return { read, next };
}
