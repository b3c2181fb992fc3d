import { caseOf } from '../../engine/case/case-of.ts';
import { articleNow, articlesOf } from '../../engine/case/case-record.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { openArticle } from './article-store.ts';
import { isWorkedAround, wordsOfEnding } from './ending-words.ts';

/** What the endings of closed cases are called, by the ids of the cases. Of an article that does not load nothing is known. */
export async function findEndings(records: readonly CaseRecord[]): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(records.map(async (record) => [record.id, await nameEnding(record)] as const));
  return new Map(found.flatMap(([id, words]) => (words === undefined ? [] : [[id, words]])));
}

async function nameEnding(record: CaseRecord): Promise<string | undefined> {
  const { closed } = caseOf(record, '');
  if (closed === undefined) {
    return undefined;
  }
  const now = articleNow(record);
  const named = await Promise.all(
    articlesOf(record).map(async (articleId) => {
      const opened = await openArticle(articleId).catch(() => undefined);
      const kept = caseOf(record, articleId);
      // What does not last counts in whichever article it was; all else in the last one.
      const counts = opened !== undefined && (articleId === now || (closed.how === 'fixed' && isWorkedAround(kept, opened)));
      return counts ? wordsOfEnding(closed.how, kept, opened) : undefined;
    }),
  );
  return named.find((words) => words === 'worked around') ?? named.find((words) => words !== undefined);
}
