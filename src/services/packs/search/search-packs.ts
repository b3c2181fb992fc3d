import { packId as home } from 'virtual:pack/named';
import { spoken } from '../../../content/spoken.ts';
import { compileVocabulary, phrasesIn } from '../../../engine/phrases/lexicon.ts';
import type { FoundArticles } from '../../../engine/search/find/find-articles.ts';
import { type Judgement, judgeSearch } from '../../../engine/search/find/judge-search.ts';
import { type FoundInPack, readAtMost } from '../../../engine/search/in-packs/find-in-pack.ts';
import type { WordPiece } from '../../../engine/search/in-packs/word-store.ts';
import { searchWords } from '../../../engine/search/search-words.ts';
import type { ArticleSummary } from '../../../model/article/article.ts';
import type { OpenPack } from '../../../packs/doors/open-pack.ts';
import type { PackLists, PieceList } from '../../../packs/prepare/open-lists.ts';
import type { Asker } from './open-asker.ts';

/** A pack that can be searched. */
export type ListedForSearch = { readonly pack: OpenPack; readonly lists: PackLists };

/** What was found in one pack. */
export type FoundOfPack = {
  readonly pack: OpenPack;
  readonly judgement: Judgement;
  /** Nothing where nothing there fits. */
  readonly found: FoundArticles;
  /** What lists show of the articles that were found, by their names. */
  readonly summaries: ReadonlyMap<string, ArticleSummary>;
  /** How many articles are about as good as those found, which are the best of them. */
  readonly count: number;
  /** True where some of the pack could not be looked through just now. */
  readonly isLacking: boolean;
};

// Whoever types on does not wait for the network with every key.
const askedAgainAfter = 5000;

export type SearchOverPacks = {
  /** What was asked before is dropped when something newer is asked: it gives undefined then. */
  readonly lookUp: (typed: string) => Promise<readonly FoundOfPack[] | undefined>;
  /** Loads the words that begin as the first one typed does, of which there may be one letter yet. Never rejects. */
  readonly lookAhead: (typed: string) => Promise<void>;
};

/** Search over packs by the pieces of their lists, which the asker is told of. */
export function searchPacks(listed: readonly ListedForSearch[], asker: Asker): SearchOverPacks {
  const searched = listed.map((one) => {
    // Its index has the names of its own files.
    const concepts = one.pack.concepts.map((concept) => ({ ...concept, id: concept.id.slice(one.pack.id.length + 1) }));
    const vocabulary = { ...spoken, concepts };
    const { articles, words, holders } = one.lists;
    const told = { packId: one.pack.id, home, articles, firsts: { words: words.firsts, holders: holders.firsts }, vocabulary };
    asker.tell({ kind: 'open', pack: told });
    return { ...one, vocabulary, phrases: phrasesIn(compileVocabulary(vocabulary), vocabulary.language), failedAt: 0 };
  });
  type Searched = (typeof searched)[number];
  let newest = 0;

  const bring = async (one: Searched, piece: WordPiece) => {
    const list: PieceList<string, readonly [string, number | string]> = one.lists[piece.list];
    const entries = await list.read(piece.at).catch(() => undefined);
    if (entries === undefined) {
      one.failedAt = performance.now();
    }
    asker.tell({ kind: 'take', packId: one.pack.id, piece, entries });
  };
  const find = async (one: Searched, typed: string, isNewest: () => boolean): Promise<FoundInPack | undefined> => {
    let isAnew = performance.now() - one.failedAt > askedAgainAfter;
    while (isNewest()) {
      const answer = await asker.ask({ packId: one.pack.id, typed, isAnew });
      if (!('wanted' in answer)) {
        return answer;
      }
      isAnew = false;
      await Promise.all(answer.wanted.map((piece) => bring(one, piece)));
    }
    return undefined;
  };
  const tellOf = async (one: Searched, typed: string, isNewest: () => boolean): Promise<FoundOfPack | undefined> => {
    const answer = await find(one, typed, isNewest);
    if (answer === undefined) {
      return undefined;
    }
    const { isLacking, count, ...told } = answer;
    const shared = { ...told, phrases: one.phrases, vocabulary: one.vocabulary };
    // Whether something fits, the index alone tells; what is shown of it has to be loaded.
    const judgement = judgeSearch({ ...shared, hits: told.hits.map((hit) => ({ ...hit, id: '', name: '', number: '', ...noAnswers })) });
    const wanted = judgement.verdict === 'nothing' ? [] : told.hits;
    const shown = await Promise.all(wanted.map(({ article }) => readAt(one.lists.summaries, article).catch(() => undefined)));
    const hits = wanted.flatMap((hit, at) => {
      const summary = shown[at];
      return summary === undefined ? [] : [{ ...hit, id: summary.id, name: summary.title, number: summary.number, ...noAnswers }];
    });
    return {
      pack: one.pack,
      judgement,
      found: { ...shared, hits },
      summaries: new Map(shown.flatMap((summary) => (summary === undefined ? [] : [[summary.id, summary]]))),
      count: wanted.length === 0 ? 0 : count,
      isLacking: isLacking || hits.length < wanted.length,
    };
  };
  return {
    lookUp: async (typed) => {
      newest += 1;
      const call = newest;
      const isNewest = () => call === newest;
      const found = await Promise.all(searched.map((one) => tellOf(one, typed.slice(0, readAtMost), isNewest)));
      return isNewest() ? found.filter((one) => one !== undefined) : undefined;
    },
    lookAhead: async (typed) => {
      const [beginning] = searchWords(typed.slice(0, readAtMost));
      await Promise.all(
        searched.flatMap((one) =>
          beginning === undefined ? [] : piecesFrom(one.lists.words.firsts, beginning).map((at) => bring(one, { list: 'words', at })),
        ),
      );
    },
  };
}

// What fits an article and what it excludes, the index has told.
const noAnswers = { fits: [], excludes: [] };

// Those that may hold a word with this beginning.
function piecesFrom(firsts: readonly string[], beginning: string): number[] {
  const from = Math.max(
    0,
    firsts.findLastIndex((first) => first <= beginning),
  );
  return firsts.flatMap((first, at) => (at === from || (at > from && first.startsWith(beginning)) ? [at] : []));
}

async function readAt<T>({ firsts, read }: PieceList<number, T>, place: number): Promise<T | undefined> {
  const at = firsts.findLastIndex((first) => first <= place);
  return (await read(at))[place - (firsts[at] ?? 0)];
}
