import { blanks } from 'virtual:pack/blanks';
import { packId as home } from 'virtual:pack/named';
import { observations } from 'virtual:pack/observations';
import { looksLikeName } from '../../engine/link/ids.ts';
import { openPack } from '../../packs/doors/open-pack.ts';
import type { Site } from '../../packs/doors/site-file.ts';
import { openingPath, readOpening } from '../../packs/prepare/opening.ts';
import { isSealed } from '../../packs/prepare/seal.ts';
import { hashOfBytes } from '../../packs/read/hash-of-bytes.ts';
import type { ArticleParts } from '../articles/article-parts.ts';
import { addRoles } from '../articles/role-name.ts';
import { findSite } from './find-site.ts';
import { listKeptPacks } from './opened/opened-packs.ts';
import { partsOf } from './parts-of.ts';
import { readHead } from './served/kept-files.ts';
import { type Server, serverOf } from './served/server.ts';

const encoder = new TextEncoder();

/**
 * An article of a prepared pack beside the program that this device knows nothing of, from two files: that article and what is
 * needed to show it. Undefined where it takes more to tell: the pack is known here or not prepared, it uses another one, or the
 * two are not of one preparation. Keeps nothing.
 */
export async function openUnseen(
  articleId: string,
  loadSite: () => Promise<Site> = findSite,
  serve: (packId: string) => Server = serverOf,
): Promise<ArticleParts | undefined> {
  const [packId = '', id = ''] = articleId.split('.');
  // Over plain http nobody can tell what a file is.
  if (!looksLikeName(articleId) || (await hashOfBytes(new Uint8Array())) === undefined || (await isKnown(packId))) {
    return undefined;
  }
  const path = `articles/${id}.json`;
  const server = serve(packId);
  const [site, openingBytes, bytes] = await Promise.all([loadSite(), server.load(openingPath), server.load(path)]);
  const opening = openingBytes && readOpening(openingBytes);
  if (!site.packs.includes(packId) || opening === undefined || bytes === undefined) {
    return undefined;
  }
  const { pack, shared, leftOut, seal } = opening;
  const isVouched = await isSealed(seal, path, (await hash(bytes)) ?? '', hash);
  if (!isVouched || leftOut.includes(id) || pack.uses?.some((used) => used !== home) === true) {
    return undefined;
  }
  const files = new Map([
    ['pack.json', encoder.encode(JSON.stringify({ ...pack, articles: [id], files: shared === undefined ? [] : ['shared.json'] }))],
    ['shared.json', encoder.encode(JSON.stringify(shared))],
    [path, bytes],
  ]);
  // No rule is asked, so nobody needs to know which articles there are.
  const lent = new Map([[home, { observations, blanks, roles: [], articleIds: [] }]]);
  const opened = await openPack({ read: async (file) => files.get(file) }, packId, { home, lent });
  const article = 'faults' in opened ? opened : await opened.open(articleId);
  if ('faults' in opened || article.faults !== undefined) {
    return undefined;
  }
  addRoles(opened.roles);
  return partsOf(opened, article, { ...observations, ...opened.observations });
}

const hash = async (bytes: Uint8Array<ArrayBuffer>) => (await hashOfBytes(bytes)) ?? '';

async function isKnown(packId: string): Promise<boolean> {
  // Where the browser keeps nothing, nothing is known.
  const [head, kept] = await Promise.all([readHead(packId).catch(() => undefined), listKeptPacks().catch(() => [])]);
  return head !== undefined || kept.some(({ id }) => id === packId);
}
