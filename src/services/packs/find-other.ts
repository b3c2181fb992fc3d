import { observations } from 'virtual:pack/observations';
import { createElement } from 'react';
import { knownToProgram } from '../../content/known-to-program.ts';
import { type FormerArticle, findFormerArticle } from '../../engine/link/former-article.ts';
import type { Observations } from '../../model/article/observation.ts';
import type { OpenPack } from '../../packs/doors/open-pack.ts';
import type { PackFault } from '../../packs/fault.ts';
import { OnlyHere } from '../../ui/frame/only-here.tsx';
import type { ArticleParts, ArticleShard } from '../articles/article-parts.ts';
import { type Beside, loadBeside } from './load-beside.ts';
import { partsOf } from './parts-of.ts';
import { GoneFile } from './served/gone-file.ts';

/** Why an article of another pack does not open here. */
export type WhyNot =
  | { readonly kind: 'no-pack'; readonly packId: string; readonly faults: readonly PackFault[] }
  /** It could not be loaded just now; no pack where not even that it is there is known. */
  | { readonly kind: 'unreached'; readonly packId: string; readonly pack: OpenPack | undefined }
  | { readonly kind: 'no-article'; readonly pack: OpenPack; readonly former: FormerArticle | undefined }
  /** The content that this tab goes on with has it, and it can be had no more. */
  | { readonly kind: 'gone'; readonly pack: OpenPack; readonly isUnprepared: boolean }
  | { readonly kind: 'left-out'; readonly pack: OpenPack; readonly faults: readonly PackFault[] };

/** The article of that name as it lies beside the program or was opened here, if it is there and the gate lets it in. */
export async function findOther(articleId: string): Promise<ArticleShard> {
  const found = await find(articleId);
  return 'kind' in found ? {} : { [articleId]: async () => found };
}

/** Why it is not. */
export async function findWhyNot(articleId: string): Promise<WhyNot | undefined> {
  const found = await find(articleId);
  return 'kind' in found ? found : undefined;
}

async function find(articleId: string): Promise<ArticleParts | WhyNot> {
  const beside = await loadBeside();
  const [packId = ''] = articleId.split('.');
  const pack = beside.packs.find(({ id }) => id === packId);
  if (pack === undefined) {
    const refused = beside.refused.find((one) => one.packId === packId);
    return refused?.isUnreached || (refused === undefined && beside.isSiteUnread)
      ? { kind: 'unreached', packId, pack: undefined }
      : { kind: 'no-pack', packId, faults: refused?.faults ?? [] };
  }
  if (!pack.articleIds.includes(articleId)) {
    return { kind: 'no-article', pack, former: formerIn(pack, articleId) };
  }
  const opened = await pack.open(articleId).catch((reason: unknown) => ({ reason }));
  if ('reason' in opened) {
    return opened.reason instanceof GoneFile
      ? { kind: 'gone', pack, isUnprepared: opened.reason.isUnprepared }
      : { kind: 'unreached', packId, pack };
  }
  const faults = opened.faults ?? (await pack.examine(articleId, knownToProgram));
  if (opened.faults !== undefined || faults.length > 0) {
    return { kind: 'left-out', pack, faults };
  }
  return partsOf(pack, opened, observationsFor(pack, beside), pack.mark.isOnlyHere && createElement(OnlyHere));
}

// A name that leads to nothing either explains nothing.
function formerIn({ former, articleIds }: OpenPack, articleId: string): FormerArticle | undefined {
  const found = findFormerArticle(former, articleId);
  return found?.kind === 'renamed' && !articleIds.includes(found.articleId) ? undefined : found;
}

/** The observations that an article of the pack can be asked about: its own, those of the home pack, and those of packs that it uses. */
export function observationsFor(pack: OpenPack, { packs }: Pick<Beside, 'packs'>): Observations {
  const used = packs.filter(({ id }) => pack.uses.includes(id));
  return Object.assign({}, observations, ...used.map((one) => one.observations), pack.observations);
}
