import type { Cause, Procedure } from '../../../model/article/article-node.ts';
import { nodesOf, type Operator, withNode } from '../operator.ts';

/** Articles whose kind and nodes do not go together. */
export const kindOperators: readonly Operator[] = [
  {
    name: 'call a diagnosis a procedure',
    *makes(article) {
      yield { article: { ...article, kind: 'procedure' }, expected: { kind: 'no-procedure-first', nodeId: 'start' } };
      for (const kind of ['question', 'cause'] as const) {
        for (const [nodeId] of nodesOf(article, kind)) {
          yield { article: { ...article, kind: 'procedure' }, expected: { kind: 'foreign-node', nodeId, nodeKind: kind } };
        }
      }
    },
  },
  {
    name: 'call a diagnosis a page',
    *makes(article) {
      yield { article: { ...article, kind: 'page' }, expected: { kind: 'signs-of-page', nodeId: 'about' } };
      for (const [nodeId, { kind }] of Object.entries(article.nodes)) {
        yield { article: { ...article, kind: 'page' }, expected: { kind: 'foreign-node', nodeId, nodeKind: kind } };
      }
    },
  },
  {
    name: 'leave something to do after a page',
    *makes(article) {
      yield { article: { ...article, kind: 'page', after: [article.support] }, expected: { kind: 'after-of-page', nodeId: 'about' } };
    },
  },
  {
    name: 'put a procedure into a diagnosis',
    *makes(article) {
      for (const [nodeId, cause] of nodesOf(article, 'cause')) {
        yield {
          article: withNode(article, nodeId, asProcedure(cause)),
          expected: { kind: 'foreign-node', nodeId, nodeKind: 'procedure', articleKind: 'diagnosis' },
        };
      }
    },
  },
  {
    name: 'let not done lead to nothing',
    *makes(article) {
      for (const [nodeId, cause] of nodesOf(article, 'cause')) {
        const procedure = { ...asProcedure(cause), notDone: `${nodeId}-gone` };
        yield { article: withNode(article, nodeId, procedure), expected: { kind: 'dangling-goto', nodeId, goto: `${nodeId}-gone` } };
      }
    },
  },
];

function asProcedure({ title, why, resolution, cautions, expected, notFixed, sources }: Cause): Procedure {
  return {
    kind: 'procedure',
    title,
    why,
    steps: resolution,
    cautions,
    ...(expected === undefined ? {} : { expected }),
    notDone: notFixed,
    sources,
  };
}
