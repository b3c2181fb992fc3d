import { type LanguagePhrases, phrasesIn } from '../../phrases/lexicon.ts';
import { type ArticleIndex, type KeptArticle, spreadOf } from '../index/article-index.ts';
import { answerOf, strengthsOf, type WeighedTerm, weighTerm } from '../index/weigh-terms.ts';
import { keepWord } from '../kept-words.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { againstKey } from '../word-keys.ts';
import type { AskedTerm } from './read-search.ts';
import { readTelling } from './telling-lines.ts';

/** An article that was found. */
export type ArticleHit = KeptArticle & {
  readonly score: number;
  /** How strongly it says each of the terms, from 0 to 1. */
  readonly strengths: readonly number[];
  /** True where something that was said speaks against it. */
  readonly isAgainst: boolean;
  /** What was named and it excludes, such as a version. */
  readonly excluded: readonly AskedTerm[];
};

export type FoundArticles = {
  readonly typed: string;
  readonly language: string;
  readonly vocabulary: Vocabulary;
  /** How the texts of the articles are read. */
  readonly phrases: LanguagePhrases;
  readonly terms: readonly WeighedTerm[];
  /** The best first. */
  readonly hits: readonly ArticleHit[];
  /** The versions named, where no article of the catalogue is for one of them. */
  readonly uncovered: readonly AskedTerm[];
};

/** So many are shown. */
export const articlesAtMost = 6;
export const charactersAtLeast = 2;
/** What is much weaker than the best is only a word in common. */
export const shareOfBest = 0.3;

const againstWeight = 0.6;
/** What is left of a score where an article is not for the version that was named. */
export const lowered = 0.55;
const wholeBonus = 4;
const manyArticles = 3000;

/** An answer that was read in evidence: it tells as much as what is said. */
export type AnswerRead = { readonly asked: string; readonly answerId: string };

/** The articles that say most of what was typed, and that the answers fit, by how much each part of it tells. */
export function findArticles(index: ArticleIndex, typed: string, answers: readonly AnswerRead[] = []): FoundArticles {
  const { lexicon } = index;
  const phrases = phrasesIn(lexicon, lexicon.vocabulary.language);
  const { language, terms: asked } = readTelling(
    { lexicon, isKnown: (word) => index.holders.has(word), spreadOf: (word) => spreadOf(index, word) },
    typed,
  );
  const telling = asked.filter(({ words }) => words.some((word) => keepWord(word) !== null));
  const terms = withoutRepeats([...telling, ...answers.map(termOf)]).map((term) => weighTerm(index, term));
  const read = { typed, language, phrases, vocabulary: lexicon.vocabulary };
  if (answers.length === 0 && terms.flatMap(({ words }) => words).join('').length < charactersAtLeast) {
    return { ...read, terms: [], hits: [], uncovered: [] };
  }
  const strengths = terms.map((term) => strengthsOf(index, term));
  const answered = terms.filter(({ concept }) => concept?.answers !== undefined);
  const against = weighAgainst(index, terms);
  const scored = [...scoreArticles(index, terms, strengths)].flatMap(([at, spoken]) => {
    const score = spoken - (against.get(at) ?? 0);
    const article = index.articles[at];
    const excluded = article === undefined ? [] : excludedAnswers(article, answered);
    return article === undefined || score <= 0 ? [] : [{ at, article, excluded, score: excluded.length > 0 ? score * lowered : score }];
  });
  scored.sort((one, other) => other.score - one.score);
  const least = (scored[0]?.score ?? 0) * shareOfBest;
  const best = scored.slice(0, articlesAtMost).filter(({ score }) => score >= least);
  return {
    ...read,
    terms,
    hits: best.map(({ at, article, ...hit }) => ({
      ...article,
      ...hit,
      isAgainst: against.has(at),
      strengths: strengths.map((by) => by.get(at) ?? 0),
    })),
    uncovered: uncoveredVersions(
      index,
      answered.filter(({ concept }) => concept?.kind === 'version'),
    ),
  };
}

/**
 * How much of what was typed each article says. Those that say all that tells articles apart count for more, the more
 * articles do not.
 */
function scoreArticles(
  index: ArticleIndex,
  terms: readonly WeighedTerm[],
  strengths: readonly ReadonlyMap<number, number>[],
): Map<number, number> {
  const total = new Map<number, number>();
  const held = new Map<number, number>();
  const isTelling = terms.map(({ meant }) => !meant.some((by) => [...by.keys()].some((word) => index.common.has(word))));
  terms.forEach(({ weight }, at) => {
    for (const [article, strength] of strengths[at] ?? []) {
      total.set(article, (total.get(article) ?? 0) + weight * strength);
      held.set(article, (held.get(article) ?? 0) + (isTelling[at] ? 1 : 0));
    }
  });
  const needed = isTelling.filter(Boolean).length;
  const whole = needed < 2 ? [] : [...held].filter(([, count]) => count === needed).map(([article]) => article);
  const bonus = 1 + wholeBonus * (Math.log(index.articles.length / Math.max(1, whole.length)) / Math.log(manyArticles)) ** 2;
  for (const article of whole) {
    total.set(article, (total.get(article) ?? 0) * bonus);
  }
  return total;
}

/** How much of what was said speaks against each article. A single word is looked up; only beside others it describes something. */
function weighAgainst(index: ArticleIndex, terms: readonly WeighedTerm[]): Map<number, number> {
  const total = new Map<number, number>();
  for (const { concept, weight } of terms.length < 2 ? [] : terms) {
    const holders = concept === undefined ? [] : (index.holders.get(againstKey(concept.id)) ?? []);
    for (const article of holders.filter((_held, at) => at % 2 === 0)) {
      total.set(article, (total.get(article) ?? 0) + weight * againstWeight);
    }
  }
  return total;
}

/** What is said twice tells no more than once. */
export function withoutRepeats(terms: readonly AskedTerm[]): AskedTerm[] {
  const names = terms.map(({ concept, words }) => answerOf(concept) || (concept?.id ?? words.join(' ')));
  const kept = terms.filter(
    ({ isDenied }, at) => !isDenied || !terms.some((other, where) => !other.isDenied && names[where] === names[at]),
  );
  const keptNames = kept.map((term) => names[terms.indexOf(term)]);
  return kept.filter((_term, at) => keptNames.indexOf(keptNames[at]) === at);
}

function termOf({ asked, answerId }: AnswerRead): AskedTerm {
  const concept = { id: `${asked}=${answerId}`, phrases: {}, answers: { observation: asked, answerId } };
  return { words: [], concept, isMended: false, isTyping: false, mayGoOn: false, isDenied: false };
}

/** What was named and an article excludes; nothing of what it fits in another answer to the same, such as a second version. */
function excludedAnswers({ fits, excludes }: KeptArticle, answered: readonly AskedTerm[]): AskedTerm[] {
  const fitting = answered.filter(({ concept }) => fits.includes(answerOf(concept))).map(({ concept }) => concept?.answers?.observation);
  return answered.filter(({ concept }) => excludes.includes(answerOf(concept)) && !fitting.includes(concept?.answers?.observation));
}

/** The versions named, where no article of the catalogue fits any of them and some exclude them. */
function uncoveredVersions({ articles }: ArticleIndex, versions: readonly AskedTerm[]): AskedTerm[] {
  const isFitting = versions.some(({ concept }) => articles.some(({ fits }) => fits.includes(answerOf(concept))));
  return isFitting ? [] : versions.filter(({ concept }) => articles.some(({ excludes }) => excludes.includes(answerOf(concept))));
}
