import type { PackFile } from '../../model/pack/pack-files.ts';
import { fileBytesAtMost, levelsAtMost, packBytesAtMost, packFilesAtMost } from '../../model/pack/size-limits.ts';
import type { PackFault } from '../fault.ts';
import { refuseFile } from './kind-of-file.ts';

/** The files of a pack by their paths inside it, with `/` between folders, as bytes. */
export type PackFiles = ReadonlyMap<string, Uint8Array>;

/** The folder of a prepared pack that whoever prepares it writes. */
export const indexFolder = 'index/';

/**
 * What is wrong with the files of a pack before one of them is read: how many and how large they are, and which may not lie in
 * a pack at all. Each file is named with what to do.
 */
export function findFileFaults(files: PackFiles): PackFault[] {
  const bytes = sum([...files.values()].map(({ length }) => length));
  return [
    ...(files.size > packFilesAtMost
      ? [{ file: '', path: '', says: `the pack has ${files.size} files, more than ${packFilesAtMost}` }]
      : []),
    ...(bytes > packBytesAtMost ? [{ file: '', path: '', says: `the pack has ${bytes} bytes, more than ${packBytesAtMost}` }] : []),
    ...[...files].flatMap(([path, content]) => {
      const says = refusePath(path) ?? refuseSize(content) ?? refuseFile(path, content);
      return says === undefined ? [] : [{ file: path, path: '', says }];
    }),
  ];
}

/** Files of the pack that nothing names or looks for, so that nobody ever sees them. */
export function findStrayFiles(files: PackFiles, { articles, overlays = [], media = [], files: named }: PackFile): PackFault[] {
  const known = new Set<string>([
    'pack.json',
    ...named,
    ...media,
    ...articles.map((id) => `articles/${id}.json`),
    ...overlays.map((name) => `overlays/${name}.json`),
  ]);
  return [...files.keys()]
    .filter((path) => !/\.txt$/i.test(path) && !path.startsWith(indexFolder) && !known.has(path))
    .map((file) => ({ file, path: '', says: 'is named nowhere in pack.json, so nobody would see it: name it there, or take it away' }));
}

/** Why a path may not stand in a pack; undefined where it may. */
export function refusePath(path: string): string | undefined {
  if (path.split('/').length > levelsAtMost) {
    return `lies deeper than ${levelsAtMost} folders: move it up`;
  }
  return /^[\w.-]+(\/[\w.-]+)*$/.test(path) && !/(^|\/)\.|\.(\/|$)/.test(path)
    ? undefined
    : 'has a name that not every server takes: use a-z, 0-9, - and _, with no dot in front';
}

function refuseSize({ length }: Uint8Array): string | undefined {
  return length > fileBytesAtMost ? `has ${length} bytes, more than ${fileBytesAtMost}: make it smaller, or two of it` : undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
