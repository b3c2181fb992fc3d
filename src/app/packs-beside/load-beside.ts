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
import { listKeptPacks, sourceOfKept } from './opened-packs.ts';

/** A pack that cannot be opened here, and whether it is kept on this device only. */
export type RefusedPack = { readonly packId: string; readonly faults: readonly PackFault[]; readonly isOnlyHere?: true };

/** The packs that lie beside the program and then those that were opened on this device, in the order of `site.json`, and what cannot be opened of what it names. */
export type Beside = {
  readonly packs: readonly OpenPack[];
  readonly refused: readonly RefusedPack[];
  /** What is wrong with `site.json` itself. */
  readonly remarks: readonly string[];
};

/** Reads what lies beside the program and what was opened on this device, once. */
export const loadBeside = loadOnce(readBeside);

async function readBeside(): Promise<Beside> {
  // Where the browser keeps nothing, nothing was opened.
  const [site, kept] = await Promise.all([findSite(), listKeptPacks().catch(() => [])]);
  const packs: OpenPack[] = [];
  const refused: RefusedPack[] = [];
  const served = new Set(site.packs);
  const sources = [
    ...site.packs.map((packId) => ({ packId, source: besideAt(packId) })),
    ...kept.filter(({ id }) => !served.has(id)).map((one) => ({ packId: one.id, source: sourceOfKept(one) })),
  ];
  // One after the other, because a pack may name what an earlier one has.
  for (const { packId, source } of sources) {
    const found = await openPack(source, packId, lentBeside(packs)).catch(() => ({ faults: [notHere] }));
    if ('faults' in found) {
      refused.push({ packId, faults: found.faults, ...(source.isOnlyHere ? { isOnlyHere: true } : {}) });
    } else {
      packs.push(found);
      addRoles(found.roles);
    }
  }
  for (const { id } of kept.filter((one) => served.has(one.id))) {
    refused.push({ packId: id, faults: [isServed], isOnlyHere: true });
  }
  return { packs, refused, remarks: site.remarks };
}

/** What is around a pack that is opened beside these. */
export function lentBeside(packs: readonly OpenPack[]): { readonly home: string; readonly lent: ReadonlyMap<string, Lent> } {
  const ofHome: Lent = { observations, blanks, roles: Object.keys(roles), articleIds: summaries.map(({ id }) => id) };
  return { home, lent: new Map([[home, ofHome], ...packs.map(({ id, lent }) => [id, lent] as const)]) };
}

const isServed: PackFault = { file: 'pack.json', path: 'id', says: 'is that of a pack that lies beside this copy, and that one counts' };

const notHere: PackFault = { file: 'pack.json', path: '', says: 'could not be loaded just now' };

/** The files of a pack beside the program. Nobody can list them. */
function besideAt(packId: string): PackSource {
  return { read: (path) => fetchKept(`/packs/${packId}/${path}`) };
}
