import { titleOf } from '../../engine/article/title.ts';
import type { Way } from '../../engine/evidence/reading.ts';
import { findEnd } from '../../engine/graph/find-end.ts';
import { formatLink } from '../../engine/link/link.ts';
import { linkTo } from '../../engine/link/link-to.ts';
import { bestFirst, leadingArticle } from '../../engine/triage/leading-article.ts';
import { standArticles } from '../../engine/triage/triage.ts';
import { carryOver } from '../../engine/walk/carry-over.ts';
import type { Answers } from '../../engine/walk/replay.ts';
import { openArticle } from '../articles/article-store.ts';
import { homeCatalogue } from '../triage/triage-catalogue.ts';
import { answersTo, packOf } from './answers-to.ts';

const articlesAtMost = 3;

/** The article that some answers lead to, opened with them; undefined where they lead to none. */
export function findLead(answers: Answers, among = homeCatalogue): Way | undefined {
  const articleId = leadingArticle(among.signs, standArticles(among.signs, answers))?.articleId;
  const summary = among.summaries.find(({ id }) => id === articleId);
  if (summary === undefined) {
    return undefined;
  }
  const { isOnlyHere } = packOf(summary.id, among) ?? {};
  return {
    href: formatLink({ articleId: summary.id, answers: answersTo(summary.id, answers, among) }),
    title: `${summary.number}: ${summary.title}`,
    ...(isOnlyHere === undefined ? {} : { isOnlyHere }),
  };
}

/**
 * The page at which some answers end, where no article is meant by them: in the article that fits best, or else in the one
 * that they speak against, which often says what it is instead. Loads the articles that it looks through; undefined where
 * they do not load.
 */
export async function findEndPage(answers: Answers, among = homeCatalogue): Promise<Way | undefined> {
  const said = carryOver(answers, among.observations);
  const standings = bestFirst(standArticles(among.signs, said)).filter(
    ({ isOut, fits, against }) => !isOut && fits.length + against.length > 0,
  );
  const hasFit = standings[0]?.against.length === 0;
  const best = standings.filter(({ against }) => (against.length === 0) === hasFit).slice(0, articlesAtMost);
  for (const { articleId } of best) {
    const way = await endIn(articleId, answersTo(articleId, said, among)).catch(() => undefined);
    if (way !== undefined) {
      return way;
    }
  }
  return undefined;
}

async function endIn(articleId: string, answers: Answers): Promise<Way | undefined> {
  const opened = await openArticle(articleId);
  const end = opened && findEnd(opened.machine, answers);
  const node = end && opened.article.nodes[end.nodeId];
  return opened && end && node && { href: formatLink(linkTo(opened.machine, answers, end.from)), title: `“${titleOf(node)}”` };
}
