import type { Article } from '../../model/article/article.ts';
import { compileArticle } from '../graph/compile-article.ts';
import { countWalks } from '../graph/count-walks.ts';
import { isOwnCause } from '../graph/ways-of-cause.ts';
import { adviceOn, isOnlyAdvice } from './advise.ts';
import { findCatalogueProblems, findProblems, isReviewed } from './find-problems.ts';
import type { ArticleProblem } from './rules.ts';
import type { Surroundings } from './surroundings.ts';

/** A fault with the article it is in and the sentence that says what to do. */
export type Fault = ArticleProblem & { readonly articleId: string; readonly says: string };

/** What stands in an article and what is wrong with it. Plain data. */
export type ArticleHealth = {
  readonly articleId: string;
  readonly title: string;
  readonly edition?: { readonly number: number; readonly date: string };
  readonly reviewedOn?: string;
  readonly owner?: string;
  readonly questions: number;
  readonly causes: number;
  /** Ways from the first question to an end; none while a fault keeps them from being counted. */
  readonly walks?: number;
  readonly longest?: number;
  readonly faults: readonly Fault[];
  /** What an author may still do; the article stands without it. */
  readonly advice: readonly Fault[];
};

/** Every fault of an article that the catalogue lists under a name, and all advice; none for a good one. What the schema would have refused cannot be read. */
export function findFaults(listedAs: string, article: Article, around: Surroundings): Fault[] {
  try {
    const misnamed: ArticleProblem[] = article.id === listedAs ? [] : [{ kind: 'misnamed-article', nodeId: 'about', listedAs }];
    return [...misnamed, ...findProblems(article, around)].map((problem) => toFault(article.id, problem));
  } catch (error) {
    return [unreadableFault(listedAs, messageOf(error))];
  }
}

/** What stands in an article and what is wrong with it. */
export function examineArticle(listedAs: string, article: Article, around: Surroundings): ArticleHealth {
  const found = findFaults(listedAs, article, around);
  const of = { isHomePack: around.isHomePack, isReviewed: isReviewed(article) };
  const faults = found.filter(({ kind }) => !isOnlyAdvice(kind, of));
  const kinds = Object.values(article.nodes ?? {}).map(({ kind }) => kind);
  const { id, title, edition, reviewedOn, owner } = article;
  return {
    articleId: id,
    title,
    ...(edition === undefined ? {} : { edition: { number: edition.number, date: edition.date } }),
    ...(reviewedOn === undefined ? {} : { reviewedOn }),
    ...(owner === undefined ? {} : { owner }),
    questions: kinds.filter((kind) => kind === 'question').length,
    causes: Object.values(article.nodes ?? {}).filter(isOwnCause).length,
    ...(faults.some(preventsCounting) ? {} : countWalks(compileArticle(article), article.start)),
    faults,
    advice: found.filter(({ kind }) => isOnlyAdvice(kind, of)),
  };
}

/** The same with what only all articles of a pack together show: with the article it is about, or listed apart where that is gone. */
export function examineTogether(examined: readonly ArticleHealth[], articles: readonly Article[], around: Surroundings): ArticleHealth[] {
  const found = findCatalogueProblems(articles, around).map((problem) => toFault(problem.articleId, problem));
  const gone = new Set(found.map(({ articleId }) => articleId).filter((id) => !examined.some(({ articleId }) => articleId === id)));
  const apart = [...gone].map((articleId) => ({ articleId, title: articleId, questions: 0, causes: 0, faults: [], advice: [] }));
  return [...examined, ...apart].map((health) => {
    const own = found.filter(({ articleId }) => articleId === health.articleId);
    return own.length === 0 ? health : { ...health, faults: [...health.faults, ...own] };
  });
}

/** An article that cannot even be read. */
export function examineUnreadable(listedAs: string, message: string): ArticleHealth {
  return { articleId: listedAs, title: listedAs, questions: 0, causes: 0, faults: [unreadableFault(listedAs, message)], advice: [] };
}

const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** The first two lines of what an error says, without the colours of a terminal: what and where. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(colours, '').split('\n').slice(0, 2).join(' ').trim();
}

function unreadableFault(articleId: string, message: string): Fault {
  return toFault(articleId, { kind: 'unreadable', nodeId: 'about', message });
}

function toFault(articleId: string, problem: ArticleProblem): Fault {
  return { articleId, ...problem, says: adviceOn(problem) };
}

// Where a way leads nowhere there is no machine, and where one leads back there is no end to count to.
function preventsCounting({ kind }: Fault): boolean {
  return ['unreadable', 'too-many-nodes', 'dangling-goto', 'leads-nowhere', 'loop'].includes(kind);
}
