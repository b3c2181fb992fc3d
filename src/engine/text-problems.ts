import type { Article } from '../model/article.ts';
import type { ArticleNode } from '../model/article-node.ts';
import type { ArticleProblem } from './article-problem.ts';
import { type PlacedText, textsAbout, textsOf } from './placed-texts.ts';
import { type PlacedStatement, statementsAbout, statementsOf } from './statements.ts';
import { longestSentence, wordsInSentenceAtMost } from './text-limits.ts';

/** What is wrong with the texts of a node: nothing said, no source, too long for a screen, hard to read. */
export function findTextProblems(nodeId: string, node: ArticleNode): ArticleProblem[] {
  return [...sourceProblems(nodeId, statementsOf(node)), ...textsOf(node).flatMap((placed) => problemsOfText(nodeId, placed))];
}

/** What is wrong with the texts of an article outside its nodes. */
export function findTextProblemsAbout(article: Article): ArticleProblem[] {
  return [
    ...sourceProblems('about', statementsAbout(article)),
    ...textsAbout(article).flatMap((placed) => problemsOfText('about', placed)),
  ];
}

function sourceProblems(nodeId: string, statements: readonly PlacedStatement[]): ArticleProblem[] {
  return statements.filter(({ statement }) => !(statement.sources?.length > 0)).map(({ at }) => ({ kind: 'no-source', nodeId, at }));
}

function problemsOfText(nodeId: string, { at, text = '', most }: PlacedText): ArticleProblem[] {
  if (text.trim() === '') {
    return [{ kind: 'empty-text', nodeId, at }];
  }
  const words = longestSentence(text);
  return [
    ...(text.length > most ? [{ kind: 'too-long', nodeId, at, length: text.length, most } as const] : []),
    ...(words > wordsInSentenceAtMost ? [{ kind: 'long-sentence', nodeId, at, words, most: wordsInSentenceAtMost } as const] : []),
  ];
}
