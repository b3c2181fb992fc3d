import { blanks } from 'virtual:pack/blanks';
import { packId as home } from 'virtual:pack/named';
import { observations } from 'virtual:pack/observations';
import { roles } from 'virtual:pack/roles';
import { summaries } from 'virtual:pack/summaries';
import { type OpenPack, openPack } from '../../packs/doors/open-pack.ts';
import type { PackSource } from '../../packs/doors/source.ts';
import type { PackFault } from '../../packs/fault.ts';
import type { Lent } from '../../packs/scope/lent-names.ts';
import { addRoles } from '../articles/role-name.ts';
import { loadOnce } from '../browser/load-once.ts';
import { forgetOlderKept, readOlderKept } from './fetch-kept.ts';
import { findSite } from './find-site.ts';
import { inLanes } from './in-lanes.ts';
import { openInAnyOrder } from './opened/open-in-any-order.ts';
import { listKeptPacks, sourceOfKept } from './opened/opened-packs.ts';
import { beginWith, type ServedPack } from './served/begin-with.ts';
import { type Found, findServed } from './served/find-served.ts';
import { forgetCutShort } from './served/forget-unneeded.ts';
import { keepIndexLater } from './served/keep-index-later.ts';
import { serverOf } from './served/server.ts';
import { whenIdle } from './when-idle.ts';

/** A pack that cannot be opened here, and whether it is kept on this device only. */
export type RefusedPack = {
  readonly packId: string;
  readonly faults: readonly PackFault[];
  readonly isOnlyHere?: true;
  /** There where it could not be loaded just now, and may be well. */
  readonly isUnreached?: true;
};

/** The packs that lie beside the program and then those that were opened on this device, in the order of `site.json`, and what cannot be opened of what it names. */
export type Beside = {
  readonly packs: readonly OpenPack[];
  readonly refused: readonly RefusedPack[];
  /** Those beside the program, by id: which content this tab goes on with. */
  readonly served: ReadonlyMap<string, ServedPack>;
  /** What is wrong with `site.json` itself. */
  readonly remarks: readonly string[];
  /** There where nobody knows just now which packs `site.json` names. */
  readonly isSiteUnread?: true;
};

// Each asks for two files at first, and a browser asks six things of a server at once: more would wait in its queue while their time runs.
const packsAtOnce = 3;
const nothingFound: Found = { candidates: [], isUnreached: false };

/** Reads what lies beside the program and what was opened on this device, once. */
export const loadBeside = loadOnce(readBeside);

async function readBeside(): Promise<Beside> {
  // Where the browser keeps nothing, nothing was opened.
  const [site, kept] = await Promise.all([findSite(), listKeptPacks().catch(() => [])]);
  const packs: OpenPack[] = [];
  const refused: RefusedPack[] = [];
  const served = new Set(site.packs);
  const add = (pack: OpenPack) => {
    packs.push(pack);
    addRoles(pack.roles);
    return undefined;
  };
  const found = inLanes(site.packs, packsAtOnce, (packId) => findServed(packId, serverOf(packId)));
  const goOnWith = new Map<string, ServedPack>();
  // One after the other, because a pack may name what an earlier one has.
  for (const [at, packId] of site.packs.entries()) {
    const open = (source: PackSource) => openPack(source, packId, lentBeside(packs.filter(({ id }) => id !== packId)));
    const { candidates, isUnreached } = (await found[at]) ?? nothingFound;
    const begun = await beginWith(candidates, serverOf(packId), open);
    const opened =
      begun ?? (isUnreached ? await open({ read: (path) => readOlderKept(`/packs/${packId}/${path}`) }).catch(notHere) : undefined);
    if (opened === undefined || 'faults' in opened) {
      refused.push(opened ? { packId, ...opened } : { packId, faults: [isMissing] });
    } else if ('served' in opened) {
      add(opened.pack);
      goOnWith.set(packId, opened.served);
      void keepIndexLater(opened.served);
      void tidyUp(opened.served);
      void forgetOlderKept(packId);
    } else {
      add(opened);
    }
  }
  const wrong = await openInAnyOrder(
    kept.filter(({ id }) => !served.has(id)),
    async (one): Promise<RefusedPack | undefined> => {
      const pack = await openPack(sourceOfKept(one), one.id, lentBeside(packs)).catch(notHere);
      return 'faults' in pack ? { packId: one.id, ...pack, isOnlyHere: true } : add(pack);
    },
  );
  refused.push(...wrong);
  for (const { id } of kept.filter((one) => served.has(one.id))) {
    refused.push({ packId: id, faults: [isServed], isOnlyHere: true });
  }
  return { packs, refused, served: goOnWith, remarks: site.remarks, ...(site.isUnread && { isSiteUnread: true }) };
}

async function tidyUp({ head }: ServedPack): Promise<void> {
  if (head !== undefined) {
    await whenIdle();
    await forgetCutShort(head).catch(() => undefined);
  }
}

/** What is around a pack that is opened beside these. */
export function lentBeside(packs: readonly OpenPack[]): { readonly home: string; readonly lent: ReadonlyMap<string, Lent> } {
  const ofHome: Lent = { observations, blanks, roles: Object.keys(roles), articleIds: summaries.map(({ id }) => id) };
  return { home, lent: new Map([[home, ofHome], ...packs.map(({ id, lent }) => [id, lent] as const)]) };
}

const isServed: PackFault = { file: 'pack.json', path: 'id', says: 'is that of a pack that lies beside this copy, and that one counts' };

const isMissing: PackFault = { file: 'pack.json', path: '', says: 'is not there' };

function notHere(): { readonly faults: readonly PackFault[]; readonly isUnreached: true } {
  return { faults: [{ file: 'pack.json', path: '', says: 'could not be loaded just now' }], isUnreached: true };
}
