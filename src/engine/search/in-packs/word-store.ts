import { readHolders, type WordHolders } from '../word-holders.ts';

/** A piece of the index of a pack: of the list of its words, or of where they stand. */
export type WordPiece = { readonly list: 'words' | 'holders'; readonly at: number };

/** What stands in a piece; undefined where it cannot be had just now. */
export type PieceEntries = readonly (readonly [string, number | string])[] | undefined;

/** What each piece of the two lists begins with. */
export type PieceFirsts = Readonly<Record<WordPiece['list'], readonly string[]>>;

/** The words of a pack as far as their pieces are here. What is asked of others is noted, and answered as if it were nothing. */
export type WordStore = {
  readonly take: (piece: WordPiece, entries: PieceEntries) => void;
  /** Asks anew for what could not be had. */
  readonly retry: () => void;
  /** The pieces that were asked for since, and whether some of what was asked for cannot be had just now. */
  readonly takeWanted: () => { readonly pieces: readonly WordPiece[]; readonly isLacking: boolean };
  /** How many articles hold a word. */
  readonly countOf: (word: string) => number;
  /** The words that begin so, sorted. */
  readonly beginningWith: (beginning: string) => readonly string[];
  readonly holdersOf: (word: string) => WordHolders;
};

// Where the words stand that were typed lately, read: typing on asks for the same ones again.
const heldAtMost = 400;

export function openWordStore(firsts: PieceFirsts, articles: number): WordStore {
  const counts = new Map<number, { readonly words: readonly string[]; readonly byWord: ReadonlyMap<string, number> }>();
  const written = new Map<number, ReadonlyMap<string, string>>();
  const held = new Map<string, WordHolders>();
  const absent = new Set<string>();
  let wanted = new Map<string, WordPiece>();
  let isLacking = false;
  const want = (piece: WordPiece) => {
    const name = nameOf(piece);
    if (absent.has(name)) {
      isLacking = true;
    } else {
      wanted.set(name, piece);
    }
  };
  const countsAt = (at: number) => {
    const here = counts.get(at);
    if (here === undefined && at >= 0) {
      want({ list: 'words', at });
    }
    return here;
  };
  return {
    take: (piece, entries) => {
      if (entries === undefined) {
        absent.add(nameOf(piece));
      } else if (piece.list === 'words') {
        const byWord = new Map(entries as readonly (readonly [string, number])[]);
        counts.set(piece.at, { words: [...byWord.keys()], byWord });
      } else {
        written.set(piece.at, new Map(entries as readonly (readonly [string, string])[]));
      }
    },
    retry: () => absent.clear(),
    takeWanted: () => {
      const taken = { pieces: [...wanted.values()], isLacking };
      wanted = new Map();
      isLacking = false;
      return taken;
    },
    countOf: (word) => countsAt(lastFrom(firsts.words, word))?.byWord.get(word) ?? 0,
    beginningWith: (beginning) => {
      const from = Math.max(0, lastFrom(firsts.words, beginning));
      const to = lastFrom(firsts.words, `${beginning}\uFFFF`);
      const pieces = Array.from({ length: Math.max(0, to + 1 - from) }, (_, at) => countsAt(from + at));
      return pieces.flatMap((piece) => (piece === undefined ? [] : wordsFrom(piece.words, beginning)));
    },
    holdersOf: (word) => {
      const known = held.get(word);
      if (known !== undefined) {
        return known;
      }
      const at = lastFrom(firsts.holders, word);
      const piece = written.get(at);
      if (piece === undefined) {
        if (at >= 0) {
          want({ list: 'holders', at });
        }
        return nothing;
      }
      const read = readHolders(piece.get(word) ?? '', articles);
      if (held.size >= heldAtMost) {
        held.clear();
      }
      held.set(word, read);
      return read;
    },
  };
}

const nothing: WordHolders = readHolders('', 0);

function nameOf({ list, at }: WordPiece): string {
  return `${list} ${at}`;
}

function wordsFrom(sorted: readonly string[], beginning: string): string[] {
  const from = lastFrom(sorted, beginning);
  const found: string[] = [];
  for (let at = Math.max(0, sorted[from] === beginning ? from : from + 1); sorted[at]?.startsWith(beginning); at += 1) {
    found.push(sorted[at] ?? '');
  }
  return found;
}

/** Where the last one stands that does not come after this one; -1 where all do. */
function lastFrom(sorted: readonly string[], word: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') <= word) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  return from - 1;
}
