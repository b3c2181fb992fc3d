import { askableIn } from '../../../engine/asked.ts';
import { titleOf } from '../../../engine/title.ts';
import { writeWords } from './free-text.ts';
import { writeMoment } from './moments.ts';
import { writeName } from './tokens.ts';
import type { CaseView } from './view-case.ts';
import { writeStatement } from './write-statement.ts';

/** What still has to be put back, and what was. A record of something that the article has no more is written with its name. */
export function writePutBacks({ case: kept, place, standingElsewhere = [] }: CaseView): string[][] {
  const all = place?.putBacks ?? [];
  const wordsOf = (key: string) => {
    const known = all.find((putBack) => putBack.key === key);
    return known === undefined ? wordsOfKey(place, key) : `${writeStatement(known.statement)} (${writeWords(known.changedFor)})`;
  };
  const standing = all
    .filter(({ at }) => at === undefined)
    .map(({ key, isPerhaps, isDue }) => ` - ${wordsOf(key)}${isPerhaps ? ', if it was changed already' : ''}${isDue ? ', due now' : ''}`);
  const done = Object.entries(kept.putBack ?? {}).map(
    ([key, at]) => ` [done ${writeMoment(at)}] ${wordsOf(key)} [put-back: ${writeName(key)}]`,
  );
  return [
    ['STILL TO PUT BACK', ...standing, ...standingElsewhere.map((text) => ` - ${writeWords(text)} (in another article of this case)`)],
    ['PUT BACK', ...done],
  ].filter(({ length }) => length > 1);
}

function wordsOfKey(place: CaseView['place'], key: string): string {
  const nodeId = place === undefined ? undefined : askableIn(place.article).get(key)?.nodeId;
  const node = nodeId === undefined ? undefined : place?.article.nodes[nodeId];
  return writeWords(node === undefined ? key : titleOf(node));
}
