import { useActorRef, useSelector } from '@xstate/react';
import { Fragment, type ReactNode, type Ref, useEffect } from 'react';
import { checklistOf } from '../../engine/article/checklist-of.ts';
import { checklistMachine, type StepRecords, selectRecords, selectSteps } from '../../engine/checklist/checklist-machine.ts';
import { type ChecklistWords, wordsOfChecklist } from '../../engine/checklist/checklist-words.ts';
import type { EarlierStep } from '../../engine/checklist/earlier-steps.ts';
import { wordsOfEarlier } from '../../engine/checklist/earlier-words.ts';
import { needsOf } from '../../engine/checklist/needs.ts';
import type { OwnRoles } from '../../engine/checklist/own-roles.ts';
import type { Clock } from '../../engine/time/clock.ts';
import { formatMoment } from '../../engine/time/moment.ts';
import type { Cause, Procedure } from '../../model/article/article-node.ts';
import type { ChecklistStep } from '../../model/article/checklist-step.ts';
import type { Instruction } from '../../model/article/statement.ts';
import type { StepRecord } from '../../model/case/case.ts';
import type { Moment } from '../../model/case/moment.ts';
import { Badge } from '../../ui/frame/badge.tsx';
import type { InstructionBodyProps } from '../../ui/text/instruction-body.tsx';
import { SourcedText } from '../../ui/text/sourced-text.tsx';
import { Checklist } from './checklist.tsx';
import { type AnswerLinks, DidItWork } from './did-it-work.tsx';
import { HowLong } from './how-long.tsx';
import { LeftOpen } from './left-open.tsx';
import { NeedsSummary } from './needs-summary.tsx';
import { RoleLine } from './role-line.tsx';
import { type KeptTyping, StepItem } from './step-item.tsx';
import { StepRole } from './step-role.tsx';

type ChecklistCardProps = {
  node: Cause | Procedure;
  /** The cause that this is another way to remove. */
  wayOf?: string;
  /** `possible`: opened without the questions before it, so nothing speaks for it yet. `next`: no answer led to it. */
  reached: keyof ChecklistWords['reached'];
  bodyOf: (instruction: Instruction) => InstructionBodyProps;
  roleName: (role: string | undefined) => string;
  toolLink: (tool: string) => { label: string; href: string } | undefined;
  procedureOf: (articleId: string) => { title: string; href: string };
  roles: OwnRoles;
  clock: Clock;
  /** What is kept about the steps, by their ids, and where a change of one step goes. */
  kept: { records: StepRecords; keep: (stepId: string, record: StepRecord | undefined) => void; warning?: string };
  /** What was marked under names that the checklist has no more. */
  earlier?: readonly EarlierStep[];
  /** Where the place is only looked at: the case beside which it is, and what became of the steps there. */
  beside?: { name: string; records: StepRecords };
  /** True where nothing may be changed: the case is closed. */
  isAtRest?: boolean;
  /** True where it is closed, also while somebody still types. */
  isClosed?: boolean;
  typed: KeptTyping;
  /** What is noted about a step, if notes are kept. */
  renderNote?: (stepId: string) => ReactNode;
  /** What is added to the list before or after a step, as items of it. */
  renderAdded?: (stepId: string, stands: 'before' | 'after') => ReactNode;
  /** Stands above what is needed and the steps. */
  lead?: ReactNode;
  /** `no` is missing where the article does not go on. */
  links: AnswerLinks;
  headingRef: Ref<HTMLHeadingElement>;
  /** Stands above the steps: the blanks to fill in. */
  blanks: ReactNode;
  /** What is still to put back: stands at the top once it is fixed, and before that below the last question. */
  putBacks: ReactNode;
  children: ReactNode;
};

const unproven = {
  possible: 'Nothing before it was asked, so nothing here says that this is the cause.',
  next: 'No answer says that this is the cause. It is what comes next.',
} as const;

