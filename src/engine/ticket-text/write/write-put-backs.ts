import { titleOf } from '../../article/title.ts';
import { ownValue } from '../../data/own-value.ts';
import { askableIn, namesOf } from '../../walk/asked.ts';
import { writeWords } from '../hide/free-text.ts';
import { writeMoment } from '../moments.ts';
import { writeName } from '../tokens.ts';
import type { CaseView } from './view-case.ts';
import { writeStatement } from './write-statement.ts';

/** What still has to be put back, and what was. A record of something that the article has no more is written with its name. */
export function writePutBacks({ case: kept, place, reached = [], standingElsewhere = [] }: CaseView): string[][] {
  const all = place?.putBacks ?? [];
  const wordsOf = (key: string) => {
    const known = all.find((putBack) => putBack.key === key);
    return known === undefined ? wordsOfKey(place, key) : `${writeStatement(known.statement)} (${writeWords(known.changedFor)})`;
  };
  const standing = all
    .filter(({ at }) => at === undefined)
    .map(
      ({ key, isPerhaps, isDue }) =>
        ` - ${wordsOf(key)}${isPerhaps ? ', if it was changed already' : ''}${isDue ? ', due now' : ''}${isPerhaps ? marksOfLeft(place, key, reached) : ''}`,
    );
  const done = Object.entries(kept.putBack ?? {}).map(
    ([key, at]) => ` [done ${writeMoment(at)}] ${wordsOf(key)} [put-back: ${writeName(key)}]`,
  );
  return [
    ['STILL TO PUT BACK', ...standing, ...standingElsewhere.map((text) => ` - ${writeWords(text)} (in another article of this case)`)],
    ['PUT BACK', ...done],
  ].filter(({ length }) => length > 1);
}

// That it stood there no answer tells; without a mark, who reads the text back would not be told that it may be changed.
function marksOfLeft(place: CaseView['place'], key: string, reached: readonly string[]): string {
  const left = reached.filter((nodeId) => {
    const node = place === undefined ? undefined : ownValue(place.article.nodes, nodeId);
    return place !== undefined && node !== undefined && nodeId !== place.nodeId && namesOf(place.article, nodeId, node)[0] === key;
  });
  return left.map((nodeId) => ` [left: ${writeName(nodeId)}]`).join('');
}

function wordsOfKey(place: CaseView['place'], key: string): string {
  const nodeId = place === undefined ? undefined : askableIn(place.article).get(key)?.nodeId;
  const node = nodeId === undefined ? undefined : place?.article.nodes[nodeId];
  return writeWords(node === undefined ? key : titleOf(node));
}
