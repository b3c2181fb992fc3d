import type { PackFile } from '../../model/pack/pack-files.ts';
import { type PackOpening, packOpening } from '../../model/pack-opening.ts';
import { indexFolder, type PackFiles } from '../gate/find-file-faults.ts';
import { readUtf8 } from '../gate/kind-of-file.ts';
import { checkShape } from '../read/check-shape.ts';
import { parseJson } from '../read/parse-json.ts';

/** Where a prepared pack has it. */
export const openingPath = `${indexFolder}opening.json`;

/** What a device needs to show an article of a pack that it has never seen. */
export function writeOpening(pack: PackFile, files: PackFiles, leftOut: readonly string[], seal: string): string {
  const { articles: _, overlays: __, media: ___, ...itself } = pack;
  const shared = pack.files.includes('shared.json') ? readUtf8(files.get('shared.json') ?? new Uint8Array()) : undefined;
  const opening = {
    format: 'unstuck-opening/1',
    pack: itself,
    ...(shared === undefined ? {} : { shared: JSON.parse(shared) as unknown }),
    leftOut,
    seal,
  } satisfies PackOpening;
  return JSON.stringify(opening);
}

/** Reads that; undefined where it is none. */
export function readOpening(bytes: Uint8Array): PackOpening | undefined {
  const parsed = parseJson(openingPath, readUtf8(bytes) ?? '');
  const shaped = 'faults' in parsed ? parsed : checkShape(openingPath, packOpening, parsed.value);
  return 'faults' in shaped ? undefined : shaped.value;
}
