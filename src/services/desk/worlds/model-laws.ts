import { isDeepStrictEqual } from 'node:util';
import { isSamePlace } from '../../../engine/case/case-change.ts';
import { caseOf } from '../../../engine/case/case-of.ts';
import type { CasePlace } from '../../../model/case/case.ts';
import type { CaseRecord } from '../../../model/case/case-record.ts';
import type { Tab } from './desk-world.ts';
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

/** How a tab shows something else than the place where its person is: of the case (which stands at `now`), or a look. */
export function faultOfTab(tab: Tab, place: CasePlace, isOwn: boolean, now: CasePlace | undefined): string | undefined {
  if (!isSamePlace(tab.here().place, place)) {
    return `shows ${JSON.stringify(tab.here().place)} for ${JSON.stringify(place)}`;
  }
  const { beside, wentOn } = tab.view() ?? {};
  if ((beside !== undefined) !== (now !== undefined && !isOwn)) {
    return `${beside === undefined ? 'does not say' : 'says'} that it looks`;
  }
  const { answers = [], articleId } = now ?? {};
  const isThere = articleId === place.articleId && isDeepStrictEqual(new Map(answers), new Map(place.answers));
  return (wentOn !== undefined) === (isOwn && !isThere)
    ? undefined
    : `${wentOn === undefined ? 'does not say' : 'says'} that the case went on`;
}