/** A checklist with what it is for: it removes a cause, or it is a procedure. */
export function ChecklistCard(props: ChecklistCardProps) {
  const {
    node,
    wayOf,
    reached,
    bodyOf,
    roleName,
    roles,
    clock,
    toolLink,
    procedureOf,
    isAtRest = false,
    isClosed = false,
    kept,
    beside,
    earlier = [],
    typed,
    renderNote,
    renderAdded,
    lead,
    links,
    headingRef,
    blanks,
    putBacks,
    children,
  } = props;
  const resolution = checklistOf(node);
  const words = wordsOfChecklist(node);
  const holds = node.kind === 'cause' ? node.holds : undefined;
  const checklist = useActorRef(checklistMachine.provide({ actions: { keep: (_, { stepId, record }) => kept.keep(stepId, record) } }), {
    input: { resolution, records: kept.records, clock },
  });
  const records = useSelector(checklist, selectRecords);
  const actors = useSelector(checklist, selectSteps);
  useEffect(() => checklist.send({ type: 'records.changed', records: kept.records }), [checklist, kept.records]);
  const toolOf = ({ tool }: ChecklistStep) => (tool === undefined ? {} : { tool: toolLink(tool) });
  const timeOf = (moment: Moment) => formatMoment(moment, clock.now());
  return (
    <section aria-labelledby="place">
      <p className="mb-1.5">
        <Badge tone={reached === 'ended' ? 'ok' : 'accent'}>
          {wayOf !== undefined && reached === 'found' ? 'Another way' : words.reached[reached]}
        </Badge>
      </p>
      <h1 id="place" ref={headingRef} tabIndex={-1}>
        {node.title}
      </h1>
      {wayOf !== undefined && <p className="mt-1 text-muted">Another way to remove: {wayOf}</p>}
      {reached === 'ended' && (
        <>
          <p className="mt-2 rounded-card bg-ok-soft px-4 py-2.5 text-ok">{words.ended}</p>
          {holds !== undefined && <HowLong holds={holds} />}
          <LeftOpen words={words} resolution={resolution} records={records} timeOf={timeOf} />
          {putBacks}
        </>
      )}
      {(reached === 'possible' || reached === 'next') && node.kind === 'cause' && <p className="mt-2 text-muted">{unproven[reached]}</p>}
      <div className="mb-4 mt-3 max-w-[66ch] space-y-1.5 border-l-3 border-accent pl-3.5">
        {node.why.map((statement) => (
          <p key={statement.text}>
            <SourcedText {...statement} />
          </p>
        ))}
      </div>
      {lead}
      <NeedsSummary needs={needsOf(resolution)} roleName={roleName} />
      <RoleLine roles={roles} stepRoles={resolution.map(({ role }) => role)} />
      {node.cautions.length > 0 && (
        <section aria-labelledby="cautions" className="mb-4 rounded-card bg-warn-soft px-4 py-3">
          <h2 id="cautions" className="mb-1.5 font-semibold text-warn">
            Before you start
          </h2>
          <ul className="ml-5 list-disc space-y-1.5">
            {node.cautions.map((statement) => (
              <li key={statement.text}>
                <SourcedText {...statement} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <fieldset disabled={isAtRest} className="at-rest min-w-0">
        <Checklist
          title={words.list}
          stepIds={resolution.map(({ id }) => id)}
          records={records}
          warning={kept.warning}
          blanks={blanks}
          earlier={earlier.map((step) => wordsOfEarlier(step, resolution, timeOf))}
          {...(beside === undefined ? {} : { beside })}
        >
          {resolution.map((step, index) => {
            const actor = actors[step.id];
            return actor === undefined ? null : (
              <Fragment key={step.id}>
                {renderAdded?.(step.id, 'before')}
                <StepItem
                  number={index + 1}
                  step={step}
                  actor={actor}
                  bodyOf={bodyOf}
                  {...toolOf(step)}
                  {...(step.procedure === undefined ? {} : { procedure: procedureOf(step.procedure) })}
                  role={
                    <StepRole
                      name={roleName(step.role)}
                      isMine={step.role !== undefined && roles.mine.includes(step.role)}
                      isChosen={roles.mine.length > 0 && step.role !== undefined}
                    />
                  }
                  timeOf={timeOf}
                  note={renderNote?.(step.id)}
                  typed={typed}
                />
                {renderAdded?.(step.id, 'after')}
              </Fragment>
            );
          })}
        </Checklist>
      </fieldset>
      <DidItWork
        words={words}
        expected={node.expected}
        {...(holds === undefined || reached === 'ended' ? {} : { howLong: <HowLong holds={holds} /> })}
        resolution={resolution}
        records={records}
        links={links}
        isAtRest={isClosed}
      />
      {reached !== 'ended' && putBacks}
      {children}
    </section>
  );
}
