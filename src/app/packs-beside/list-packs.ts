import type { ArticleDocument, FoundDocument } from '../../engine/search-document.ts';
import { articleDocumentOf, type Besides, foundDocumentOf } from '../../engine/search-documents.ts';
import type { ArticleSummary, PackMark } from '../../model/article.ts';
import type { Signs } from '../../model/sign.ts';
import type { OpenedArticle, OpenPack } from '../../packs/doors/open-pack.ts';
import type { PackFault } from '../../packs/fault.ts';
import { summaryOf } from '../../packs/list-parts.ts';
import { listOverlays } from '../house/list-overlays.ts';
import { loadOnce } from '../load-once.ts';
import { type Beside, loadBeside } from './load-beside.ts';

/** A pack with what lists and search show of its articles, and those that are left out by name. */
export type ListedPack = {
  readonly pack: OpenPack;
  readonly mark: PackMark;
  readonly articles: readonly ArticleSummary[];
  /** What search looks through, and the places of each. */
  readonly found: readonly { readonly document: ArticleDocument; readonly places: FoundDocument }[];
  readonly concepts: OpenPack['concepts'];
  /** What triage knows of them. */
  readonly signs: readonly Signs[];
  readonly leftOut: readonly { readonly articleId: string; readonly faults: readonly PackFault[] }[];
  /** What it adds to articles of other packs, and what is added to packs that are not here. */
  readonly added: Awaited<ReturnType<typeof listOverlays>>;
};

export type Listed = Pick<Beside, 'refused' | 'remarks'> & { readonly packs: readonly ListedPack[] };

/** Reads the articles of all packs beside the program, once. What cannot be loaded just now is left out by name. */
export const loadListed = loadOnce(async (): Promise<Listed> => {
  const { packs, refused, remarks } = await loadBeside();
  return { packs: await Promise.all(packs.map((pack) => listPack(pack, packs))), refused, remarks };
});

async function listPack(pack: OpenPack, packs: readonly OpenPack[]): Promise<ListedPack> {
  const opened = await Promise.all(
    pack.articleIds.map(async (articleId) => ({ articleId, ...(await pack.open(articleId).catch(notLoaded)) })),
  );
  return {
    pack,
    mark: pack.mark,
    articles: opened.flatMap((one) => (one.faults === undefined ? [summaryOf(one.article)] : [])),
    found: opened.flatMap((one) =>
      one.faults === undefined ? [{ document: articleDocumentOf(one.article, besides(one)), places: foundDocumentOf(one.article) }] : [],
    ),
    concepts: pack.concepts,
    signs: opened.flatMap((one) =>
      one.faults === undefined && one.signs !== undefined ? [{ articleId: one.articleId, signs: one.signs }] : [],
    ),
    added: await listOverlays(pack, packs),
    leftOut: opened.flatMap((one) => (one.faults === undefined ? [] : [{ articleId: one.articleId, faults: one.faults }])),
  };
}

function besides({ callers, signs }: Extract<OpenedArticle, { readonly article: unknown }>): Besides {
  return { ...(callers === undefined ? {} : { callers }), ...(signs === undefined ? {} : { signs }) };
}

function notLoaded(): { readonly faults: readonly PackFault[] } {
  return { faults: [{ file: 'An article', path: '', says: 'could not be loaded just now' }] };
}
