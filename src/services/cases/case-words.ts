import { caseOf } from '../../engine/case/case-of.ts';
import { articleNow, articlesOf, changedAt } from '../../engine/case/case-record.ts';
import type { CaseWords } from '../../engine/case/case-words.ts';
import { articlesBeside } from '../../engine/case/notes-elsewhere.ts';
import { looksLikeId, looksLikeName } from '../../engine/link/ids.ts';
import { formatLink, formatQuery } from '../../engine/link/link.ts';
import type { Case } from '../../model/case/case.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import type { Moment } from '../../model/case/moment.ts';
import type { ArticleNames } from './case-names.ts';

/** Where a case goes on. */
export function addressOfRecord(record: CaseRecord): string {
  return addressOfCase(caseOf(record, articleNow(record)));
}

/** Where a case goes on in its article. One from a file or a ticket text may hold anything: what is no id never comes into an address. */
export function addressOfCase({ articleId, nodeId, from, answers }: Case): string {
  const said = new Map(answers.filter(([asked, answerId]) => looksLikeName(asked) && looksLikeId(answerId)));
  return articleId !== undefined && looksLikeName(articleId)
    ? formatLink({ articleId, ...(isId(nodeId) ? { nodeId } : {}), ...(isId(from) ? { from } : {}), answers: said })
    : `/triage/${formatQuery(said)}`;
}

function isId(text: string | undefined): text is string {
  return text !== undefined && looksLikeId(text);
}

/** A case as it is read in the list; `shared` holds the ids of those whose ticket number another case has as well, `endings` what those that are closed are closed as. */
export function wordsOfCase(
  record: CaseRecord,
  names: ArticleNames,
  shared: ReadonlySet<string> = new Set(),
  endings: ReadonlyMap<string, string> = new Map(),
): CaseWords {
  const views = [...articlesOf(record), ...articlesBeside(record), ''].map((articleId) => caseOf(record, articleId));
  const kept = caseOf(record, articleNow(record));
  const article = articlesOf(record)
    .map((articleId) => names.get(articleId) ?? articleId)
    .join(', ');
  return {
    id: record.id,
    ticket: kept.ticket,
    article: article || 'Which article fits?',
    changed: `Last changed ${whenChanged(changedAt(record))}`,
    progress: describeProgress(views, articlesOf(record).length > 0),
    ...(kept.closed === undefined
      ? {}
      : { closed: `Closed: ${endings.get(record.id) ?? kept.closed.how}, ${whenChanged(kept.closed.at)}` }),
    ...(shared.has(record.id) ? { isShared: true } : {}),
    href: `/cases/?id=${encodeURIComponent(record.id)}`,
    text: [
      kept.ticket,
      kept.callerWords ?? '',
      article,
      ...views.flatMap(({ notes }) => Object.values(notes)),
      ...Object.values(kept.blanks),
    ]
      .join('\n')
      .toLowerCase(),
  };
}

/** In the person's own way of writing dates. */
export function whenChanged(moment: Moment): string {
  return new Date(moment).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}

// What was answered in triage is carried over into the articles, and counted there.
function describeProgress(views: readonly Case[], hasArticle: boolean): string {
  const answered = hasArticle ? views.slice(0, -1) : views;
  const done = views.flatMap(({ steps }) => Object.values(steps)).filter(({ state }) => state === 'done' || state === 'waiting');
  const notes = new Set(views.flatMap(({ articleId, notes }) => Object.entries(notes).map((note) => JSON.stringify([articleId, note[0]]))));
  const counted = [
    [answered.reduce((sum, { answers }) => sum + answers.length, 0), 'answer', 'answers'],
    [done.length, 'step done', 'steps done'],
    [notes.size, 'note', 'notes'],
  ] as const;
  return (
    counted
      .filter(([count]) => count > 0)
      .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
      .join(', ') || 'nothing answered yet'
  );
}
