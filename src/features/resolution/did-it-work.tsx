import type { ChecklistStep, Statement } from '../../engine/article.ts';
import { buttonStyle } from '../../ui/button-style.ts';
import { SourcedText } from '../../ui/sourced-text.tsx';

type DidItWorkProps = {
  expected: Statement;
  fixedHref: string;
  notFixedHref: string;
  /** What comes after not fixed. */
  nextTitle: string;
  toUndo: readonly ChecklistStep[];
  hasTicks: boolean;
};

export function DidItWork({ expected, fixedHref, notFixedHref, nextTitle, toUndo, hasTicks }: DidItWorkProps) {
  return (
    <section aria-labelledby="did-it-work" className="panel mt-4 px-4.5 py-4">
      <h2 id="did-it-work" className="panel-title mb-2">
        Did it work?
      </h2>
      <p className="mb-3">
        <SourcedText {...expected} />
      </p>
      <ul aria-label="Answers" className="flex flex-wrap gap-2 print:hidden">
        <li>
          <a href={fixedHref} className={buttonStyle.primary}>
            Fixed
          </a>
        </li>
        <li>
          <a href={notFixedHref} className={buttonStyle.plain}>
            Not fixed
          </a>
        </li>
      </ul>
      <p className="mt-2 text-sm text-muted">If it is not fixed, next comes: {nextTitle}</p>
      <details className="mt-3 print:hidden">
        <summary className="text-sm font-semibold">Worse: show how to undo</summary>
        <div className="mt-2 text-sm">
          {toUndo.length === 0 ? (
            <p>{hasTicks ? 'None of the ticked steps has an undo.' : 'No step of this checklist has an undo.'}</p>
          ) : (
            <>
              <p className="mb-2 text-muted">
                {hasTicks
                  ? 'Undo the ticked steps, the last one first:'
                  : 'No step is ticked. Undo those that you did, the last one first:'}
              </p>
              <ol aria-label="Undo" className="ml-5 list-decimal space-y-2 marker:text-muted">
                {toUndo.map(({ id, text, undo }) => (
                  <li key={id}>
                    {undo !== undefined && <SourcedText {...undo} />}
                    <span className="block text-muted">Undoes: {text}</span>
                  </li>
                ))}
              </ol>
            </>
          )}
          <p className="mt-3">
            <a href={notFixedHref} className={buttonStyle.plain}>
              Undone. Not fixed
            </a>
          </p>
        </div>
      </details>
    </section>
  );
}
