import { packBytesAtMost } from '../../../model/pack/size-limits.ts';
import { listZip } from '../../../packs/doors/zip-entries.ts';

/** True for a zip that has a `pack.json`, at its top or one folder down, and for one that cannot be looked into. */
export async function holdsPack(file: File): Promise<boolean> {
  const bytes = file.size > packBytesAtMost ? undefined : await file.arrayBuffer().catch(() => undefined);
  const entries = bytes && listZip(new Uint8Array(bytes));
  return entries === undefined || entries.some(({ path }) => /^([^/]+\/)?pack\.json$/.test(path));
}
