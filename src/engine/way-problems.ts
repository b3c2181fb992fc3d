import type { Article } from '../model/article.ts';
import type { ArticleNode, Cause } from '../model/article-node.ts';
import type { ArticleProblem } from './article-problem.ts';
import { type ArticleMachine, compileArticle } from './compile-article.ts';
import { findFlowProblems } from './flow-problems.ts';
import { findUnprovenWidenings } from './widening-problems.ts';

/** Ways that lead nowhere; where there are none, the faults of the flow, which can be found once there is a machine. */
export function findWayProblems(article: Article): ArticleProblem[] {
  const broken = Object.entries(article.nodes).flatMap(([nodeId, node]) => findBrokenWays(article, nodeId, node));
  const astray = isNode(article, article.start) ? [] : [{ kind: 'dangling-goto', nodeId: 'start', goto: String(article.start) } as const];
  return broken.length + astray.length > 0 ? [...astray, ...broken] : findFlowProblemsOnce(article);
}

type Flow = { readonly machine: ArticleMachine; readonly problems: ArticleProblem[] };

const lastFlow = new Map<string, { key: string; found: Flow }>();
const lastWidenings = new Map<string, { key: string; found: ArticleProblem[] }>();

// Kept for each article: compiling takes longer than all the rest, and a changed word changes no way.
function findFlowProblemsOnce(article: Article): ArticleProblem[] {
  const ways = JSON.stringify([article.start, Object.entries(article.nodes).map(([nodeId, node]) => [nodeId, node.kind, ...waysOf(node)])]);
  const { machine, problems } = findOnce(lastFlow, article.id, ways, () => {
    const compiled = compileArticle(article);
    return { machine: compiled, problems: findFlowProblems(article, compiled) };
  });
  const openedUp = JSON.stringify(Object.values(article.nodes).map((node) => (node.kind === 'cause' ? wideningsOf(node) : [])));
  return [...problems, ...findOnce(lastWidenings, article.id, ways + openedUp, () => findUnprovenWidenings(article, machine))];
}

function findOnce<T>(last: Map<string, { key: string; found: T }>, articleId: string, key: string, findOut: () => T): T {
  const before = last.get(articleId);
  if (before?.key === key) {
    return before.found;
  }
  const found = findOut();
  last.set(articleId, { key, found });
  return found;
}

function wideningsOf({ resolution }: Cause): unknown[] {
  return resolution.map(({ id, widens }) => [id, widens]);
}

function waysOf(node: ArticleNode): unknown[] {
  switch (node.kind) {
    case 'question':
      return [
        node.otherwise,
        node.asks,
        node.about,
        node.goesWith,
        Object.entries(node.answers).map(([answerId, { goto }]) => [answerId, goto]),
      ];
    case 'cause':
      return [node.notFixed, node.about, Object.keys(node.rulesOut ?? {})];
    default:
      return [];
  }
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
  const ways = Object.entries(node.answers).flatMap(([answerId, answer]): ArticleProblem[] =>
    (answer.goto ?? node.otherwise) === undefined ? [{ kind: 'leads-nowhere', nodeId, answerId }] : dangling(answer.goto),
  );
  return [...ways, ...dangling(node.otherwise)];
}

function isNode(article: Article, nodeId: string): boolean {
  return Object.hasOwn(article.nodes, nodeId);
}
