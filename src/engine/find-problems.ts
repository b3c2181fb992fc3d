import type { Article, ArticleNode } from './article.ts';
import type { ArticleProblem } from './article-problem.ts';
import { blanksOf } from './blanks.ts';
import { compileArticle } from './compile-article.ts';
import { findFlowProblems } from './flow-problems.ts';
import { findIdProblems } from './id-problems.ts';
import { findMissingParts, findMissingPartsOfNode, isWhole } from './missing-parts.ts';
import { findTextProblems, findTextProblemsAbout } from './text-problems.ts';

/**
 * Every fault of an article that can be seen without the rest of the catalogue; none for a good one. Faults of the flow are
 * looked for once the ways all lead somewhere, because only then there is a machine.
 */
export function findProblems(article: Article): ArticleProblem[] {
  const missing = findMissingParts(article);
  if (article.nodes === undefined) {
    return missing;
  }
  const inNodes = Object.entries(article.nodes).flatMap(([nodeId, node]) => findNodeProblems(nodeId, node));
  const areNodesWhole = isWhole(inNodes);
  return [
    ...missing,
    ...(isWhole(missing) ? findTextProblemsAbout(article) : []),
    ...(isWhole(missing) && areNodesWhole ? findUnusedBlanks(article) : []),
    ...findIdProblems(article),
    ...inNodes,
    ...(areNodesWhole ? findWayProblems(article) : []),
  ];
}

const found = new WeakMap<ArticleNode, { nodeId: string; problems: ArticleProblem[] }>();

// Kept for each node: while an author types, all nodes but one are the same as before.
function findNodeProblems(nodeId: string, node: ArticleNode): ArticleProblem[] {
  const before = found.get(node);
  if (before?.nodeId === nodeId) {
    return before.problems;
  }
  const missing = findMissingPartsOfNode(nodeId, node);
  const problems = isWhole(missing) ? [...missing, ...findTextProblems(nodeId, node)] : missing;
  found.set(node, { nodeId, problems });
  return problems;
}

function findUnusedBlanks(article: Article): ArticleProblem[] {
  const used = new Set(Object.values(article.nodes).flatMap((node) => blanksOf(node, article.blanks)));
  return Object.keys(article.blanks)
    .filter((blank) => !used.has(blank))
    .map((blank) => ({ kind: 'unused-blank', nodeId: 'about', blank }));
}

function findWayProblems(article: Article): ArticleProblem[] {
  const broken = Object.entries(article.nodes).flatMap(([nodeId, node]) => findBrokenWays(article, nodeId, node));
  const astray = isNode(article, article.start) ? [] : [{ kind: 'dangling-goto', nodeId: 'start', goto: String(article.start) } as const];
  return broken.length + astray.length > 0 ? [...astray, ...broken] : findFlowProblems(article, compileArticle(article));
}

function findBrokenWays(article: Article, nodeId: string, node: ArticleNode): ArticleProblem[] {
  const dangling = (goto: string | undefined): ArticleProblem[] =>
    goto === undefined || isNode(article, goto) ? [] : [{ kind: 'dangling-goto', nodeId, goto }];
  if (node.kind === 'cause') {
    return node.notFixed === undefined ? [{ kind: 'leads-nowhere', nodeId, answerId: 'not-fixed' }] : dangling(node.notFixed);
  }
  if (node.kind !== 'question') {
    return [];
  }
  const ways = Object.entries(node.answers ?? {}).flatMap(([answerId, answer]): ArticleProblem[] =>
    (answer.goto ?? node.otherwise) === undefined ? [{ kind: 'leads-nowhere', nodeId, answerId }] : dangling(answer.goto),
  );
  return [...ways, ...dangling(node.otherwise)];
}

function isNode(article: Article, nodeId: string): boolean {
  return Object.hasOwn(article.nodes, nodeId);
}
