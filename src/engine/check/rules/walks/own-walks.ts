import type { Article } from '../../../../model/article/article.ts';
import { nodeAt } from '../../../graph/machine-steps.ts';
import { standArticles } from '../../../triage/triage.ts';
import type { WalkRule } from '../../rule.ts';
import type { Surroundings } from '../../surroundings.ts';
import { signsOf } from '../article/signs.ts';

type ExcludedWalk = { readonly kind: 'signs-exclude-walk'; readonly nodeId: 'about'; readonly cause: string; readonly by: string };

/** What is answered on the way to a cause never puts the article itself out of triage. Each such set of answers is named once. */
export const ownWalks: WalkRule<ExcludedWalk> = {
  scope: 'walks',
  looksAround: true,
  check(article, { places }, machine, around) {
    const signs = [{ articleId: article.id, signs: signsOf(article, around) }];
    const found = new Map<string, ExcludedWalk>();
    for (const { nodeId, known } of places.filter((place) => nodeAt(machine, place.nodeId)?.kind === 'cause')) {
      const out = standArticles(signs, known).find(({ isOut }) => isOut);
      if (out !== undefined) {
        const by = [...out.excludedBy, ...out.against].map(({ observation, answerId }) => `${observation}=${answerId}`).join('&');
        found.set(by, found.get(by) ?? { kind: 'signs-exclude-walk', nodeId: 'about', cause: nodeId, by });
      }
    }
    return [...found.values()];
  },
  advice: {
    'signs-exclude-walk': ({ cause, by }) =>
      `a walk to “${cause}” holds “${by}”, and the signs say that the article is not about that. Correct the signs, or the way.`,
  },
};

/** The answers that speak against an article in triage, as `weather=rain`. */
export function answersAgainst(article: Article, around: Surroundings): ReadonlySet<string> {
  const against = signsOf(article, around).filter(({ says }) => says !== 'fits');
  return new Set(against.flatMap(({ observation, answers }) => answers.map((answerId) => `${observation}=${answerId}`)));
}
