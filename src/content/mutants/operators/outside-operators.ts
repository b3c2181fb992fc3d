import { signs } from 'virtual:pack/signs';
import { writeFirstArticle } from '../../../engine/edit/first-article.ts';
import type { Article } from '../../../model/article/article.ts';
import type { Sign } from '../../../model/article/sign.ts';
import { changeAt, type Mutant, nodesOf, type Operator, withNode } from '../operator.ts';

const first = writeFirstArticle({ id: 'first', number: 'Q1', prefix: 'F', date: '2026-01-01' }, 'owner');
const firstTexts = nodesOf({ ...first, causes: 1 }, 'cause').flatMap(([, { title, expected }]) => [title, expected?.text ?? title]);

/** What an article says in an order, on a day, or of what stands outside its tree. */
export const outsideOperators: readonly Operator[] = [
  {
    name: 'put unknown before the other answers',
    *makes(article) {
      for (const [nodeId, node] of nodesOf(article, 'question')) {
        const { unknown, ...told } = node.answers;
        const answers = { ...(unknown === undefined ? {} : { unknown }), ...told };
        yield { article: withNode(article, nodeId, { ...node, answers }), expected: { kind: 'unknown-not-last', nodeId } };
      }
    },
  },
  {
    name: 'leave a text of a new article',
    *makes(article) {
      for (const [nodeId, cause] of nodesOf(article, 'cause')) {
        for (const text of firstTexts) {
          yield { article: withNode(article, nodeId, { ...cause, title: text }), expected: { kind: 'placeholder', nodeId, at: 'heading' } };
        }
      }
    },
  },
  {
    name: 'date an edition or a review in the future',
    *makes(article) {
      for (const path of [['edition', 'date'], ['reviewedOn']]) {
        for (const date of ['2999-01-01', '9998-12-31']) {
          yield {
            article: changeAt(article, path, () => date),
            expected: { kind: 'future-date', nodeId: 'about', at: path[0] ?? '', date },
          };
        }
      }
    },
  },
  {
    name: 'name a tool that is not there',
    *makes(article) {
      for (const [nodeId, { resolution }] of nodesOf(article, 'cause')) {
        for (const [index, { id, tool }] of resolution.entries()) {
          const misspelt = `${tool ?? 'magic'}s`;
          yield {
            article: changeAt(article, ['nodes', nodeId, 'resolution', String(index)], (step: object) => ({ ...step, tool: misspelt })),
            expected: { kind: 'unknown-tool', nodeId, stepId: id, tool: misspelt },
          };
        }
      }
    },
  },
  {
    name: 'misspell the observation of a sign',
    makes: (article) =>
      eachSign(article, (sign) => ({
        changed: { ...sign, observation: `${sign.observation}s` },
        expected: { kind: 'unknown-sign', name: `${sign.observation}s` },
      })),
  },
  {
    name: 'misspell an answer of a sign',
    makes: (article) =>
      eachSign(article, (sign) => ({
        changed: { ...sign, answers: [`${sign.answers[0]}s`, ...sign.answers.slice(1)] },
        expected: { kind: 'unknown-sign', name: `${sign.observation}=${sign.answers[0]}s` },
      })),
  },
  {
    name: 'let a sign speak twice of an answer',
    makes: (article) =>
      eachSign(article, (sign) => ({
        changed: { ...sign, answers: [...sign.answers, sign.answers[0]] },
        expected: { kind: 'repeated-sign', name: `${sign.observation}=${sign.answers[0]}` },
      })),
  },
  {
    name: 'let a sign speak of unknown',
    makes: (article) =>
      eachSign(article, (sign) => ({
        changed: { ...sign, answers: [...sign.answers, 'unknown'] },
        expected: { kind: 'sign-of-unknown', observation: sign.observation },
      })),
  },
  {
    name: 'misnumber the source of a sign',
    makes: (article) =>
      eachSign(article, (sign) => ({
        changed: { ...sign, sources: ['F0-00', ...sign.sources.slice(1)] },
        expected: { kind: 'unknown-sign-source', factId: 'F0-00' },
      })),
  },
];

type SpoiltSign = {
  readonly changed: Omit<Sign, 'answers' | 'sources'> & { readonly answers: readonly string[]; readonly sources: readonly string[] };
  readonly expected: Readonly<Record<string, string>> & {
    readonly kind: 'unknown-sign' | 'repeated-sign' | 'sign-of-unknown' | 'unknown-sign-source';
  };
};

function* eachSign(article: Article, spoil: (sign: Sign) => SpoiltSign): Generator<Mutant> {
  const own = signs.find(({ articleId }) => articleId === article.id)?.signs ?? [];
  for (const sign of own) {
    const { changed, expected } = spoil(sign);
    const spoilt = own.map((other) => (other === sign ? (changed as unknown as Sign) : other));
    yield { article, around: { signs: [{ articleId: article.id, signs: spoilt }] }, expected: { nodeId: 'about', ...expected } };
  }
}
