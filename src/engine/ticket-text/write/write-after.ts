import { isEnd } from '../../graph/is-end.ts';
import type { CaseView } from './view-case.ts';
import { writeStatement } from './write-statement.ts';

/** What the article says is left to do, at every end of it and nowhere else. */
export function writeAfter({ place, contradiction }: CaseView): string[][] {
  const after = place?.article.after ?? [];
  return place === undefined || contradiction !== undefined || after.length === 0 || !isEnd(place.node, place.isFixed)
    ? []
    : [['AFTERWARDS', ...after.map((statement) => ` - ${writeStatement(statement)}`)]];
}
