import { gzipSync } from 'node:zlib';
import { describeFault } from '../../../src/packs/describe-fault.ts';
import type { PackFault } from '../../../src/packs/fault.ts';
import type { AdmittedPack } from '../../../src/packs/gate/admit-pack.ts';
import { indexFolder, type PackFiles } from '../../../src/packs/gate/find-file-faults.ts';
import type { Pack } from '../../../src/packs/read/read-pack.ts';
import type { ReadFolder } from './read-folder.ts';

const namedAtMost = 20;

/** Each piece of advice on a line, or how many there are. */
export function describeAdvice(advice: readonly PackFault[], isAdvised: boolean): string[] {
  if (isAdvised) {
    return advice.map((one) => `advice: ${describeFault(one)}`);
  }
  return advice.length === 0 ? [] : [`${count(advice.length, 'piece')} of advice: add --advice to read it.`];
}

/** What a pack is, how large, and what of the folder is not in it. */
export function describePack(
  { pack, articles, overlays }: Pack,
  { leftOut }: AdmittedPack,
  files: PackFiles,
  { passedOver }: ReadFolder,
): string[] {
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const named = [...leftOut].slice(0, namedAtMost).join(', ');
  const further = leftOut.size > namedAtMost ? ` and ${leftOut.size - namedAtMost} more` : '';
  return [
    `${pack.id}, edition ${pack.edition.number}: ${count(articles.size, 'article')}${overlays.size === 0 ? '' : `, ${count(overlays.size, 'overlay')}`}, ${count(files.size, 'file')}, ${kilobytes(bytes)}.`,
    ...(leftOut.size === 0 ? [] : [`Left out for their faults: ${named}${further}.`]),
    ...(passedOver.length === 0 ? [] : [`No part of the pack: ${passedOver.join(', ')}.`]),
  ];
}

/** How large an index is as it is sent. */
export function describeIndex(index: ReadonlyMap<string, string>): string {
  const sizes = [...index].map(([path, text]) => ({ path, packed: gzipSync(text).length }));
  const all = sizes.reduce((sum, { packed }) => sum + packed, 0);
  const largest = sizes.reduce((one, other) => (one.packed >= other.packed ? one : other));
  return `${indexFolder}: ${count(index.size, 'file')}, ${kilobytes(all)} packed; the largest, ${largest.path}, ${kilobytes(largest.packed)}.`;
}

/** A number with its thing, one or several. */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

/** A size as a person reads it. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
