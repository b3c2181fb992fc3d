import type { Article } from '../../../model/article/article.ts';
import type { Statement } from '../../../model/article/statement.ts';
import { nodesOf, type Operator, withNode } from '../operator.ts';

/** Ends that say what the ways to them do not bear out. */
export const endOperators: readonly Operator[] = [
  {
    name: 'say that there is no such problem, and lead on to its article',
    *makes(article) {
      for (const [nodeId, node] of nodesOf(article, 'referral').filter(([, { article: other }]) => other !== undefined)) {
        yield {
          article: withNode(article, nodeId, { ...node, outcome: 'absent' }),
          expected: { kind: 'absent-leads-on', nodeId, article: node.article ?? '' },
        };
      }
    },
  },
  {
    name: 'let unknown say that there is no such problem',
    *makes(article) {
      const [absentId, absent] = nodesOf(article, 'referral').find(([, { article: other }]) => other === undefined) ?? [];
      if (absentId === undefined || absent === undefined) {
        return;
      }
      for (const [nodeId, node] of nodesOf(article, 'question')) {
        const unknown = { label: "I can't tell", ...node.answers.unknown, goto: absentId };
        const led = withNode(article, nodeId, { ...node, answers: { ...node.answers, unknown } });
        yield {
          article: withNode(led, absentId, { ...absent, outcome: 'absent' }),
          expected: { kind: 'unknown-enters-absent', nodeId, referral: absentId },
        };
      }
    },
  },
  {
    name: 'write how long a remedy lasts as a sentence of its own',
    *makes(article) {
      for (const [nodeId, node] of nodesOf(article, 'cause')) {
        const holds = { text: 'Until the next restart.', sources: node.sources };
        yield { article: withNode(article, nodeId, { ...node, holds }), expected: { kind: 'holds-as-sentence', nodeId } };
      }
    },
  },
  {
    name: 'let what is said of an end or of answers rest on nothing, or say nothing',
    *makes(article) {
      for (const { at, nodeId, withStatement } of statementsToAdd(article)) {
        for (const [spoilt, kind] of [
          [{ text: 'until the next restart', sources: [] }, 'no-source'],
          [{ text: 'until the next restart', sources: ['F0-00'] }, 'unknown-source'],
          [{ text: ' ', sources: article.support.sources }, 'empty-text'],
        ] as const) {
          yield { article: withStatement(spoilt as unknown as Statement), expected: { kind, nodeId, at } };
        }
      }
    },
  },
];

type Added = { readonly at: string; readonly nodeId: string; readonly withStatement: (statement: Statement) => Article };

/** Where an article can say how long a remedy lasts, what is left to do, who says that answers exclude each other, and what is put back where. */
function statementsToAdd(article: Article): Added[] {
  return [
    { at: 'afterwards', nodeId: 'about', withStatement: (statement) => ({ ...article, after: [statement] }) },
    ...nodesOf(article, 'cause').map(([nodeId, node]) => ({
      at: 'how long it lasts',
      nodeId,
      withStatement: (holds: Statement) => withNode(article, nodeId, { ...node, holds }),
    })),
    ...nodesOf(article, 'question').flatMap(([nodeId, node]) => [
      {
        at: 'what its answers exclude',
        nodeId,
        withStatement: (exclusive: Statement) => withNode(article, nodeId, { ...node, exclusive }),
      },
      {
        at: 'put back',
        nodeId,
        withStatement: (putBack: Statement) =>
          withNode(article, nodeId, { ...node, howToFind: { ...node.howToFind, isSafe: false, putBack: { ...putBack, at: nodeId } } }),
      },
    ]),
  ];
}
