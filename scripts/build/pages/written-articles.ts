import { summaries } from 'virtual:pack/summaries';
import { loadArticles } from '../../../src/content/articles.ts';
import { cutDetails, splitArticle } from '../../../src/engine/article/split-article.ts';

// About 2 kB as it is sent. Smaller pieces would be more requests than bytes saved.
const charactersAtMost = 6000;
// About 4 kB: a checklist of a long article is as long, and every piece takes its place in the core's list of them.
const checklistsAtMost = 14_000;
// More than one reads through; the rest is found by search or triage.
const summariesAtMost = 30;

const articles = await loadArticles();

/** Every article of the catalogue in the parts that a browser loads. */
export const writtenArticles = Object.fromEntries(
  articles.map((article) => {
    const { core, details, about } = splitArticle(article);
    return [article.id, { core, about, pieces: cutDetails(details, charactersAtMost, checklistsAtMost) }];
  }),
);

/** The articles that the start page lists. */
export const firstSummaries = summaries.slice(0, summariesAtMost);

export const count = summaries.length;
