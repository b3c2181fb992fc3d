import { type PlacedText, textsAbout } from '../../../article/placed-texts.ts';
import { type PlacedStatement, statementsAbout } from '../../../article/statements.ts';
import { longestSentence, wordsInSentenceAtMost } from '../../../words/text-limits.ts';
import type { NodeRule } from '../../rule.ts';
import { statementsIn, textsIn } from './read-once.ts';

type NoSource = { readonly kind: 'no-source'; readonly nodeId: string; readonly at: string };

/** A statement rests on at least one fact. */
export const sources: NodeRule<NoSource> = {
  scope: 'node',
  check: (node, nodeId) => unsourcedIn(nodeId, statementsIn(node)),
  checkAbout: (article) => unsourcedIn('about', statementsAbout(article)),
  advice: { 'no-source': ({ at }) => `${at} rests on nothing. Name the fact that it comes from.` },
};

type EmptyText = { readonly kind: 'empty-text'; readonly nodeId: string; readonly at: string };

/** A text says something. */
export const emptyTexts: NodeRule<EmptyText> = {
  scope: 'node',
  check: (node, nodeId) => emptyIn(nodeId, textsIn(node)),
  checkAbout: (article) => emptyIn('about', textsAbout(article)),
  advice: { 'empty-text': ({ at }) => `${at} says nothing. Write it or delete it.` },
};

type LengthProblem = { readonly nodeId: string; readonly at: string; readonly most: number } & (
  | { readonly kind: 'too-long'; readonly length: number }
  | { readonly kind: 'long-sentence'; readonly words: number }
);

/** A text fits the screen and is easy to read. */
export const textLengths: NodeRule<LengthProblem> = {
  scope: 'node',
  isAdvice: 'outside-home',
  check: (node, nodeId) => textsIn(node).flatMap((placed) => findLengthProblems(nodeId, placed)),
  checkAbout: (article) => textsAbout(article).flatMap((placed) => findLengthProblems('about', placed)),
  advice: {
    'too-long': ({ at, length, most }) => `${at} has ${length} characters. Shorten it to ${most}, or make two of it.`,
    'long-sentence': ({ at, words, most }) => `${at} has a sentence of ${words} words. Make two of it; ${most} words are the most.`,
  },
};

function unsourcedIn(nodeId: string, statements: readonly PlacedStatement[]): NoSource[] {
  return statements.filter(({ statement }) => !(statement.sources?.length > 0)).map(({ at }) => ({ kind: 'no-source', nodeId, at }));
}

function emptyIn(nodeId: string, texts: readonly PlacedText[]): EmptyText[] {
  return texts.filter(({ text = '' }) => text.trim() === '').map(({ at }) => ({ kind: 'empty-text', nodeId, at }));
}

function findLengthProblems(nodeId: string, { at, text = '', most }: PlacedText): LengthProblem[] {
  // So few words are no long sentence.
  const words = text.split(/\s+/).length <= wordsInSentenceAtMost ? 0 : longestSentence(text);
  return [
    ...(text.trim() !== '' && text.length > most ? [{ kind: 'too-long', nodeId, at, length: text.length, most } as const] : []),
    ...(words > wordsInSentenceAtMost ? [{ kind: 'long-sentence', nodeId, at, words, most: wordsInSentenceAtMost } as const] : []),
  ];
}
