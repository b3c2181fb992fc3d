import type { Article } from '../model/article.ts';
import type { ArticleNode } from '../model/article-node.ts';
import type { ArticleProblem } from './article-problem.ts';
import { aboutOf, namesOf } from './asked.ts';
import { looksLikeId, reservedParameters, reservedWords } from './ids.ts';

/** What is wrong with the ids of an article: unfit for a link, used twice, or still owned by an older name. */
export function findIdProblems(article: Article): ArticleProblem[] {
  const inNodes = Object.entries(article.nodes).flatMap(([nodeId, node]) => {
    const asked = node.kind === 'question' && node.asks !== undefined ? [node.asks] : [];
    const names = [nodeId, ...asked].filter((id) => !fits(id));
    const parts = node.kind === 'question' ? Object.keys(node.answers) : node.kind === 'cause' ? stepIdsOf(node) : [];
    return [...names, ...parts.filter((id) => !looksLikeId(id))].map((id): ArticleProblem => ({ kind: 'bad-id', nodeId, id }));
  });
  const own: ArticleProblem[] = fits(article.id) ? [] : [{ kind: 'bad-id', nodeId: 'about', id: article.id }];
  return [...own, ...inNodes, ...findReusedIds(article), ...findDanglingAliases(article), ...findNameProblems(article)];
}

function fits(id: string): boolean {
  return looksLikeId(id) && !reservedWords.has(id) && !reservedParameters.has(id);
}

function stepIdsOf(node: Extract<ArticleNode, { kind: 'cause' }>): string[] {
  return node.resolution.map(({ id }) => id);
}

function findReusedIds(article: Article): ArticleProblem[] {
  const old = [
    ...Object.keys(article.aliases ?? {}).map((id) => ({ id, as: 'alias' as const })),
    ...Object.keys(article.retired ?? {}).map((id) => ({ id, as: 'retired' as const })),
  ];
  return old.filter(({ id }) => isThere(article, id)).map(({ id, as }) => ({ kind: 'reused-id', nodeId: id.split('=')[0] ?? id, id, as }));
}

function findDanglingAliases(article: Article): ArticleProblem[] {
  return Object.entries(article.aliases ?? {}).flatMap(([alias, to]) => {
    const [question, answer] = alias.split('=');
    const leadsTo = answer === undefined ? to : `${question}=${to}`;
    return isThere(article, leadsTo) ? [] : [{ kind: 'dangling-alias', nodeId: 'about', alias, to } as const];
  });
}

/** Whether `node` or `question=answer` is in use, under the name that a link has for it. */
function isThere(article: Article, name: string): boolean {
  const [asked = '', answerId] = name.split('=');
  if (answerId === undefined) {
    return Object.hasOwn(article.nodes, asked);
  }
  const nodes = Object.entries(article.nodes).filter(([nodeId, node]) => namesOf(article, nodeId, node).includes(asked));
  return nodes.some(([, node]) => node.kind === 'question' && Object.hasOwn(node.answers, answerId));
}

function findNameProblems(article: Article): ArticleProblem[] {
  const nodes = Object.entries(article.nodes);
  const dangling = nodes.flatMap(([nodeId, node]) => {
    const astray = aboutOf(node).filter((about) => article.nodes[about]?.kind !== 'question');
    return astray.map((about): ArticleProblem => ({ kind: 'dangling-about', nodeId, about }));
  });
  const named = nodes.flatMap(([nodeId, node]) => namesOf(article, nodeId, node).map((name) => ({ nodeId, node, name })));
  const asksIt = (node: ArticleNode, name: string) => node.kind === 'question' && node.asks === name;
  const byName = new Map<string, typeof named>();
  for (const entry of named) {
    byName.set(entry.name, [...(byName.get(entry.name) ?? []), entry]);
  }
  const doubled = named.filter(({ nodeId, name }) =>
    byName.get(name)?.some((other) => other.nodeId !== nodeId && !asksIt(other.node, name)),
  );
  return [...dangling, ...doubled.map(({ nodeId, name }): ArticleProblem => ({ kind: 'same-name', nodeId, name }))];
}
