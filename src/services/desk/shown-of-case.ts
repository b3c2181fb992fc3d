import { caseOf } from '../../engine/case/case-of.ts';
import { articleNow, articlesOf } from '../../engine/case/case-record.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';

/** For tests: all that is shown of a case in these articles, in its order, but for when it was changed last. */
export function shownOfCase(record: CaseRecord | undefined, articles: readonly string[]): readonly string[] {
  const views = record === undefined ? [] : articles.map((each) => ({ ...caseOf(record, each), changedAt: '' }));
  return [record && [articlesOf(record), articleNow(record)], ...views].map((part) => JSON.stringify(part));
}
