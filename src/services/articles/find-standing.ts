import { caseOf } from '../../engine/case/case-of.ts';
import { articlesOf, nodesReached } from '../../engine/case/case-record.ts';
import { ownValue } from '../../engine/data/own-value.ts';
import { listPutBacks } from '../../engine/walk/put-back.ts';
import { replay } from '../../engine/walk/replay.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { openArticle } from './article-store.ts';

/** What was changed in the articles of a case, or in these of them, and not put back, one sentence each. An article that does not load has nothing to say. */
export async function findStanding(record: CaseRecord, articleIds = articlesOf(record)): Promise<readonly string[]> {
  const found = await Promise.all(articleIds.map((articleId) => findInArticle(record, articleId).catch(() => [])));
  return [...new Set(found.flat())];
}

async function findInArticle(record: CaseRecord, articleId: string): Promise<readonly string[]> {
  const opened = await openArticle(articleId);
  if (opened === undefined) {
    return [];
  }
  const kept = caseOf(record, articleId);
  const article = await opened.loadWhole();
  const place = replay(opened.machine, new Map(kept.answers), kept.from);
  return listPutBacks(article, place, { ...kept, reached: nodesReached(record, articleId) }, (nodeId) => ownValue(article.nodes, nodeId))
    .filter(({ at }) => at === undefined)
    .map(({ statement }) => statement.text);
}
