import type { ReactNode } from 'react';
import { caseOf } from '../../engine/case/case-of.ts';
import { articlesOf, changedAt } from '../../engine/case/case-record.ts';
import { withNotesBeside } from '../../engine/case/notes-elsewhere.ts';
import { nameOf } from '../../features/cases/case-list.tsx';
import type { Case, StepRecord } from '../../model/case/case.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { desk } from '../../services/cases/case-desk.ts';
import { addressOfCase, whenChanged } from '../../services/cases/case-words.ts';
import { saveCases } from '../../services/cases/save-cases.ts';
import { readMarks } from '../../services/cases/step.ts';
import { toldByText } from '../../services/cases/told-by-text.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { InClear } from '../shell/in-clear.tsx';
import { OtherArticles } from './other-articles.tsx';

type CaseWithoutArticleProps = { record: CaseRecord; articleId: string };

function whyNotHere(articleId: string, { edition }: Case): string {
  const [packId, own] = articleId.split('.');
  return own === undefined
    ? 'an article that this Unstuck does not have. Another version of Unstuck may have it.'
    : `made with the pack “${packId}”${edition?.pack === undefined ? '' : `, edition ${edition.pack}`}, which this copy does not have, or not with that article.`;
}

/** What a case holds in an article that this build does not have: what only the article words stands there as ids. */
export function CaseWithoutArticle({ record, articleId }: CaseWithoutArticleProps) {
  const kept = withNotesBeside(record, caseOf(record, articleId), articleId);
  const told = toldByText(record.id);
  const others = articlesOf(record).filter((other) => other !== articleId);
  return (
    <section aria-labelledby="case" className="panel mb-5 mt-4 px-5 py-4">
      <h2 id="case" className="text-lg font-semibold">
        {nameOf(kept.ticket)}
      </h2>
      <p className="mt-1">
        This case stands in <span className="font-mono">{articleId}</span>, {whyNotHere(articleId, kept)} Nothing of the case is lost: this
        is what it holds.
      </p>
      <p className="mt-1 text-sm text-muted">Last changed {whenChanged(changedAt(record))}</p>
      {told !== undefined && (
        <section aria-labelledby="told" className="mt-3">
          <h3 id="told" className="text-sm text-muted">
            The ticket text, in its own words
          </h3>
          <p className="whitespace-pre-wrap break-words">{told}</p>
        </section>
      )}
      <dl className="mt-3 space-y-3 [&_dt]:text-sm [&_dt]:text-muted">{partsOf(kept)}</dl>
      <OtherArticles stands={others.map((other) => ({ articleId: other, address: addressOfCase(caseOf(record, other)) }))} />
      <button type="button" className={`${buttonStyle.plain} mt-4 print:hidden`} onClick={() => saveCases([record])}>
        Export this case
      </button>
      <InClear />
    </section>
  );
}

/** The case of this entry of the history; undefined where there is none, or it has nothing to do with that article. */
export async function findCaseIn(articleId: string): Promise<CaseRecord | undefined> {
  const record = await desk.findTabRecord(readMarks());
  return record && articlesOf(record).includes(articleId) ? record : undefined;
}

function partsOf({ callerWords, answers, nodeId, steps, notes, blanks, evidence }: Case): ReactNode[] {
  const parts: [term: string, lines: readonly (readonly [name: string, text: string])[]][] = [
    ["In the caller's words", callerWords === undefined ? [] : [['', callerWords]]],
    ['Answers', answers],
    ['Stands at', nodeId === undefined ? [] : [['', nodeId]]],
    ['Steps', Object.entries(steps).map(([key, step]) => [key, wordsOf(step)])],
    ['Notes', Object.entries(notes)],
    ['Names', Object.entries(blanks)],
    ['Evidence', evidence.map(({ asked, lines }) => [asked, lines.join('\n')])],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([term, lines]) => (
      <div key={term}>
        <dt>{term}</dt>
        {lines.map(([name, text]) => (
          <dd key={name} className="whitespace-pre-wrap break-words">
            {name !== '' && <span className="font-mono">{name}: </span>}
            {text}
          </dd>
        ))}
      </div>
    ));
}

function wordsOf(step: StepRecord): string {
  const when = whenChanged(step.at);
  switch (step.state) {
    case 'done':
      return `done ${when}`;
    case 'skipped':
      return `skipped ${when}: ${step.reason}`;
    case 'failed':
      return `did not work, ${when}: ${step.note}`;
    case 'waiting':
      return `waiting since ${when}`;
  }
}
