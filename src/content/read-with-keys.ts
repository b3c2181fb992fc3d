import { fold } from '../engine/keys/fold.ts';
import { readKeyText } from '../engine/keys/key-text.ts';
import { type MatchedKey, matchKeysIn } from '../engine/keys/match-keys.ts';
import type { Answers } from '../engine/walk/replay.ts';
import { readStanding } from '../recognisers/standing/standing.ts';
import { lineBounds } from '../recognisers/text/line-bounds.ts';
import { looksLikeArticle, withoutOwnWords } from '../recognisers/text/pasted-words.ts';

/** The keys of an article, by the names of the program. */
export type KeysOfArticle = { readonly articleId: string; readonly keys: readonly MatchedKey[] };

/** A key of an article that stands in what was pasted, holds now and is of this server. */
export type FoundByKey = {
  readonly articleId: string;
  readonly keyId: string;
  /** The lines that it stands on. */
  readonly lines: readonly string[];
  readonly answer?: readonly [asked: string, answerId: string];
  /** What was read for blanks of the article, by their names in it. */
  readonly fills: Readonly<Record<string, string>>;
  /** What has to be answered before it can be said whether it holds. */
  readonly undecided: readonly string[];
  readonly isTrial: boolean;
};

const linesAtMost = 12;
const foundAtMost = 200;

/**
 * The keys that stand in what was pasted. Packs are read each by itself, so that none changes what another one finds. Of a
 * pasted article and of our own questions nothing is read.
 */
export function readWithKeys(packs: readonly (readonly KeysOfArticle[])[], evidence: string, known: Answers = new Map()): FoundByKey[] {
  if (packs.every((pack) => pack.length === 0) || looksLikeArticle(evidence)) {
    return [];
  }
  const text = readKeyText(withoutOwnWords(evidence));
  const { holds } = readStanding(fold(text.written));
  const counts = (from: number, to: number) => holds(from, to, true);
  return packs
    .flatMap((articles) => {
      const keys = articles.flatMap(({ articleId, keys: own }) => own.map((key) => ({ ...key, articleId })));
      return matchKeysIn(keys, text, known, counts);
    })
    .slice(0, foundAtMost)
    .map(({ key, places, answer, fills, undecided, isTrial }) => ({
      articleId: key.articleId,
      keyId: key.id,
      lines: [...new Set(places.flatMap(({ from, to }) => linesAt(text.written, from, to)))].slice(0, linesAtMost),
      ...(answer === undefined ? {} : { answer }),
      fills,
      undecided,
      isTrial,
    }));
}

function linesAt(written: string, from: number, to: number): string[] {
  const { start, end } = lineBounds(written, from, to);
  return written
    .slice(start, end)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
