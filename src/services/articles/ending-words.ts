import { ownValue } from '../../engine/data/own-value.ts';
import { wordsOfLeft } from '../../engine/walk/outcome-words.ts';
import { replay } from '../../engine/walk/replay.ts';
import { listWorkarounds } from '../../engine/walk/workarounds.ts';
import type { Case, Ending } from '../../model/case/case.ts';
import type { OpenArticle } from './article-store.ts';

type Walked = Pick<Case, 'answers' | 'from'>;
type Opened = Pick<OpenArticle, 'article' | 'machine'>;

/**
 * What an ending of a case is called: where nothing could be fixed it is done, what does not last is worked around, and what
 * is left where nothing is wrong is called by what it has come to.
 */
export function wordsOfEnding(how: Ending, kept: Walked, opened?: Opened): string {
  if (how === 'handed over' || opened === undefined) {
    return how;
  }
  if (how === 'left') {
    return wordsOfLeft(ownValue(opened.article.nodes, replayOf(kept, opened).nodeId)) ?? how;
  }
  return opened.article.kind === 'procedure' ? 'done' : isWorkedAround(kept, opened) ? 'worked around' : how;
}

/** Whether something that the walk removed does not last. What does not last counts more than what does. */
export function isWorkedAround(kept: Walked, opened: Opened): boolean {
  return listWorkarounds(opened.article, replayOf(kept, opened).trail).length > 0;
}

function replayOf({ answers, from }: Walked, { machine }: Opened) {
  return replay(machine, new Map(answers), from);
}
