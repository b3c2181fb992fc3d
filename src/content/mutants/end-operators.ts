import { nodesOf, type Operator, withNode } from './operator.ts';

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
];
