import type { ReadLink } from '../../engine/link/link.ts';
import { wordsOfStanding } from '../../engine/standings/cause-standings.ts';
import { buildMap, type MapGraph } from '../../features/map/layout/map-graph.ts';
import type { Observations } from '../../model/article/observation.ts';
import type { OpenArticle } from '../../services/articles/article-store.ts';
import { type PlaceView, viewPlace } from '../../services/place/place-view.ts';
import { mapAddress } from './map-address.ts';

/** Everything that the page of a map shows, computed from the article and the link alone. */
export type MapView = {
  readonly graph: MapGraph;
  readonly place: PlaceView;
  readonly address: string;
  readonly hasDrifted: boolean;
  /** True when one comes from a walk, and not only to look at the article. */
  readonly isWalk: boolean;
};

export function viewMap(opened: OpenArticle, observations: Observations, read: ReadLink): MapView {
  const place = viewPlace(opened, observations, read);
  const { link, causes, hasDrifted } = place;
  const standings = new Map(causes.map((cause) => [cause.causeId, wordsOfStanding(cause)]));
  return {
    graph: buildMap(opened.article, opened.machine, { ...link, standings, observations }),
    place,
    address: mapAddress(opened.article.id, link),
    hasDrifted,
    isWalk: link.answers.size > 0 || link.from !== undefined,
  };
}
