import { fileBytesAtMost, packFilesAtMost } from '../../model/pack/size-limits.ts';
import type { PackFault } from '../fault.ts';
import { refusePath } from '../gate/find-file-faults.ts';

type Listed = { readonly path: string; readonly size: number };

/** What lies in the folder of the pack, by the path there, and what is left out. */
export type InFolder<T> = { readonly inside: ReadonlyMap<string, T>; readonly leftOut: readonly PackFault[]; readonly faults?: undefined };

// Machines put these into any folder and any zip.
const ofTheMachine = /(^|\/)(__MACOSX\/|\.DS_Store$|\._|Thumbs\.db$|desktop\.ini$|\.git\/)/i;

/**
 * Finds the pack in what a zip or a folder lists: what lies beside the one `pack.json` that is highest up, at the top or one
 * folder down. What a machine put there and what lies outside is left out by name. Names that lead elsewhere, that stand there
 * twice, and files that are too many or too large are faults, before a byte of them is read.
 */
export function findPackFolder<T extends Listed>(listed: readonly T[]): InFolder<T> | { readonly faults: readonly PackFault[] } {
  const own = listed.filter(({ path }) => !ofTheMachine.test(path));
  if (own.length > packFilesAtMost) {
    return { faults: [fault('The pack', `has ${own.length} files, more than ${packFilesAtMost}`)] };
  }
  const heads = own.map(({ path }) => path).filter((path) => /^([^/]+\/)?pack\.json$/.test(path));
  const [head] = heads.includes('pack.json') ? ['pack.json'] : heads;
  if (head === undefined) {
    return { faults: [fault('pack.json', 'is missing: a pack is the folder that holds it, or that folder zipped')] };
  }
  const folder = head.slice(0, -'pack.json'.length);
  if (folder !== '' && new Set(heads).size > 1) {
    return { faults: [fault(heads.join(', '), 'are more than one pack: open them one by one')] };
  }
  const inside = own.filter(({ path }) => path.startsWith(folder)).map((one) => [one.path.slice(folder.length), one] as const);
  const paths = new Set<string>();
  const faults = inside.flatMap(([path, { size }]) => {
    const says = paths.has(path)
      ? 'stands there twice'
      : (refusePath(path) ?? (size > fileBytesAtMost ? `has ${size} bytes, more than ${fileBytesAtMost}` : undefined));
    paths.add(path);
    return says === undefined ? [] : [fault(path, says)];
  });
  if (faults.length > 0) {
    return { faults };
  }
  const leftOut = listed
    .map(({ path }) => path)
    .filter((path) => ofTheMachine.test(path) || !path.startsWith(folder))
    .map((path) =>
      fault(
        path,
        ofTheMachine.test(path) ? 'was put there by the computer and is no part of the pack' : 'lies outside the folder of the pack',
      ),
    );
  return { inside: new Map(inside), leftOut };
}

function fault(file: string, says: string): PackFault {
  return { file, path: '', says };
}
