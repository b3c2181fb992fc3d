import type { Article } from '../../../../model/article/article.ts';
import { writtenPartsOf } from '../../../article/written-parts.ts';
import { findRings } from '../../../graph/rings.ts';
import type { CatalogueRule, NodeRule } from '../../rule.ts';

type UnknownProcedure = { readonly kind: 'unknown-procedure'; readonly nodeId: string; readonly at: string; readonly procedure: string };

/** What a step sends to is an article that is there. */
export const knownProcedures: NodeRule<UnknownProcedure> = {
  scope: 'node',
  looksAround: true,
  check: (node, nodeId, _, { articleIds }) =>
    writtenPartsOf(node).flatMap(({ at, part: { procedure } }): UnknownProcedure[] =>
      procedure === undefined || articleIds.has(procedure) ? [] : [{ kind: 'unknown-procedure', nodeId, at, procedure }],
    ),
  advice: {
    'unknown-procedure': ({ at, procedure }) =>
      `${at} sends to the procedure “${procedure}”, which is not in the catalogue. Correct it, or write its steps here.`,
  },
};

type WrongProcedure = {
  readonly kind: 'no-procedure' | 'circular-procedure';
  readonly articleId: string;
  readonly nodeId: string;
  readonly at: string;
  readonly procedure: string;
};

type Sent = { readonly nodeId: string; readonly at: string; readonly procedure: string };

/** What a step sends to is a procedure, and does not send back to where the step stands. */
export const procedures: CatalogueRule<WrongProcedure> = {
  scope: 'catalogue',
  check(articles) {
    const byId = new Map(articles.map((article) => [article.id, article]));
    const sent = new Map(articles.map((article) => [article.id, sentFrom(article)]));
    const rings = findRings(sent.keys(), (id) => (sent.get(id) ?? []).map(({ procedure }) => procedure));
    return articles.flatMap((article) =>
      (sent.get(article.id) ?? []).flatMap(({ procedure, ...place }): WrongProcedure[] => {
        const to = byId.get(procedure);
        if (to === undefined) {
          return [];
        }
        const sendsBack = rings.get(procedure) === rings.get(article.id);
        const kind = to.kind !== 'procedure' ? 'no-procedure' : sendsBack ? 'circular-procedure' : undefined;
        return kind === undefined ? [] : [{ kind, articleId: article.id, ...place, procedure }];
      }),
    );
  },
  advice: {
    'no-procedure': ({ at, procedure }) =>
      `${at} sends to “${procedure}”, which is no article of kind procedure, so nobody can do it and come back. Name one, or write a link.`,
    'circular-procedure': ({ at, procedure }) =>
      `${at} sends to the procedure “${procedure}”, and that sends back here, so that neither is ever done. Take one of the two out.`,
  },
};

function sentFrom({ nodes }: Article): Sent[] {
  return Object.entries(nodes).flatMap(([nodeId, node]) =>
    writtenPartsOf(node).flatMap(({ at, part: { procedure } }) => (procedure === undefined ? [] : [{ nodeId, at, procedure }])),
  );
}
