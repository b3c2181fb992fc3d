import type { Signs } from '../../model/article/sign.ts';
import { postingsOf } from './sign-postings.ts';
import type { AnswerGiven, ArticleStanding } from './triage.ts';

/**
 * The article that the answers lead to, though others may still be open. Only a symptom leads: an observation that speaks
 * against some article. A condition such as a version, which only excludes, never does. The article is the only one that
 * has a symptom for it and nothing against it, and with one of those symptoms every other article that is left, as far as
 * it speaks about it, is spoken against. Undefined where nothing leads.
 */
export function leadingArticle(articles: readonly Signs[], standings: readonly ArticleStanding[]): ArticleStanding | undefined {
  const postings = postingsOf(articles);
  const symptoms = new Set([...postings].flatMap(([observation, { excludes }]) => (excludes.includes(0) ? [observation] : [])));
  const isSymptom = ({ observation }: AnswerGiven) => symptoms.has(observation);
  const [first, ...others] = standings.filter(({ isOut, against, fits }) => !isOut && against.length === 0 && fits.some(isSymptom));
  if (first === undefined || others.length > 0) {
    return undefined;
  }
  const tellsApart = (given: AnswerGiven) => {
    const speaking = new Set([...(postings.get(given.observation)?.byAnswer.values() ?? [])].flat().map(({ at }) => at));
    return [...speaking].every((at) => {
      const standing = standings[at];
      return standing === undefined || standing === first || standing.isOut || standing.against.some((one) => isSame(one, given));
    });
  };
  return first.fits.some((given) => isSymptom(given) && tellsApart(given)) ? first : undefined;
}

/** The same standings, the best first: what fits, what is open, what has something against it, what is out. */
export function bestFirst(standings: readonly ArticleStanding[]): ArticleStanding[] {
  // Few ranks, and thousands of articles that are alike.
  const byRank = new Map<number, ArticleStanding[]>();
  for (const standing of standings) {
    const rank = rankOf(standing) * fitsAtMost - standing.fits.length;
    const same = byRank.get(rank) ?? [];
    same.push(standing);
    byRank.set(rank, same);
  }
  return [...byRank].toSorted(([one], [other]) => one - other).flatMap(([, same]) => same);
}

// More answers than an address can hold.
const fitsAtMost = 1_000_000;

function rankOf({ isOut, against, fits }: ArticleStanding): number {
  return isOut ? 3 : against.length > 0 ? 2 : fits.length > 0 ? 0 : 1;
}

function isSame(one: AnswerGiven, other: AnswerGiven): boolean {
  return one.observation === other.observation && one.answerId === other.answerId;
}
