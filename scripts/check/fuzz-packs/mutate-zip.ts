import { type Zippable, zipSync } from 'fflate';
import type { PackFiles } from '../../../src/packs/gate/find-file-faults.ts';
import type { Random } from './random.ts';

/** Some files as one, packed honestly or not. */
export function mutateZip(files: PackFiles, random: Random): Uint8Array<ArrayBuffer> {
  const folder = random.oneOf(['', '', 'desk/', 'a/b/']);
  const content: Zippable = Object.fromEntries(
    [...files].map(([path, bytes]) => [folder + path, [bytes, { level: random.oneOf([0, 1]) }]] as const),
  );
  const made = () => new Uint8Array(zipSync(content));
  return random.oneOf<() => Uint8Array<ArrayBuffer>>([
    made,
    made,
    made,
    () => spoil(made(), random),
    () => claim(made(), random),
    () => claim(made(), random),
    () => made().slice(0, random.nat(10_000)),
    () => new Uint8Array(zipSync({ ...content, [`${folder}inner.unstuck`]: made() })),
    () => new Uint8Array(zipSync({ 'pack.unstuck': made() })),
    () => bomb(content, folder, random),
    () => new Uint8Array([...new Uint8Array(random.nat(300)), ...made()]),
    () => new Uint8Array([...made(), ...new Uint8Array(random.nat(300))]),
  ])();
}

function spoil(bytes: Uint8Array<ArrayBuffer>, random: Random): Uint8Array<ArrayBuffer> {
  for (let left = 1 + random.nat(12); left > 0; left--) {
    bytes[random.nat(bytes.length)] = random.nat(256);
  }
  return bytes;
}

// The numbers of an entry in the directory: flags, method, checksum, packed and unpacked size, lengths, where it lies.
const offsets = [8, 10, 16, 20, 24, 28, 30, 32, 42] as const;

/** Numbers of the directory that say something else. */
function claim(bytes: Uint8Array<ArrayBuffer>, random: Random): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer);
  const entries: number[] = [];
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) {
      entries.push(at);
    }
  }
  for (let left = 1 + random.nat(3); left > 0; left--) {
    const at = random.pick(entries) ?? 0;
    const other = random.pick(entries) ?? 0;
    const offset = random.oneOf(offsets);
    const to = random.oneOf([0, 1, 0xffff, 0xffffffff, random.nat(bytes.length), view.getUint32(other + offset, true), 5_000_000]);
    view.setUint32(at + offset, to, true);
  }
  if (random.once(4)) {
    // How many there are, and where the directory lies.
    view.setUint16(bytes.length - 22 + random.oneOf([8, 10, 16]), random.nat(65_536), true);
  }
  return bytes;
}

function bomb(content: Zippable, folder: string, random: Random): Uint8Array<ArrayBuffer> {
  const size = random.oneOf([4_000_000, 20_000_000]);
  const bytes = new Uint8Array(zipSync({ ...content, [`${folder}bomb.txt`]: new Uint8Array(size) }, { level: 1 }));
  return random.once(2) ? claim(bytes, random) : bytes;
}
