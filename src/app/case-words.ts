import type { Case } from '../engine/case.ts';
import { looksLikeId } from '../engine/ids.ts';
import { formatLink, formatQuery } from '../engine/link.ts';
import type { CaseWords } from '../features/cases/case-list.tsx';
import type { ArticleNames } from './case-names.ts';

/** Where a case goes on. One from a file or a ticket text may hold anything: what is no id never comes into an address. */
export function addressOfCase({ articleId, nodeId, from, answers }: Case): string {
  const said = new Map(answers.filter((pair) => pair.every(looksLikeId)));
  return isId(articleId)
    ? formatLink({ articleId, ...(isId(nodeId) ? { nodeId } : {}), ...(isId(from) ? { from } : {}), answers: said })
    : `/triage/${formatQuery(said)}`;
}

function isId(text: string | undefined): text is string {
  return text !== undefined && looksLikeId(text);
}

export function wordsOfCase(kept: Case, names: ArticleNames): CaseWords {
  const article = kept.articleId === undefined ? 'Which article fits?' : (names.get(kept.articleId) ?? kept.articleId);
  return {
    id: kept.id,
    ticket: kept.ticket,
    article,
    changed: `Last changed ${whenChanged(kept)}`,
    progress: describeProgress(kept),
    href: `/cases/?id=${encodeURIComponent(kept.id)}`,
    text: [kept.ticket, kept.callerWords ?? '', article, ...Object.values(kept.notes), ...Object.values(kept.blanks)]
      .join('\n')
      .toLowerCase(),
  };
}

/** In the person's own way of writing dates. */
export function whenChanged({ changedAt }: Case): string {
  return new Date(changedAt).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}

function describeProgress({ answers, steps, notes }: Case): string {
  const done = Object.values(steps).filter(({ state }) => state === 'done' || state === 'waiting').length;
  const counted = [
    [answers.length, 'answer', 'answers'],
    [done, 'step done', 'steps done'],
    [Object.keys(notes).length, 'note', 'notes'],
  ] as const;
  return (
    counted
      .filter(([count]) => count > 0)
      .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
      .join(', ') || 'nothing answered yet'
  );
}
