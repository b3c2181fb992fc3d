import { blanks } from 'virtual:pack/blanks';
import { packId as home } from 'virtual:pack/named';
import { observations } from 'virtual:pack/observations';
import { roles } from 'virtual:pack/roles';
import { summaries } from 'virtual:pack/summaries';
import { type OpenPack, openPack } from '../../packs/doors/open-pack.ts';
import type { PackSource } from '../../packs/doors/source.ts';
import type { PackFault } from '../../packs/fault.ts';
import type { Lent } from '../../packs/scope/lent-names.ts';
import { loadOnce } from '../load-once.ts';
import { addRoles } from '../role-name.ts';
import { fetchKept } from './fetch-kept.ts';
import { findSite } from './find-site.ts';

/** The packs that lie beside the program, in the order of `site.json`, and what cannot be opened of what it names. */
export type Beside = {
  readonly packs: readonly OpenPack[];
  readonly refused: readonly { readonly packId: string; readonly faults: readonly PackFault[] }[];
  /** What is wrong with `site.json` itself. */
  readonly remarks: readonly string[];
};

/** Reads what lies beside the program, once. */
export const loadBeside = loadOnce(readBeside);

async function readBeside(): Promise<Beside> {
  const site = await findSite();
  const lent = new Map<string, Lent>([
    [home, { observations, blanks, roles: Object.keys(roles), articleIds: summaries.map(({ id }) => id) }],
  ]);
  const packs: OpenPack[] = [];
  const refused: { packId: string; faults: readonly PackFault[] }[] = [];
  // One after the other, because a pack may name what an earlier one has.
  for (const packId of site.packs) {
    const found = await openPack(besideAt(packId), packId, { home, lent }).catch(() => ({ faults: [notHere] }));
    if ('faults' in found) {
      refused.push({ packId, faults: found.faults });
    } else {
      packs.push(found);
      lent.set(packId, found.lent);
      addRoles(found.roles);
    }
  }
  return { packs, refused, remarks: site.remarks };
}

const notHere: PackFault = { file: 'pack.json', path: '', says: 'could not be loaded just now' };

/** The files of a pack beside the program. Nobody can list them. */
function besideAt(packId: string): PackSource {
  return { read: (path) => fetchKept(`/packs/${packId}/${path}`) };
}
