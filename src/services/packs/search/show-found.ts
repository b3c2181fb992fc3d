import { addPlaces, type FoundArticle } from '../../../engine/search/find/find-places.ts';
import type { PlaceIndex } from '../../../engine/search/index/place-index.ts';
import { foundDocumentOf } from '../../../engine/search/search-documents.ts';
import type { ArticleSummary } from '../../../model/article/article.ts';
import type { OpenPack } from '../../../packs/doors/open-pack.ts';
import type { FoundOfPack } from './search-packs.ts';

const articlesAtMost = 6;
// Of these the articles are loaded to show where in them it stands.
const withPlacesAtMost = 3;

/** An article that was found, and its pack. */
export type FoundOther = FoundArticle & { readonly packId: string };

/** The articles that were found over all packs, the best first: of a pack that knows it surely before one that may. */
export function showFound(packs: readonly FoundOfPack[], places: ReadonlyMap<string, PlaceIndex>): FoundOther[] {
  const shown = packs
    .filter(({ judgement }) => judgement.verdict !== 'nothing')
    .flatMap(({ pack, judgement, found, summaries }) =>
      addPlaces(found, (articleId) => places.get(articleId) ?? placesOf(summaries.get(articleId))).map((article, at) => ({
        article: { ...article, packId: pack.id, pack: pack.mark.title, ...onlyHere(pack.mark) },
        id: found.hits[at]?.id ?? '',
        isSure: at === 0 && judgement.verdict === 'fits',
        // What one pack finds is as far from its best as the other's is from that.
        worth: (judgement.share * (found.hits[at]?.score ?? 0)) / (found.hits[0]?.score || 1),
      })),
    );
  return shown
    .sort((one, other) => Number(other.isSure) - Number(one.isSure) || other.worth - one.worth)
    .slice(0, articlesAtMost)
    .map(({ article }) => article);
}

/** The places of the best articles, by loading those articles. One that does not load is shown without. */
export async function loadPlaces(packs: readonly FoundOfPack[], known: ReadonlyMap<string, PlaceIndex>): Promise<Map<string, PlaceIndex>> {
  const places = new Map(known);
  const wanted = packs.flatMap(({ pack, found }) => found.hits.slice(0, withPlacesAtMost).map(({ id }) => ({ pack, id })));
  await Promise.all(
    wanted
      .filter(({ id }) => !places.has(id))
      .map(async ({ pack, id }) => {
        const opened = await pack.open(id).catch(() => undefined);
        if (opened !== undefined && opened.faults === undefined) {
          places.set(id, { ...foundDocumentOf(opened.article), read: new Map() });
        }
      }),
  );
  return places;
}

function onlyHere({ isOnlyHere }: OpenPack['mark']) {
  return isOnlyHere === undefined ? {} : { isOnlyHere };
}

/** What a list knows of an article before it is loaded. */
function placesOf(summary: ArticleSummary | undefined): PlaceIndex | undefined {
  if (summary === undefined) {
    return undefined;
  }
  const { kind, status, versions, seen, causes } = summary;
  return {
    versions: versions.text,
    ...(kind === undefined ? {} : { kind }),
    ...(status === undefined ? {} : { status }),
    causes,
    seen: seen.map(({ text }) => text),
    places: [],
    read: new Map(),
  };
}
