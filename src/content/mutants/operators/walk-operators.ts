import { signs } from 'virtual:pack/signs';
import type { Article } from '../../../model/article/article.ts';
import type { ArticleNode } from '../../../model/article/article-node.ts';
import type { GoesWith, Question } from '../../../model/article/question.ts';
import { nodesAtMost } from '../../../model/pack/size-limits.ts';
import { nodesOf, type Operator, withNode } from '../operator.ts';
import { causesAfter } from '../reach.ts';

const toldBy = ({ answers }: Pick<Question, 'answers'>) => Object.keys(answers).filter((answerId) => answerId !== 'unknown');

/** The first question, if the article begins with one, and how it would be asked by itself. */
function firstQuestion(article: Article): Question | undefined {
  const node = article.nodes[article.start];
  return node?.kind === 'question' ? node : undefined;
}

/** Walks that are stopped, sent round, given up or too many, and signs that speak against them. */
export const walkOperators: readonly Operator[] = [
  {
    name: 'ask again without an answer',
    *makes(article) {
      const first = firstQuestion(article);
      for (const answerId of first === undefined ? [] : toldBy(first)) {
        const { [answerId]: _, ...fewer } = first?.answers ?? {};
        const before = { ...first, asks: 'asked-twice', answers: leadAll(first?.answers, article.start) } as Question;
        const again = withNode(article, article.start, { ...first, asks: 'asked-twice', answers: fewer } as Question);
        yield {
          article: { ...withNode(again, 'asked-before', before), start: 'asked-before' },
          expected: { kind: 'answer-not-offered', nodeId: article.start, name: `asked-twice=${answerId}` },
        };
      }
    },
  },
  {
    name: 'let every answer contradict an earlier one',
    *makes(article) {
      const first = firstQuestion(article);
      if (first !== undefined) {
        const goesWith: GoesWith = Object.fromEntries(toldBy(first).map((answerId) => [answerId, { 'asked-before': ['no'] }]));
        const answers = { yes: { label: 'Yes' }, no: { label: 'No' }, unknown: { label: '?' } };
        const before = { ...first, asks: 'asked-before', goesWith: {}, answers: leadAll(answers, article.start) } as Question;
        const contradicting = withNode(article, article.start, { ...first, asks: 'asked-after', goesWith } as Question);
        yield {
          article: { ...withNode(contradicting, 'asked-before', before), start: 'asked-before' },
          expected: { kind: 'only-unknown-left', nodeId: article.start },
        };
      }
    },
  },
  {
    name: 'let a sign exclude a way to a cause',
    *makes(article) {
      const first = firstQuestion(article);
      const own = signs.find(({ articleId }) => articleId === article.id)?.signs ?? [];
      for (const [answerId, { goto = first?.otherwise }] of Object.entries(first?.answers ?? {})) {
        if (first?.asks !== undefined && answerId !== 'unknown' && causesAfter(article, goto ?? '').length > 0) {
          const excluding = { observation: first.asks, says: 'excludes', answers: [answerId], sources: first.sources } as const;
          yield {
            article,
            around: { signs: [{ articleId: article.id, signs: [...own, excluding] }] },
            expected: { kind: 'signs-exclude-walk', nodeId: 'about' },
          };
        }
      }
    },
  },
  {
    name: 'hand over to nobody',
    *makes(article) {
      const handedOn = Object.entries(article.nodes).map(([nodeId, node]) => [nodeId, referTo(node)]);
      for (const [nodeId] of nodesOf(article, 'cause')) {
        yield { article: { ...article, nodes: Object.fromEntries(handedOn) }, expected: { kind: 'no-escalation', nodeId } };
      }
    },
  },
  {
    // What each answer chooses is known at the last one: three to the power of twelve places.
    name: 'let many answers matter at the end',
    *makes(article) {
      const chain = Array.from({ length: 12 }, (_, index) => `asked-first-${index}`);
      const first = firstQuestion(article) as Question;
      const answers = { yes: { label: 'Yes' }, no: { label: 'No' }, unknown: { label: '?' } };
      const { asks: _asks, about: _about, goesWith: _goesWith, ...words } = first;
      const nodes = chain.map((nodeId, index) => [nodeId, { ...words, answers: leadAll(answers, chain[index + 1] ?? article.start) }]);
      const chosen = withNode(article, article.start, { ...first, about: chain });
      yield {
        article: { ...chosen, start: chain[0] ?? '', nodes: { ...chosen.nodes, ...Object.fromEntries(nodes) } },
        expected: { kind: 'walks-not-seen', nodeId: chain[0] ?? '' },
      };
    },
  },
  {
    name: 'have more nodes than can be walked',
    *makes(article) {
      const [nodeId = '', node] = Object.entries(article.nodes).at(-1) ?? [];
      const many = Array.from({ length: nodesAtMost }, (_, index) => [`${nodeId}-${index}`, node]);
      yield {
        article: { ...article, nodes: { ...article.nodes, ...Object.fromEntries(many) } },
        expected: { kind: 'too-many-nodes', nodeId: 'about' },
      };
    },
  },
];

function leadAll(answers: object | undefined, goto: string): Question['answers'] {
  return Object.fromEntries(
    Object.entries(answers ?? {}).map(([answerId, answer]) => [answerId, { ...answer, goto }]),
  ) as Question['answers'];
}

function referTo(node: ArticleNode): ArticleNode {
  return node.kind === 'escalation'
    ? { kind: 'referral', title: node.title, why: node.why, pointers: node.handOver, sources: node.sources }
    : node;
}
