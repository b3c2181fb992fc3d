import { summaries } from '../content/summaries.ts';
import type { Case } from '../engine/case.ts';
import { looksLikeId } from '../engine/ids.ts';
import { formatLink, formatQuery } from '../engine/link.ts';
import type { CaseWords } from '../features/cases/case-list.tsx';

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

export function wordsOfCase(kept: Case): CaseWords {
  const summary = summaries.find(({ id }) => id === kept.articleId);
  const article =
    kept.articleId === undefined ? 'Which article fits?' : summary === undefined ? kept.articleId : `${summary.title} (${summary.number})`;
  return {
    id: kept.id,
    ticket: kept.ticket,
    article,
    changed: `Last changed ${new Date(kept.changedAt).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}`,
    progress: describeProgress(kept),
    href: `/cases/?id=${encodeURIComponent(kept.id)}`,
    text: [kept.ticket, article, ...Object.values(kept.notes), ...Object.values(kept.blanks)].join('\n').toLowerCase(),
  };
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
