import { notStated, wordsOfMinutes } from '../../engine/article/not-stated.ts';
import type { ChecklistStep } from '../../model/article/checklist-step.ts';
import type { Statement } from '../../model/article/statement.ts';
import { SourcedText } from '../../ui/text/sourced-text.tsx';

type StepEffectsProps = { step: ChecklistStep; tool: { label: string; href: string } | undefined };

/** What helps with a step, what it does to others, how long it takes to work, what is put back afterwards, and how it is undone. */
export function StepEffects({ step: { impact, wait, putBack, undo, changesNothing }, tool }: StepEffectsProps) {
  return (
    <>
      {tool !== undefined && (
        <p className="mt-2 print:hidden">
          <a href={tool.href} className="text-link">
            {tool.label}
          </a>
        </p>
      )}
      <dl className="mt-2 space-y-1.5 text-sm">
        {impact !== undefined && <Effect term="Impact" statement={impact} isWarning />}
        {wait !== undefined && <Effect term={wordsOfMinutes('Wait', wait.minutes)} statement={wait} isWarning={false} />}
        {putBack !== undefined && <Effect term="Put back afterwards" statement={putBack} isWarning={false} />}
        {undo !== undefined && <Effect term="Undo" statement={undo} isWarning={false} />}
        {undo === undefined && changesNothing !== true && <NotStated term="Undo" />}
      </dl>
    </>
  );
}

function NotStated({ term }: { term: string }) {
  return (
    <div>
      <dt className="inline font-semibold text-muted">{term}: </dt>
      <dd className="inline">{notStated}</dd>
    </div>
  );
}

function Effect({ term, statement, isWarning }: { term: string; statement: Statement; isWarning: boolean }) {
  return (
    <div className={isWarning ? 'rounded-lg bg-warn-soft px-3 py-1.5' : ''}>
      <dt className={`inline font-semibold ${isWarning ? 'text-warn' : 'text-muted'}`}>{term}: </dt>
      <dd className="inline">
        <SourcedText {...statement} />
      </dd>
    </div>
  );
}
