import type { ArticleNode } from '../../../../model/article/article-node.ts';
import { checklistOf } from '../../../article/checklist-of.ts';
import { type PlacedStatement, statementsAbout } from '../../../article/statements.ts';
import type { NodeRule } from '../../rule.ts';
import type { Surroundings } from '../../surroundings.ts';
import { statementsIn } from './read-once.ts';

type UnknownRole = { readonly kind: 'unknown-role'; readonly nodeId: string; readonly at: string; readonly role: string };

/** Who does it is a role of the catalogue. */
export const knownRoles: NodeRule<UnknownRole> = {
  scope: 'node',
  looksAround: true,
  check: (node, nodeId, _, around) => rolesOf(node).flatMap(({ at, role }) => findUnknownRole(nodeId, at, role, around)),
  checkAbout: ({ owner }, around) => findUnknownRole('about', 'owner', owner, around),
  advice: { 'unknown-role': ({ at, role }) => `${at} names “${role}”, which is no role of the catalogue. Correct it.` },
};

type UnknownSource = { readonly kind: 'unknown-source'; readonly nodeId: string; readonly at: string; readonly factId: string };

/** What a statement rests on is in the registry of facts. */
export const knownSources: NodeRule<UnknownSource> = {
  scope: 'node',
  looksAround: true,
  check: (node, nodeId, _, around) => findUnknownSources(nodeId, statementsIn(node), around),
  checkAbout: (article, around) => findUnknownSources('about', statementsAbout(article), around),
  advice: {
    'unknown-source': ({ at, factId }) =>
      `${at} names the fact “${factId}”, which is not in the registry. Correct the number, or write the fact down.`,
  },
};

type MissingArticle = { readonly kind: 'missing-article'; readonly nodeId: string; readonly article: string };

/** A referral leads to an article that is there. */
export const knownArticles: NodeRule<MissingArticle> = {
  scope: 'node',
  looksAround: true,
  check(node, nodeId, _, { articleIds }) {
    const article = node.kind === 'referral' ? node.article : undefined;
    return article === undefined || articleIds.has(article) ? [] : [{ kind: 'missing-article', nodeId, article }];
  },
  advice: {
    'missing-article': ({ article }) =>
      `it refers to the article “${article}”, which is not in the catalogue. Correct it, or say where to look instead.`,
  },
};

function rolesOf(node: ArticleNode): { at: string; role: string | undefined }[] {
  switch (node.kind) {
    case 'question':
      return [{ at: 'how to find out', role: node.howToFind.role }];
    case 'cause':
    case 'procedure':
      return checklistOf(node).map(({ role }, index) => ({ at: `step ${index + 1}`, role }));
    case 'escalation':
      return [{ at: 'heading', role: node.role }];
    case 'referral':
    case 'page':
      return [];
  }
}

function findUnknownRole(nodeId: string, at: string, role: string | undefined, { roles }: Surroundings): UnknownRole[] {
  return role === undefined || role === '' || roles.has(role) ? [] : [{ kind: 'unknown-role', nodeId, at, role }];
}

function findUnknownSources(nodeId: string, placed: readonly PlacedStatement[], { factIds }: Surroundings): UnknownSource[] {
  return placed.flatMap(({ at, statement }) =>
    (statement.sources ?? [])
      .filter((factId) => !factIds.has(factId))
      .map((factId): UnknownSource => ({ kind: 'unknown-source', nodeId, at, factId })),
  );
}
