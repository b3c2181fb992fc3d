import type { ReactNode } from 'react';
import { notStated } from '../../engine/article/not-stated.ts';
import type { StepRecords } from '../../engine/checklist/checklist-machine.ts';
import type { ChecklistWords } from '../../engine/checklist/checklist-words.ts';
import { stepsToUndo } from '../../engine/walk/undo.ts';
import type { ChecklistStep } from '../../model/article/checklist-step.ts';
import type { Statement } from '../../model/article/statement.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { SourcedText } from '../../ui/text/sourced-text.tsx';
import { UndoList } from './undo-list.tsx';

/** Where the two answers lead. */
export type AnswerLinks = {
  readonly yes: string;
  /** What comes next when it worked; missing where the walk has ended then. */
  readonly yesTitle?: string;
  /** Set where the source hands over after this cause. */
  readonly stopsHere?: true;
  /** Missing where the article does not go on. */
  readonly no?: { readonly href: string; readonly nextTitle: string };
};

type DidItWorkProps = {
  words: ChecklistWords;
  expected: Statement | undefined;
  resolution: readonly ChecklistStep[];
  records: StepRecords;
  links: AnswerLinks;
  /** True where the case is closed: an answer only looks. */
  isAtRest: boolean;
  /** Said below what proves it, where the remedy does not last. */
  howLong?: ReactNode;
};

export function DidItWork({ words, expected, resolution, records, links, isAtRest, howLong }: DidItWorkProps) {
  const rest = isAtRest ? 'border-dotted opacity-75' : '';
  const toUndo = stepsToUndo(resolution, records);
  const numberOf = (stepId: string) => 1 + resolution.findIndex(({ id }) => id === stepId);
  return (
    <section aria-labelledby="did-it-work" className="panel mt-4 px-4.5 py-4">
      <h2 id="did-it-work" className="panel-title mb-2">
        {words.asks}
      </h2>
      <p className="mb-3">{expected === undefined ? `How one sees it, ${notStated}.` : <SourcedText {...expected} />}</p>
      {howLong !== undefined && <div className="mb-3">{howLong}</div>}
      <ul aria-label="Answers" className="flex flex-wrap gap-2 print:hidden">
        <li>
          <a href={links.yes} className={`${isAtRest ? buttonStyle.plain : buttonStyle.primary} ${rest}`}>
            {words.yes}
          </a>
        </li>
        {links.no !== undefined && (
          <li>
            <a href={links.no.href} className={`${buttonStyle.plain} ${rest}`}>
              {words.no}
            </a>
          </li>
        )}
      </ul>
      <p className="mt-2 text-sm text-muted">
        <span className="print:hidden">{isAtRest ? 'Open again to answer.' : 'All that you noted here stays.'} </span>
        {links.yesTitle !== undefined && `${words.yes}, next comes: ${links.yesTitle}${links.yesTitle.endsWith('?') ? ' ' : '. '}`}
        {links.no !== undefined && `${words.ifNot}, next comes: ${links.no.nextTitle}`}
        {links.stopsHere && '. The source hands over here; what is left is not checked.'}
      </p>
      <details className="mt-3 print:hidden">
        <summary className="text-sm font-semibold">{words.undo}</summary>
        <div className="mt-2 text-sm">
          {toUndo.length === 0 ? (
            <p>No step is marked as done, waiting or failed, so there is nothing to undo. Mark what you did, and it is listed here.</p>
          ) : (
            <>
              <p className="mb-2 text-muted">Undo what you did, the last step first:</p>
              <UndoList steps={toUndo} numberOf={numberOf} />
            </>
          )}
          {links.no !== undefined && (
            <p className="mt-3">
              <a href={links.no.href} className={buttonStyle.plain}>
                {toUndo.length === 0 ? words.no : `Undone. ${words.no}`}
              </a>
            </p>
          )}
        </div>
      </details>
    </section>
  );
}
