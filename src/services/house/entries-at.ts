import type { PlaceView } from '../place/place-view.ts';
import type { House, HouseEntry } from './house-entry.ts';

/** What the house adds that is shown at a place. */
export type EntriesAt = {
  /** To the node itself. */
  readonly here: readonly HouseEntry[];
  /** To a step of it that is there. */
  readonly atSteps: readonly HouseEntry[];
  /** Of causes that are still possible, that they are known here or do not happen here. */
  readonly causes: readonly HouseEntry[];
  /** To a place that is there no more: shown at the first question, so that nothing is lost. */
  readonly gone: readonly HouseEntry[];
};

/** Finds what is shown at a place; nothing where the walk stops at two answers that cannot both be true. */
export function entriesAt(house: House, { article, nodeId, causes, contradiction }: PlaceView): EntriesAt {
  if (contradiction !== undefined) {
    return { here: [], atSteps: [], causes: [], gone: [] };
  }
  const isThere = (id: string) => Object.hasOwn(article.nodes, id);
  const possible = new Set(causes.filter(({ kind }) => kind === 'possible').map(({ causeId }) => causeId));
  const ofNode = house.filter((one) => isThere(nodeId) && (one.nodeId === nodeId || one.alsoAt.includes(nodeId)));
  const isAtStep = ({ entry, status }: HouseEntry) => status !== 'gone' && (entry.kind === 'step' || entry.step !== undefined);
  return {
    here: ofNode.filter((one) => !isAtStep(one)),
    atSteps: ofNode.filter(isAtStep),
    causes: house.filter(({ entry, nodeId: causeId }) => entry.kind === 'cause' && causeId !== nodeId && possible.has(causeId)),
    gone: nodeId === article.start ? house.filter((one) => !isThere(one.nodeId) && one.alsoAt.length === 0) : [],
  };
}
