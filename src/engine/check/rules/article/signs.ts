import type { Article } from '../../../../model/article/article.ts';
import type { Sign } from '../../../../model/article/sign.ts';
import { ownValue } from '../../../data/own-value.ts';
import type { ArticleRule } from '../../rule.ts';
import type { Surroundings } from '../../surroundings.ts';

type SignProblem = { readonly nodeId: 'about' } & (
  | { readonly kind: 'unknown-sign'; readonly name: string }
  | { readonly kind: 'repeated-sign'; readonly name: string }
  | { readonly kind: 'sign-of-unknown'; readonly observation: string }
  | { readonly kind: 'unknown-sign-source'; readonly observation: string; readonly factId: string }
);

/** What the signs of an article name is there, and they say one thing about each answer and nothing about unknown. */
export const signs: ArticleRule<SignProblem> = {
  scope: 'article',
  looksAround: true,
  reads: () => '',
  check(article, around) {
    const own = signsOf(article, around);
    const names = own.flatMap(({ observation, answers }) => answers.map((answerId) => `${observation}=${answerId}`));
    const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
    return [
      ...own.flatMap((sign) => findInSign(sign, around)),
      ...[...repeated].map((name): SignProblem => ({ kind: 'repeated-sign', nodeId: 'about', name })),
    ];
  },
  advice: {
    'unknown-sign': ({ name }) => `a sign names “${name}”, which is no observation, or no answer of one. Correct it.`,
    'repeated-sign': ({ name }) => `two signs speak of “${name}”. Say one thing about an answer.`,
    'sign-of-unknown': ({ observation }) => `a sign speaks of unknown as the answer to “${observation}”, which says nothing. Take it out.`,
    'unknown-sign-source': ({ observation, factId }) =>
      `the sign about “${observation}” names the fact “${factId}”, which is not in the registry. Correct the number, or write the fact down.`,
  },
};

/** What the signs around it say of an article. */
export function signsOf({ id }: Article, { signs: all }: Surroundings): readonly Sign[] {
  return all.find(({ articleId }) => articleId === id)?.signs ?? [];
}

function findInSign({ observation, answers, sources }: Sign, { observations, factIds }: Surroundings): SignProblem[] {
  const asked = ownValue(observations, observation);
  const missing = sources.filter((factId) => !factIds.has(factId));
  const misspelt =
    asked === undefined
      ? [observation]
      : answers.filter((answerId) => !Object.hasOwn(asked.answers, answerId)).map((answerId) => `${observation}=${answerId}`);
  return [
    ...misspelt.map((name): SignProblem => ({ kind: 'unknown-sign', nodeId: 'about', name })),
    ...(answers.includes('unknown') ? [{ kind: 'sign-of-unknown', nodeId: 'about', observation } as const] : []),
    ...missing.map((factId): SignProblem => ({ kind: 'unknown-sign-source', nodeId: 'about', observation, factId })),
  ];
}
