import { signs } from 'virtual:pack/signs';
import { questionsAtMost } from '../../../engine/check/rules/walks/ways.ts';
import type { Article } from '../../../model/article/article.ts';
import type { Question } from '../../../model/article/question.ts';
import { changeAt, leadElsewhere, type Mutant, nodeIdOf, nodesOf, type Operator, waysIn, withNode } from '../operator.ts';
import { isAskedForBehind, lostCausesIn, strandedIn } from '../reach.ts';

const signalled = new Set(signs.flatMap((each) => each.signs.map(({ observation }) => observation)));
const nowhere = 'nowhere-at-all';

const toldBy = ({ answers }: Question) => Object.entries(answers).filter(([answerId]) => answerId !== 'unknown');

/** Ways that are dropped, bent or cut. */
export const flowOperators: readonly Operator[] = [
  {
    // Not made where the question has an otherwise: the answer then goes another way, and every way leads somewhere.
    name: 'drop a transition',
    *makes(article) {
      for (const [nodeId, node] of nodesOf(article, 'question').filter(([, { otherwise }]) => otherwise === undefined)) {
        for (const answerId of Object.keys(node.answers)) {
          const dropped = changeAt(article, ['nodes', nodeId, 'answers', answerId, 'goto'], () => undefined);
          yield { article: dropped, expected: { kind: 'leads-nowhere', nodeId, answerId } };
        }
      }
    },
  },
  {
    // Not made where every answer has a way of its own: nobody goes otherwise.
    name: 'drop an otherwise',
    *makes(article) {
      for (const [nodeId, { otherwise, answers }] of nodesOf(article, 'question')) {
        if (otherwise !== undefined && Object.values(answers).some(({ goto }) => goto === undefined)) {
          yield {
            article: changeAt(article, ['nodes', nodeId, 'otherwise'], () => undefined),
            expected: { kind: 'leads-nowhere', nodeId },
          };
        }
      }
    },
  },
  {
    name: 'drop a not fixed',
    *makes(article) {
      for (const [nodeId] of nodesOf(article, 'cause')) {
        const dropped = changeAt(article, ['nodes', nodeId, 'notFixed'], () => undefined);
        yield { article: dropped, expected: { kind: 'leads-nowhere', nodeId, answerId: 'not-fixed' } };
      }
    },
  },
  {
    name: 'point to nothing',
    *makes(article) {
      for (const path of waysIn(article)) {
        const expected = { kind: 'dangling-goto', nodeId: nodeIdOf(path), goto: nowhere } as const;
        yield { article: changeAt(article, path, () => nowhere), expected };
      }
    },
  },
  {
    name: 'rename a node',
    *makes(article) {
      for (const nodeId of Object.keys(article.nodes)) {
        const { [nodeId]: node, ...others } = article.nodes;
        const ways = waysIn(article).filter((path) => path.reduce((value, key) => (value as never)[key], article as unknown) === nodeId);
        for (const path of ways.filter(([, from]) => from !== nodeId)) {
          const renamed = { ...article, nodes: { ...others, [`${nodeId}-renamed`]: node } } as Article;
          yield { article: renamed, expected: { kind: 'dangling-goto', nodeId: nodeIdOf(path), goto: nodeId } };
        }
      }
    },
  },
  {
    name: 'orphan a node',
    *makes(article) {
      const ends = [...nodesOf(article, 'escalation'), ...nodesOf(article, 'referral')].map(([nodeId]) => nodeId);
      for (const nodeId of Object.keys(article.nodes).filter((id) => id !== article.start)) {
        const end = ends.find((other) => other !== nodeId);
        if (end !== undefined) {
          yield { article: leadElsewhere(article, nodeId, end), expected: { kind: 'unreachable', nodeId } };
        }
      }
    },
  },
  {
    name: 'add a node that nobody leads to',
    *makes(article) {
      for (const node of Object.values(article.nodes)) {
        yield { article: withNode(article, 'attic', { ...node }), expected: { kind: 'unreachable', nodeId: 'attic' } };
      }
    },
  },
  { name: 'close a loop on itself', makes: (article) => closeLoops(article, (nodeId) => nodeId) },
  { name: 'close a loop to the start', makes: (article) => closeLoops(article, () => article.start) },
  {
    name: 'delete unknown',
    *makes(article) {
      for (const [nodeId] of nodesOf(article, 'question')) {
        const deleted = changeAt(article, ['nodes', nodeId, 'answers', 'unknown'], () => undefined);
        yield { article: deleted, expected: { kind: 'no-unknown', nodeId } };
      }
    },
  },
  {
    // Every question once, the causes in their turn.
    name: 'let unknown enter a cause',
    *makes(article) {
      const causes = nodesOf(article, 'cause').map(([cause]) => cause);
      for (const [index, [nodeId]] of nodesOf(article, 'question').entries()) {
        const cause = causes[index % causes.length] ?? '';
        const led = changeAt(article, ['nodes', nodeId, 'answers', 'unknown', 'goto'], () => cause);
        yield { article: led, expected: { kind: 'unknown-enters-cause', nodeId, cause } };
      }
    },
  },
  {
    // Not made where nothing is lost by it: what came after can still be reached, or no question before it has it possible.
    name: 'cut a not fixed',
    *makes(article) {
      for (const [nodeId] of nodesOf(article, 'cause')) {
        for (const [end] of nodesOf(article, 'escalation')) {
          const cut = changeAt(article, ['nodes', nodeId, 'notFixed'], () => end);
          yield* lostCausesIn(cut).map((lost): Mutant => ({ article: cut, expected: { kind: 'cause-lost', ...lost } }));
          yield* strandedIn(cut).map((stranded): Mutant => ({ article: cut, expected: { kind: 'unreachable', nodeId: stranded } }));
        }
      }
    },
  },
  {
    name: 'drop rulesOut',
    *makes(article) {
      for (const [nodeId, { rulesOut }] of nodesOf(article, 'cause')) {
        for (const cause of Object.keys(rulesOut ?? {})) {
          const dropped = changeAt(article, ['nodes', nodeId, 'rulesOut', cause], () => undefined);
          const lost = lostCausesIn(dropped);
          yield* lost.map((expected): Mutant => ({ article: dropped, expected: { kind: 'cause-lost', ...expected } }));
        }
      }
    },
  },
  {
    name: 'let rulesOut name a question',
    *makes(article) {
      for (const [nodeId, { sources }] of nodesOf(article, 'cause')) {
        const ruling = changeAt(article, ['nodes', nodeId, 'rulesOut'], (rulesOut?: object) => ({ ...rulesOut, [article.start]: sources }));
        yield { article: ruling, expected: { kind: 'dangling-rules-out', nodeId, cause: article.start } };
      }
    },
  },
  {
    name: 'make all answers lead to one node',
    *makes(article) {
      for (const [nodeId, node] of nodesOf(article, 'question')) {
        for (const goto of new Set(toldBy(node).map(([, answer]) => answer.goto ?? node.otherwise ?? ''))) {
          const told = toldBy(node).map(([answerId, answer]) => [answerId, { ...answer, goto }]);
          const answers = { ...node.answers, ...Object.fromEntries(told) };
          const led = withNode(article, nodeId, { ...node, answers });
          const isUsed = (node.asks !== undefined && signalled.has(node.asks)) || isAskedForBehind(led, nodeId, goto);
          yield { article: led, expected: { kind: isUsed ? 'decides-later' : 'one-way', nodeId, goto } };
        }
      }
    },
  },
  {
    name: 'leave one answer beside unknown',
    *makes(article) {
      for (const [nodeId, node] of nodesOf(article, 'question')) {
        for (const [answerId, answer] of toldBy(node)) {
          const { unknown } = node.answers;
          const answers = { [answerId]: answer, ...(unknown === undefined ? {} : { unknown }) };
          yield { article: withNode(article, nodeId, { ...node, answers }), expected: { kind: 'too-few-answers', nodeId } };
        }
      }
    },
  },
  {
    name: 'ask too many questions first',
    *makes(article) {
      const end = nodesOf(article, 'escalation')[0]?.[0] ?? '';
      const [, first] = nodesOf(article, 'question')[0] ?? [];
      const chain = Array.from({ length: questionsAtMost }, (_, index) => {
        const goto = index + 1 === questionsAtMost ? article.start : `asked-first-${index + 1}`;
        const answers = { yes: { label: 'Yes', goto }, no: { label: 'No', goto: end }, unknown: { label: '?', goto } };
        const { asks: _asks, otherwise: _otherwise, ...words } = first as Question;
        return [`asked-first-${index}`, { ...words, answers }];
      });
      const nodes = { ...article.nodes, ...Object.fromEntries(chain) };
      yield { article: { ...article, start: 'asked-first-0', nodes }, expected: { kind: 'too-many-questions', nodeId: 'asked-first-0' } };
    },
  },
  {
    name: 'miscount the causes',
    *makes(article) {
      yield { article: { ...article, causes: article.causes + 1 }, expected: { kind: 'miscounted-causes', nodeId: 'about' } };
      yield { article: { ...article, causes: article.causes - 1 }, expected: { kind: 'miscounted-causes', nodeId: 'about' } };
    },
  },
];

function* closeLoops(article: Article, goal: (nodeId: string) => string): Generator<Mutant> {
  for (const path of waysIn(article).filter(([first]) => first === 'nodes')) {
    const nodeId = nodeIdOf(path);
    // An otherwise that no answer takes leads nobody back.
    const node = article.nodes[nodeId];
    const isTaken =
      node?.kind !== 'question' || path.at(-1) !== 'otherwise' || Object.values(node.answers).some(({ goto }) => goto === undefined);
    if (isTaken) {
      yield { article: changeAt(article, path, () => goal(nodeId)), expected: { kind: 'loop', nodeId } };
    }
  }
}
