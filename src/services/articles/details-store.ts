import type { DetailsById, NodeDetails } from '../../engine/article/article-core.ts';

/** The details of some nodes that follow each other: those before this one, counted from the article's first. */
export type DetailsPiece = readonly [before: number, load: () => Promise<{ readonly details: DetailsById }>];

/** What is here of a node: nothing while it loads. */
export type DetailsHere = NodeDetails | 'failed' | undefined;

/** The details of an article's nodes, as far as they are here. */
export type DetailsStore = {
  readonly read: (nodeId: string) => DetailsHere;
  readonly subscribe: (changed: () => void) => () => void;
  /** Starts to load what is not here; what failed is tried again. What is no node, such as `$fixed`, has nothing to load. */
  readonly load: (nodeId: string) => void;
  /** Hands in what the page brought with it, so that nothing is loaded for it. */
  readonly preset: (nodeId: string, details: NodeDetails) => void;
  readonly loadAll: () => Promise<DetailsById>;
};

/** Keeps the details of nodes that lie in these pieces, in the same order. */
export function keepDetails(nodeIds: readonly string[], pieces: readonly DetailsPiece[]): DetailsStore {
  const here = new Map<string, NodeDetails>();
  const states = new Map<DetailsPiece, 'loading' | 'failed'>();
  const listeners = new Set<() => void>();

  const pieceOf = (nodeId: string) => {
    const at = nodeIds.indexOf(nodeId);
    return at < 0 ? undefined : pieces.find(([before]) => at < before);
  };
  const tell = () => {
    for (const changed of listeners) {
      changed();
    }
  };
  const preset = (nodeId: string, details: NodeDetails) => void here.set(nodeId, details);
  const fetchPiece = async (piece: DetailsPiece) => {
    try {
      const { details } = await piece[1]();
      for (const [nodeId, own] of Object.entries(details)) {
        preset(nodeId, own);
      }
      states.delete(piece);
    } catch {
      states.set(piece, 'failed');
    }
    tell();
  };

  return {
    preset,
    read: (nodeId) => {
      const piece = pieceOf(nodeId);
      return here.get(nodeId) ?? (piece !== undefined && states.get(piece) === 'failed' ? 'failed' : undefined);
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    load: (nodeId) => {
      const piece = pieceOf(nodeId);
      if (piece !== undefined && !here.has(nodeId) && states.get(piece) !== 'loading') {
        states.set(piece, 'loading');
        tell();
        fetchPiece(piece);
      }
    },
    loadAll: async () => Object.assign({}, ...(await Promise.all(pieces.map(([, load]) => load()))).map(({ details }) => details)),
  };
}
