import type { Cause } from '../../../model/article/article-node.ts';
import { nodesOf, type Operator, withNode } from '../operator.ts';

const nowhere = 'nowhere-at-all';

/** What an article says about its causes beyond its ways, where it cannot be so. */
export const standingOperators: readonly Operator[] = [
  {
    name: 'let a way name what is no cause',
    *makes(article) {
      for (const [nodeId, node] of nodesOf(article, 'cause')) {
        for (const cause of [article.start, nodeId, nowhere]) {
          yield {
            article: withNode(article, nodeId, { ...node, wayOf: cause }),
            expected: { kind: 'dangling-way', nodeId, cause },
          };
        }
      }
    },
  },
  {
    // Not made where the article has no three causes.
    name: 'let a way name another way',
    *makes(article) {
      const causes = nodesOf(article, 'cause');
      for (const [index, [nodeId, node]] of causes.entries()) {
        const [[first] = [''], [second, way] = ['', undefined]] = [...causes.slice(0, index), ...causes.slice(index + 1)];
        if (way !== undefined) {
          const withWay = withNode(article, second, { ...way, wayOf: first });
          yield {
            article: withNode(withWay, nodeId, { ...node, wayOf: second }),
            expected: { kind: 'way-of-a-way', nodeId, cause: second },
          };
        }
      }
    },
  },
  {
    // Not made of what is another way already.
    name: 'count a way as a cause of its own',
    *makes(article) {
      const [[first] = [''], ...others] = nodesOf(article, 'cause').filter(([, { wayOf }]) => wayOf === undefined);
      for (const [nodeId, node] of others) {
        yield {
          article: withNode(article, nodeId, { ...node, wayOf: first }),
          expected: { kind: 'miscounted-causes', nodeId: 'about' },
        };
      }
    },
  },
  {
    name: 'go on where nothing is once it is fixed',
    *makes(article) {
      for (const [nodeId, node] of nodesOf(article, 'cause')) {
        yield {
          article: withNode(article, nodeId, { ...node, whenFixed: nowhere }),
          expected: { kind: 'dangling-goto', nodeId, goto: nowhere },
        };
      }
    },
  },
  {
    // Not made where not fixed leads to an end already, or to another way to remove the same cause.
    name: 'go on although the source hands over',
    *makes(article) {
      const goesOn = (nodeId: string, { wayOf = nodeId, notFixed }: Cause) => {
        const next = article.nodes[notFixed];
        return next?.kind === 'question' || (next?.kind === 'cause' && (next.wayOf ?? notFixed) !== wayOf);
      };
      for (const [nodeId, node] of nodesOf(article, 'cause').filter(([id, cause]) => goesOn(id, cause))) {
        yield {
          article: withNode(article, nodeId, { ...node, stopsHere: true }),
          expected: { kind: 'stop-goes-on', nodeId },
        };
      }
    },
  },
  {
    name: 'exclude nothing',
    *makes(article) {
      for (const [nodeId, node] of nodesOf(article, 'question')) {
        const [goto] = Object.values(node.answers).flatMap((answer) => answer.goto ?? node.otherwise ?? []);
        const answers = Object.fromEntries(
          Object.entries(node.answers).map(([answerId, answer]) => [answerId, goto === undefined ? answer : { ...answer, goto }]),
        );
        const exclusive = { text: 'Each answer excludes the others.', sources: node.sources };
        yield {
          article: withNode(article, nodeId, { ...node, answers, exclusive }),
          expected: { kind: 'excludes-nothing', nodeId },
        };
      }
    },
  },
  {
    name: 'end as fixed by unknown',
    *makes(article) {
      for (const [nodeId, node] of nodesOf(article, 'question')) {
        const { unknown } = node.answers;
        if (unknown !== undefined) {
          const answers = { ...node.answers, unknown: { ...unknown, goto: '$fixed' } };
          yield { article: withNode(article, nodeId, { ...node, answers }), expected: { kind: 'unknown-is-fixed', nodeId } };
        }
      }
    },
  },
];
