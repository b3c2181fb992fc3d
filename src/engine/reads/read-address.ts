/** An address as its bytes: 4 or 16. One of four that is written as one of six (`::ffff:10.0.0.1`) is the one of four. */
export type Address = readonly number[];

/** An address of either kind, perhaps with a zone behind one of six; undefined for what is none, and for one with a port, a length or brackets. */
export function readAddress(text: string): Address | undefined {
  if (!text.includes(':')) {
    return readFour(text);
  }
  const six = readSix(text.replace(/%[\w.-]+$/, ''));
  const isFour = six?.slice(0, 12).join() === '0,0,0,0,0,0,0,0,0,0,255,255';
  return isFour ? six?.slice(12) : six;
}

/** A network: its first address, and of how many bits it is sure. */
export type Network = { readonly address: Address; readonly bits: number };

/** A network such as `10.0.0.0/8`; undefined for what is none, and for an address inside one. */
export function readNetwork(text: string): Network | undefined {
  const [written = '', length = '', ...more] = text.split('/');
  const address = readAddress(written);
  const bits = /^(?:0|[1-9][0-9]{0,2})$/.test(length) ? Number(length) : Number.NaN;
  // The zeros of one that is written as six are not those of the one of four that it is.
  const isWhole = address !== undefined && written.includes(':') === (address.length === 16) && bits <= address.length * 8;
  return isWhole && more.length === 0 && lies({ address: address.map(() => 0), bits: 0 }, address) && isFirst(address, bits)
    ? { address, bits }
    : undefined;
}

/** Whether an address lies in a network. */
export function lies({ address, bits }: Network, one: Address): boolean {
  return one.length === address.length && one.every((byte, at) => (byte & maskAt(bits, at)) === (address[at] ?? 0));
}

/** Below 0 where the first comes before the second: those of four before those of six. */
export function compareAddresses(one: Address, other: Address): number {
  const at = one.findIndex((byte, index) => byte !== other[index]);
  return one.length - other.length || (at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0));
}

function isFirst(address: Address, bits: number): boolean {
  return address.every((byte, at) => (byte & ~maskAt(bits, at)) === 0);
}

/** Which bits of a byte are those of the network. */
function maskAt(bits: number, at: number): number {
  return (0xff00 >> Math.min(8, Math.max(0, bits - at * 8))) & 0xff;
}

function readFour(text: string): Address | undefined {
  const parts = text.split('.');
  const isFour = parts.length === 4 && parts.every((part) => /^(?:0|[1-9][0-9]{0,2})$/.test(part) && Number(part) <= 255);
  return isFour ? parts.map(Number) : undefined;
}

function readSix(text: string): Address | undefined {
  const [before = '', after, ...more] = text.split('::');
  const head = readGroups(before, after === undefined);
  const tail = after === undefined ? [] : readGroups(after, true);
  if (head === undefined || tail === undefined || more.length > 0) {
    return undefined;
  }
  const gap = 16 - head.length - tail.length;
  const isSix = after === undefined ? gap === 0 : gap >= 2;
  return isSix ? [...head, ...Array.from({ length: gap }, () => 0), ...tail] : undefined;
}

// The last group may be written as an address of four.
function readGroups(text: string, isEnd: boolean): number[] | undefined {
  const groups = text === '' ? [] : text.split(':');
  const bytes = groups.map((group, at) => {
    const isHex = /^[0-9a-f]{1,4}$/i.test(group);
    const value = Number.parseInt(group, 16);
    return isHex ? [value >> 8, value & 0xff] : isEnd && at === groups.length - 1 ? readFour(group) : undefined;
  });
  return bytes.every((one) => one !== undefined) ? bytes.flat() : undefined;
}
