import { isDeepStrictEqual } from 'node:util';
import { caseOf } from '../engine/case-of.ts';
import type { CaseRecord } from '../model/case-record.ts';
import { answersOf, type Given } from './model-places.ts';

/** How a stored case differs from what was given in it; undefined where it does not. */
export function faultOf(record: CaseRecord, { answers, notes, ticket }: Given, articles: readonly string[]): string | undefined {
  for (const articleId of articles) {
    const real = answersOf(caseOf(record, articleId));
    const given = answers.get(articleId) ?? {};
    if (!isDeepStrictEqual(real, given)) {
      return `Case ${record.id} holds ${JSON.stringify(real)} in “${articleId}”, given were ${JSON.stringify(given)}`;
    }
  }
  const shown = articles.flatMap((each) => Object.values(caseOf(record, each).notes)).flatMap((text) => text.split('\n'));
  const isLost = caseOf(record, '').ticket !== ticket || [...notes].some((text) => !shown.includes(text));
  return isLost ? `Case ${record.id} lost its ticket or a note` : undefined;
}
