import type { PackFiles } from '../../../src/packs/gate/find-file-faults.ts';
import { mutateJson } from './mutate-json.ts';
import type { Random } from './random.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const oddPaths = [
  'run.html',
  'run.js',
  'picture.svg',
  '.htaccess',
  'web.config',
  '../outside.txt',
  '/etc/passwd.txt',
  'a\\b.json',
  'con.txt',
  'articles/../pack.json',
  'articles/.json',
  'INDEX/index.json',
  'pack.json ',
  'Pack.json',
  'a/b/c/d/e/f/g/h/i/j/k/l/m/n.txt',
  '\u202etxt.lmth',
  '\u0000.txt',
  '__proto__.json',
  'constructor.json',
  '__MACOSX/._pack.json',
] as const;

/** The files of a pack with something in them otherwise; sometimes nothing. */
export function mutateFiles(files: PackFiles, random: Random): Map<string, Uint8Array> {
  const changed = new Map(files);
  if (random.once(12)) {
    return changed;
  }
  for (let left = 1 + random.nat(2); left > 0; left--) {
    const path = pickPath(changed, random);
    random.oneOf<() => unknown>([
      () => mutateText(changed, path, random),
      () => mutateText(changed, path, random),
      () => mutateText(changed, path, random),
      () => mutateText(changed, path, random),
      () => mutateText(changed, path, random),
      () => mutateText(changed, 'pack.json', random),
      () => changed.delete(path),
      () => changed.set(random.oneOf(oddPaths), changed.get(path) ?? new Uint8Array()),
      () => changed.set(path, changed.get(pickPath(changed, random)) ?? new Uint8Array()),
      () => spoilBytes(changed, path, random),
      () => random.once(40) && addMany(changed, random),
    ])();
  }
  return changed;
}

// The index as often as all else: it is believed most easily.
function pickPath(files: ReadonlyMap<string, unknown>, random: Random): string {
  const paths = [...files.keys()];
  const isOfIndex = random.once(2);
  return random.pick(paths.filter((path) => path.startsWith('index/') === isOfIndex)) ?? 'pack.json';
}

function mutateText(files: Map<string, Uint8Array>, path: string, random: Random): void {
  const text = decoder.decode(files.get(path) ?? new Uint8Array());
  try {
    files.set(path, encoder.encode(mutateJson(text, random)));
  } catch {
    // It is no JSON any more, or has become too deep to be written.
    files.set(path, encoder.encode(`${text}]`));
  }
}

function spoilBytes(files: Map<string, Uint8Array>, path: string, random: Random): void {
  const bytes = new Uint8Array(files.get(path) ?? []);
  for (let left = 1 + random.nat(5); left > 0; left--) {
    bytes[random.nat(Math.max(1, bytes.length))] = random.nat(256);
  }
  files.set(path, bytes);
}

function addMany(files: Map<string, Uint8Array>, random: Random): void {
  if (random.once(2)) {
    for (let at = 0; at < 20_001; at++) {
      files.set(`${at}.txt`, new Uint8Array());
    }
  } else {
    files.set('large.txt', new Uint8Array(5_000_001).fill(32));
  }
}
