import { observations } from 'virtual:pack/observations';
import type { Article } from '../../../model/article/article.ts';
import type { GoesWith, Question } from '../../../model/article/question.ts';
import { changeAt, nodesOf, type Operator, withNode } from '../operator.ts';
import { strandedIn } from '../reach.ts';

type Claim = { nodeId: string; node: Question; answerId: string; other: string; ids: readonly string[] };

/** Each place where an answer says what it goes with. */
function claimsIn(article: Article): Claim[] {
  return nodesOf(article, 'question').flatMap(([nodeId, node]) =>
    Object.entries(node.goesWith ?? {}).flatMap(([answerId, claims]) =>
      Object.entries(claims).map(([other, ids]) => ({ nodeId, node, answerId, other, ids })),
    ),
  );
}

function claiming(article: Article, { nodeId, answerId }: Claim, claims: GoesWith[string]): Article {
  return changeAt(article, ['nodes', nodeId, 'goesWith', answerId], () => claims);
}

const answersTo = (observation: string) => Object.keys(observations[observation]?.answers ?? {});

/** What goes with what, said otherwise than the catalogue says it, misspelt, or so that a way is lost. */
export const goesWithOperators: readonly Operator[] = [
  {
    name: 'let an answer go with everything after all',
    *makes(article) {
      for (const { nodeId, node, answerId } of claimsIn(article)) {
        const changed = changeAt(article, ['nodes', nodeId, 'goesWith', answerId], () => undefined);
        yield { article: changed, expected: { kind: 'observation-redefined', nodeId, observation: node.asks ?? '', at: 'goesWith' } };
      }
    },
  },
  {
    name: 'let an answer go with what is not there',
    *makes(article) {
      for (const claim of claimsIn(article)) {
        const { nodeId, node, answerId, other, ids } = claim;
        const [first = '', ...rest] = ids;
        const expected = { kind: 'dangling-goes-with', nodeId, answerId } as const;
        yield { article: claiming(article, claim, { [`${other}s`]: [first] }), expected: { ...expected, name: `${other}s` } };
        yield { article: claiming(article, claim, { [node.asks ?? '']: [answerId] }), expected: { ...expected, name: node.asks ?? '' } };
        for (const id of [`${first}s`, 'unknown']) {
          yield { article: claiming(article, claim, { [other]: [id, ...rest] }), expected: { ...expected, name: `${other}=${id}` } };
        }
        for (const id of [`${answerId}s`, 'unknown']) {
          const goesWith = { ...node.goesWith, [id]: { [other]: [first] as const } };
          yield {
            article: withNode(article, nodeId, { ...node, goesWith }),
            expected: { ...expected, answerId: id, name: id },
          };
        }
      }
    },
  },
  {
    name: 'name every answer as one that goes along',
    *makes(article) {
      for (const claim of claimsIn(article)) {
        const { nodeId, answerId, other } = claim;
        const [first = '', ...rest] = answersTo(other).filter((id) => id !== 'unknown');
        yield {
          article: claiming(article, claim, { [other]: [first, ...rest] }),
          expected: { kind: 'goes-with-all', nodeId, answerId, observation: other },
        };
      }
    },
  },
  {
    // Made where the first question asks the other observation, and only one answer leads on to a node.
    name: 'lead to a node by a contradiction only',
    *makes(article) {
      const first = article.nodes[article.start];
      for (const claim of claimsIn(article).filter(({ other }) => first?.kind === 'question' && first.asks === other)) {
        const ends = Object.entries(first?.kind === 'question' ? first.answers : {}).flatMap(([id, { goto }]) =>
          goto !== undefined && article.nodes[goto]?.kind === 'referral' ? [{ id, goto }] : [],
        );
        const to = claim.node.answers[claim.answerId]?.goto;
        const [end] = ends;
        if (end !== undefined && to !== undefined) {
          // Nobody comes further without having said the version.
          const told = changeAt(article, ['nodes', article.start, 'answers', 'unknown', 'goto'], () => end.goto);
          const cut = changeAt(told, ['nodes', claim.nodeId, 'answers', claim.answerId, 'goto'], () => end.goto);
          if (strandedIn(cut).includes(to) && !strandedIn(told).includes(to)) {
            const everywhere = claimsIn(told).filter(({ node, answerId }) => node.asks === claim.node.asks && answerId === claim.answerId);
            const changed = everywhere.reduce((before, each) => claiming(before, each, { [claim.other]: [end.id] }), told);
            yield { article: changed, expected: { kind: 'contradicted-way', nodeId: to } };
          }
        }
      }
    },
  },
];
