import type { Article, ArticleNode } from './article.ts';
import type { ArticleProblem } from './article-problem.ts';
import { aboutOf, namesOf } from './asked.ts';
import { compileArticle } from './compile-article.ts';
import { findFlowProblems } from './flow-problems.ts';
import { looksLikeId, reservedWords } from './ids.ts';
import { statementsAbout, statementsOf } from './statements.ts';

/**
 * Every fault of an article, in the order of its nodes; none for a good one. Faults of the flow are looked for once the
 * ways all lead somewhere, because only then there is a machine.
 */
export function findProblems(article: Article): ArticleProblem[] {
  const problems = [...findIdProblems(article), ...findNameProblems(article), ...findTextProblems(article)];
  const broken = findBrokenWays(article);
  return broken.length > 0 ? [...problems, ...broken] : [...problems, ...findFlowProblems(article, compileArticle(article))];
}

function findIdProblems(article: Article): ArticleProblem[] {
  return Object.entries(article.nodes).flatMap(([nodeId, node]) => {
    const answerIds = node.kind === 'question' ? Object.keys(node.answers) : [];
    const asked = node.kind === 'question' && node.asks !== undefined ? [node.asks] : [];
    const bad = [nodeId, ...asked].filter((id) => !looksLikeId(id) || reservedWords.has(id));
    return [...bad, ...answerIds.filter((id) => !looksLikeId(id))].map((id): ArticleProblem => ({ kind: 'bad-id', nodeId, id }));
  });
}

function findNameProblems(article: Article): ArticleProblem[] {
  const nodes = Object.entries(article.nodes);
  const named = nodes.flatMap(([nodeId, node]) => namesOf(article, nodeId, node).map((name) => ({ nodeId, node, name })));
  const dangling = nodes.flatMap(([nodeId, node]) => {
    const astray = aboutOf(node).filter((about) => article.nodes[about]?.kind !== 'question');
    return astray.map((about): ArticleProblem => ({ kind: 'dangling-about', nodeId, about }));
  });
  const asksIt = (node: ArticleNode, name: string) => node.kind === 'question' && node.asks === name;
  const doubled = named.filter(({ nodeId, name }) =>
    named.some((other) => other.name === name && other.nodeId !== nodeId && !asksIt(other.node, name)),
  );
  return [...dangling, ...doubled.map(({ nodeId, name }): ArticleProblem => ({ kind: 'same-name', nodeId, name }))];
}

function findTextProblems(article: Article): ArticleProblem[] {
  const inNodes = Object.entries(article.nodes).flatMap(([nodeId, node]) => statementsOf(node).map((placed) => ({ nodeId, ...placed })));
  const aboutIt = statementsAbout(article).map((placed) => ({ nodeId: 'about', ...placed }));
  return [...aboutIt, ...inNodes].flatMap(({ nodeId, at, statement }): ArticleProblem[] => [
    ...(statement.sources.length === 0 ? [{ kind: 'no-source', nodeId, at } as const] : []),
    ...(statement.text.trim() === '' ? [{ kind: 'empty-text', nodeId, at } as const] : []),
  ]);
}

function findBrokenWays(article: Article): ArticleProblem[] {
  const dangling = (nodeId: string, goto: string | undefined): ArticleProblem[] =>
    goto === undefined || Object.hasOwn(article.nodes, goto) ? [] : [{ kind: 'dangling-goto', nodeId, goto }];
  const inNodes = Object.entries(article.nodes).flatMap(([nodeId, node]) => {
    if (node.kind === 'cause') {
      return dangling(nodeId, node.notFixed);
    }
    if (node.kind !== 'question') {
      return [];
    }
    const ways = Object.entries(node.answers).flatMap(([answerId, answer]): ArticleProblem[] =>
      (answer.goto ?? node.otherwise) === undefined ? [{ kind: 'leads-nowhere', nodeId, answerId }] : dangling(nodeId, answer.goto),
    );
    return [...ways, ...dangling(nodeId, node.otherwise)];
  });
  return [...dangling('start', article.start), ...inNodes];
}
