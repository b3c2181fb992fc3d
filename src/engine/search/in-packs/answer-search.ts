import { compileVocabulary } from '../../phrases/lexicon.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type FoundInPack, findInPack, type SearchedPack, searchedPack } from './find-in-pack.ts';
import { openWordStore, type PieceEntries, type PieceFirsts, type WordPiece } from './word-store.ts';

/** What a search knows of a pack before it has read a piece of its index. */
export type ToldPack = {
  readonly packId: string;
  /** The pack whose names stand bare. */
  readonly home: string;
  readonly articles: number;
  readonly firsts: PieceFirsts;
  /** How its callers speak. What it calls things has the names of its own files, what these answer those of the program. */
  readonly vocabulary: Vocabulary;
};

/** What is said to a search; all of it can be posted to a worker. */
export type SearchMessage =
  | { readonly kind: 'open'; readonly pack: ToldPack }
  | { readonly kind: 'take'; readonly packId: string; readonly piece: WordPiece; readonly entries: PieceEntries }
  /** `isAnew` where what could not be loaded is to be asked for once more. */
  | { readonly kind: 'ask'; readonly call: number; readonly packId: string; readonly typed: string; readonly isAnew: boolean };

export type SearchAnswer = FoundInPack | { readonly wanted: readonly WordPiece[] };

export type SearchReply = { readonly call: number; readonly answer: SearchAnswer };

/** A search over packs that is told of them and answers what it is asked. It loads nothing itself: it says which pieces it wants. */
export function openAnswerer(): (message: SearchMessage) => SearchReply | undefined {
  const packs = new Map<string, SearchedPack>();
  return (message) => {
    switch (message.kind) {
      case 'open':
        packs.set(message.pack.packId, openTold(message.pack));
        return undefined;
      case 'take':
        packs.get(message.packId)?.words.take(message.piece, message.entries);
        return undefined;
      case 'ask': {
        const { call, packId, typed, isAnew } = message;
        const pack = packs.get(packId);
        if (isAnew) {
          pack?.words.retry();
        }
        return pack && { call, answer: findInPack(pack, typed) };
      }
    }
  };
}

function openTold({ packId, home, articles, firsts, vocabulary }: ToldPack): SearchedPack {
  return searchedPack({
    articles,
    words: openWordStore(firsts, articles),
    lexicon: compileVocabulary(vocabulary),
    nameInPack: (name) => (name.startsWith(`${packId}.`) ? name.slice(packId.length + 1) : name.includes('.') ? name : `${home}.${name}`),
  });
}
