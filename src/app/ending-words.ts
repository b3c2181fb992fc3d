import { replay } from '../engine/replay.ts';
import { listWorkarounds } from '../engine/workarounds.ts';
import type { Case, Ending } from '../model/case.ts';
import type { OpenArticle } from './article-store.ts';

type Walked = Pick<Case, 'answers' | 'from'>;

/** What an ending of a case is called: where nothing could be fixed it is done, and what does not last is worked around. */
export function wordsOfEnding(how: Ending, kept: Walked, opened?: Pick<OpenArticle, 'article' | 'machine'>): string {
  if (how !== 'fixed' || opened === undefined) {
    return how;
  }
  return opened.article.kind === 'procedure' ? 'done' : isWorkedAround(kept, opened) ? 'worked around' : how;
}

/** Whether something that the walk removed does not last. What does not last counts more than what does. */
export function isWorkedAround({ answers, from }: Walked, { article, machine }: Pick<OpenArticle, 'article' | 'machine'>): boolean {
  return listWorkarounds(article, replay(machine, new Map(answers), from).trail).length > 0;
}
