import { caseOf } from '../engine/case-of.ts';
import { articlesOf } from '../engine/case-record.ts';
import type { CaseRecord } from '../model/case-record.ts';
import { openArticle } from './article-store.ts';
import { isWorkedAround } from './ending-words.ts';

/** The ids of the cases that were closed as fixed and in which something does not last. Of an article that does not load nothing is known. */
export async function findWorkedAround(records: readonly CaseRecord[]): Promise<ReadonlySet<string>> {
  const closed = records.filter((record) => caseOf(record, '').closed?.how === 'fixed');
  const found = await Promise.all(closed.map(async (record) => ((await isAnyWorkedAround(record)) ? [record.id] : [])));
  return new Set(found.flat());
}

async function isAnyWorkedAround(record: CaseRecord): Promise<boolean> {
  const each = await Promise.all(
    articlesOf(record).map(async (articleId) => {
      const opened = await openArticle(articleId).catch(() => undefined);
      return opened !== undefined && isWorkedAround(caseOf(record, articleId), opened);
    }),
  );
  return each.includes(true);
}
