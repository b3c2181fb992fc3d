import { packId as home } from 'virtual:pack/named';
import { summaries } from 'virtual:pack/summaries';
import { knownToProgram } from '../../content/known-to-program.ts';
import type { OpenPack } from '../../packs/doors/open-pack.ts';
import type { PackFault } from '../../packs/fault.ts';
import { examineOverlay } from '../../packs/gate/examine-overlay.ts';
import { articleOf, openWritten } from './load-house.ts';

/** What a pack adds to one article of another, and what is wrong with it. */
export type ListedOverlay = {
  readonly name: string;
  readonly articleId: string;
  readonly isHere: boolean;
  readonly faults: readonly PackFault[];
};

/** What a pack adds to articles of others, and, once each, the packs that are not here. */
export async function listOverlays(
  { overlays, openOverlay }: Pick<OpenPack, 'overlays' | 'openOverlay'>,
  packs: readonly OpenPack[],
): Promise<{ readonly overlays: readonly ListedOverlay[]; readonly missing: readonly PackFault[] }> {
  const listed = await Promise.all(
    overlays.map(async (name) => {
      const articleId = articleOf(name);
      const [packId = ''] = name.split('.');
      const isHere = summaries.some(({ id }) => id === articleId) || packs.some(({ articleIds }) => articleIds.includes(articleId));
      const { faults } = await openOverlay(name).catch(() => ({ faults: [notLoaded(name)] }));
      const isGone = !isHere && (packId === home || packs.some(({ id }) => id === packId));
      return { name, articleId, isHere, faults: isGone ? [...faults, goneArticle(name)] : faults };
    }),
  );
  const absent = new Set(
    overlays.map((name) => name.split('.')[0] ?? '').filter((id) => id !== home && !packs.some((pack) => pack.id === id)),
  );
  return { overlays: listed, missing: [...absent].map(missingPack) };
}

/** What the rules say of an overlay beside its article as that is now. */
export async function examineListed(
  { openOverlay }: Pick<OpenPack, 'openOverlay'>,
  { name, articleId, isHere, faults }: ListedOverlay,
): Promise<readonly PackFault[]> {
  const { file } = await openOverlay(name);
  const article = isHere ? await openWritten(articleId) : undefined;
  if (file === undefined || article === undefined) {
    return faults;
  }
  const examined = examineOverlay({ name, articleId: article.id, file }, article, knownToProgram, 'author');
  return [...faults, ...examined.faults, ...examined.advice];
}

function notLoaded(name: string): PackFault {
  return { file: `overlays/${name}.json`, path: '', says: 'could not be loaded just now' };
}

function goneArticle(name: string): PackFault {
  return { file: `overlays/${name}.json`, path: '', says: 'adds to an article that is no longer there: it is kept, and shown nowhere' };
}

function missingPack(packId: string): PackFault {
  return { file: 'pack.json', path: 'adds', says: `names the pack ${packId}, which is not here: what is added to it is shown nowhere` };
}
