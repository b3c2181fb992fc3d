import { type Overlay, overlayFile } from '../model/overlay.ts';
import { checkShape } from './check-shape.ts';
import type { PackFault } from './fault.ts';
import { fillIn, type Named } from './fill-in.ts';
import { parseJson } from './parse-json.ts';

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
  const parsed = parseJson(path, text);
  if ('faults' in parsed) {
    return parsed;
  }
  const { value, unanswered } = fillIn(parsed.value, shared);
  const shaped = checkShape(path, overlayFile, value);
  if (unanswered.length > 0) {
    return { faults: unanswered.map((fault) => ({ file: path, ...fault })) };
  }
  return 'faults' in shaped ? shaped : { overlay: { name, articleId, file: shaped.value }, pack };
}
