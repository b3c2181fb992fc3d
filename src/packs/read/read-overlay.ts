import { type Overlay, type OverlayFile, overlayFile } from '../../model/article/overlay.ts';
import type { PackFault } from '../fault.ts';
import { fieldsOf } from './fields-of.ts';
import type { Named } from './fill-in.ts';
import { parseJson } from './parse-json.ts';
import { readShaped } from './read-shaped.ts';

/** An overlay as its file gives it, with the pack that it adds to; or what is wrong with the file. */
export type ReadOverlay =
  | { readonly overlay: Overlay; readonly pack: string; readonly faults?: undefined }
  | { readonly faults: readonly PackFault[] };

/** Reads `overlays/<pack>.<article>.json` of a pack that adds to others. Never throws. What it adds to need not be there: `bindOverlay` says what has become of it. */
export function readOverlay(name: string, text: string | undefined, adds: readonly string[], shared: Named): ReadOverlay {
  const path = `overlays/${name}.json`;
  const [pack = '', articleId = ''] = name.split('.');
  if (!adds.includes(pack)) {
    return { faults: [{ file: path, path: '', says: `adds to the pack ${pack}, which adds in pack.json does not name` }] };
  }
  if (text === undefined) {
    return { faults: [{ file: path, path: '', says: 'is named in pack.json and not there' }] };
  }
  const read = readShaped(path, text, overlayFile, () => shared);
  return 'faults' in read ? read : { overlay: { name, articleId, file: read.value }, pack };
}

/**
 * The same for who reads it: an entry with faults is left out by its path, and the others stand. Without `file` there is
 * nothing to show.
 */
export function readFitEntries(...[name, text, adds, shared]: Parameters<typeof readOverlay>): {
  readonly file?: OverlayFile;
  readonly faults: readonly PackFault[];
} {
  const read = readOverlay(name, text, adds, shared);
  if (read.faults === undefined) {
    return { file: read.overlay.file, faults: [] };
  }
  const { faults } = read;
  const spoilt = new Set(faults.map(({ path }) => /^entries\.(\d+)(\.|$)/.exec(path)?.[1]));
  const parsed = parseJson(name, text ?? '');
  const fields = fieldsOf('value' in parsed ? parsed.value : undefined);
  const entries = Array.isArray(fields.entries) ? fields.entries : [];
  const fit = entries.filter((_, at) => !spoilt.has(String(at)));
  if (spoilt.has(undefined) || fit.length === 0) {
    return { faults };
  }
  const again = readOverlay(name, JSON.stringify({ ...fields, entries: fit }), adds, shared);
  return again.faults === undefined ? { file: again.overlay.file, faults } : { faults };
}
