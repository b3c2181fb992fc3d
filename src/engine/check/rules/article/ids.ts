import type { Article } from '../../../../model/article/article.ts';
import type { ArticleNode } from '../../../../model/article/article-node.ts';
import { checklistOf } from '../../../article/checklist-of.ts';
import { looksLikeId, looksLikeName } from '../../../link/ids.ts';
import { isKeptName, listKeptNames } from '../../../link/kept-names.ts';
import { aboutOf, namesOf } from '../../../walk/asked.ts';
import type { ArticleRule } from '../../rule.ts';

type IdProblem = { readonly nodeId: string } & (
  | { readonly kind: 'bad-id'; readonly id: string }
  | { readonly kind: 'reused-id'; readonly id: string; readonly as: 'alias' | 'retired' }
  | { readonly kind: 'dangling-alias'; readonly alias: string; readonly to: string }
  | { readonly kind: 'dangling-about'; readonly about: string }
  | { readonly kind: 'same-name'; readonly name: string }
);

/** Every id is fit for a link and means one thing, also in links of earlier editions. */
export const ids: ArticleRule<IdProblem> = {
  scope: 'article',
  check: findIdProblems,
  advice: {
    'bad-id': ({ id }) => `“${id}” cannot be an id. ${whatToDoAbout(id)}`,
    'reused-id': ({ id, as }) =>
      as === 'alias'
        ? `“${id}” is the old name of something else, and old links lead there. Take another id.`
        : `“${id}” is retired, and old links still name it. Take another id.`,
    'dangling-alias': ({ alias, to }) => `the alias “${alias}” leads to “${to}”, which is not there. Correct it, or retire the old name.`,
    'dangling-about': ({ about }) => `about names “${about}”, which is no question of this article. Correct it.`,
    'same-name': ({ name }) => `its answer would stand in a link under “${name}”, which another node uses. Rename one.`,
  },
};

function whatToDoAbout(id: string): string {
  if (looksLikeName(id) && isKeptName(id)) {
    return `Take another word: these are kept for addresses and files: ${listKeptNames().join(', ')}.`;
  }
  return looksLikeName(id)
    ? 'Two hyphens in a row are kept for names that the program makes. Write one.'
    : 'Start with a letter, and use a-z, 0-9 and -, at most 64 characters.';
}

/** What is wrong with the ids of an article: unfit for a link, used twice, or still owned by an older name. */
function findIdProblems(article: Article): IdProblem[] {
  const inNodes = Object.entries(article.nodes).flatMap(([nodeId, node]) => {
    const asked = node.kind === 'question' && node.asks !== undefined ? [node.asks] : [];
    const names = [...[nodeId].filter((id) => !fits(id)), ...asked.filter((name) => !fitsAsName(name))];
    const parts = node.kind === 'question' ? Object.keys(node.answers) : checklistOf(node).map(({ id }) => id);
    return [...names, ...parts.filter((id) => !looksLikeId(id))].map((id): IdProblem => ({ kind: 'bad-id', nodeId, id }));
  });
  const own: IdProblem[] = fits(article.id) ? [] : [{ kind: 'bad-id', nodeId: 'about', id: article.id }];
  return [...own, ...inNodes, ...findReusedIds(article), ...findDanglingAliases(article), ...findNameProblems(article)];
}

function fits(id: string): boolean {
  return looksLikeId(id) && isFree(id);
}

// Of another pack it stands behind the name of that.
function fitsAsName(name: string): boolean {
  return looksLikeName(name) && (name.includes('.') || isFree(name));
}

function isFree(id: string): boolean {
  return !id.includes('--') && !isKeptName(id);
}

function findReusedIds(article: Article): IdProblem[] {
  const old = [
    ...Object.keys(article.aliases ?? {}).map((id) => ({ id, as: 'alias' as const })),
    ...Object.keys(article.retired ?? {}).map((id) => ({ id, as: 'retired' as const })),
  ];
  return old.filter(({ id }) => isThere(article, id)).map(({ id, as }) => ({ kind: 'reused-id', nodeId: id.split('=')[0] ?? id, id, as }));
}

function findDanglingAliases(article: Article): IdProblem[] {
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

function findNameProblems(article: Article): IdProblem[] {
  const nodes = Object.entries(article.nodes);
  const dangling = nodes.flatMap(([nodeId, node]) => {
    const astray = aboutOf(node).filter((about) => article.nodes[about]?.kind !== 'question');
    return astray.map((about): IdProblem => ({ kind: 'dangling-about', nodeId, about }));
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
  return [...dangling, ...doubled.map(({ nodeId, name }): IdProblem => ({ kind: 'same-name', nodeId, name }))];
}
