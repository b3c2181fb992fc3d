import { type Overlay, overlayFile } from '../model/overlay.ts';
import type { PackFault } from './fault.ts';
import type { Named } from './fill-in.ts';
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
