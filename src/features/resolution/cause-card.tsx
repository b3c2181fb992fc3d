import { useActorRef, useSelector } from '@xstate/react';
import { type ReactNode, type Ref, useEffect } from 'react';
import type { Cause } from '../../engine/article.ts';
import { Badge } from '../../ui/badge.tsx';
import { InstructionBody, type InstructionBodyProps } from '../../ui/instruction-body.tsx';
import { SourcedText } from '../../ui/sourced-text.tsx';
import { Checklist } from './checklist.tsx';
import { checklistMachine, selectDone } from './checklist-machine.ts';
import { DidItWork } from './did-it-work.tsx';
import { needsOf, stepsToUndo } from './needs.ts';
import { NeedsSummary } from './needs-summary.tsx';
import { StepEffects } from './step-effects.tsx';

type CauseCardProps = {
  cause: Cause;
  /** `possible`: opened without the questions before it, so nothing speaks for it yet. */
  reached: 'found' | 'possible' | 'fixed';
  bodyOf: (step: Cause['resolution'][number]) => InstructionBodyProps;
  roleName: (role: string) => string;
  toolLink: (tool: string) => { label: string; href: string } | undefined;
  kept: { done: readonly string[]; keep: (done: readonly string[]) => void; warning?: string };
  links: { fixed: string; notFixed: string; nextTitle: string };
  headingRef: Ref<HTMLHeadingElement>;
  /** Stands above the steps: the blanks to fill in. */
  blanks: ReactNode;
  children: ReactNode;
};

const headings = { found: 'Cause found', possible: 'Possible cause', fixed: 'Fixed' } as const;

export function CauseCard({ cause, reached, bodyOf, roleName, toolLink, kept, links, headingRef, blanks, children }: CauseCardProps) {
  const checklist = useActorRef(checklistMachine, { input: { done: kept.done } });
  const done = useSelector(checklist, selectDone);
  const { keep } = kept;
  useEffect(() => {
    const subscription = checklist.subscribe((snapshot) => keep(selectDone(snapshot)));
    return () => subscription.unsubscribe();
  }, [checklist, keep]);
  const steps = cause.resolution.map((step) => ({
    id: step.id,
    isDone: done.includes(step.id),
    role: roleName(step.role),
    body: <InstructionBody {...bodyOf(step)} controlId={`step-${step.id}`} />,
    effects: <StepEffects step={step} tool={step.tool === undefined ? undefined : toolLink(step.tool)} />,
  }));
  return (
    <section aria-labelledby="place">
      <p className="mb-1.5">
        <Badge tone={reached === 'fixed' ? 'ok' : 'accent'}>{headings[reached]}</Badge>
      </p>
      <h1 id="place" ref={headingRef} tabIndex={-1}>
        {cause.title}
      </h1>
      {reached === 'fixed' && (
        <p className="mt-2 rounded-card bg-ok-soft px-4 py-2.5 text-ok">
          You marked this as fixed. Change it under “Your answers” if the fault comes back.
        </p>
      )}
      {reached === 'possible' && (
        <p className="mt-2 text-muted">Nothing before it was asked, so nothing here says that this is the cause.</p>
      )}
      <div className="mb-4 mt-3 max-w-[66ch] space-y-1.5 border-l-3 border-accent pl-3.5">
        {cause.why.map((statement) => (
          <p key={statement.text}>
            <SourcedText {...statement} />
          </p>
        ))}
      </div>
      <NeedsSummary needs={needsOf(cause.resolution)} roleName={roleName} />
      {cause.cautions.length > 0 && (
        <section aria-labelledby="cautions" className="mb-4 rounded-card bg-warn-soft px-4 py-3">
          <h2 id="cautions" className="mb-1.5 font-semibold text-warn">
            Before you start
          </h2>
          <ul className="ml-5 list-disc space-y-1.5">
            {cause.cautions.map((statement) => (
              <li key={statement.text}>
                <SourcedText {...statement} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Checklist
        steps={steps}
        onTick={(stepId, isDone) => checklist.send({ type: isDone ? 'step.ticked' : 'step.unticked', stepId })}
        onClear={() => checklist.send({ type: 'ticks.cleared' })}
        {...(kept.warning === undefined ? {} : { warning: kept.warning })}
      >
        {blanks}
      </Checklist>
      <DidItWork
        expected={cause.expected}
        fixedHref={links.fixed}
        notFixedHref={links.notFixed}
        nextTitle={links.nextTitle}
        toUndo={stepsToUndo(cause.resolution, done)}
        hasTicks={done.length > 0}
      />
      {children}
    </section>
  );
}
