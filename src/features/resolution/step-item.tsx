import { useSelector } from '@xstate/react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { cutAtLinks } from '../../engine/article/linked-parts.ts';
import { scopeOf } from '../../engine/article/scope-of.ts';
import type { StepActor } from '../../engine/checklist/checklist-machine.ts';
import {
  type KeptIn,
  selectAsks,
  selectDraft,
  selectIsRefused,
  selectRecord,
  selectTyped,
  type TypedText,
} from '../../engine/checklist/step-machine.ts';
import type { ChecklistStep } from '../../model/article/checklist-step.ts';
import type { Instruction } from '../../model/article/statement.ts';
import type { Moment } from '../../model/case/moment.ts';
import { InstructionBody, type InstructionBodyProps } from '../../ui/text/instruction-body.tsx';
import { ProcedureLine } from '../../ui/text/procedure-line.tsx';
import { ScopedText } from '../../ui/text/scoped-text.tsx';
import { TextTable } from '../../ui/text/text-table.tsx';
import { ConfirmPanel } from './confirm-panel.tsx';
import { StepActions } from './step-actions.tsx';
import { StepBox } from './step-box.tsx';
import { StepEffects } from './step-effects.tsx';
import { StepState } from './step-state.tsx';
import { StepWords } from './step-words.tsx';
import { SubSteps } from './sub-steps.tsx';
import { TextPanel } from './text-panel.tsx';

/** Where a text is kept while it is being typed: what is kept of each step, and nothing once it is confirmed or cancelled. */
export type KeptTyping = {
  /** Takes what tabs that are gone have left, to be read then. */
  readonly adopt: () => Promise<void>;
  readonly read: (stepId: string) => TypedText | undefined;
  readonly keep: (stepId: string, typed: TypedText | undefined) => Promise<KeptIn | undefined>;
};

type StepItemProps = {
  number: number;
  step: ChecklistStep;
  actor: StepActor;
  bodyOf: (instruction: Instruction) => InstructionBodyProps;
  role: ReactNode;
  timeOf: (moment: Moment) => string;
  note: ReactNode;
  typed: KeptTyping;
  /** What helps with the step. */
  tool?: { label: string; href: string } | undefined;
  /** What is to be done elsewhere before one comes back. */
  procedure?: { title: string; href: string } | undefined;
};

export function StepItem({ number, step, actor, bodyOf, role, timeOf, note, typed, tool, procedure }: StepItemProps) {
  const asks = useSelector(actor, selectAsks);
  const record = useSelector(actor, selectRecord);
  const draft = useSelector(actor, selectDraft);
  const isRefused = useSelector(actor, selectIsRefused);
  const box = useRef<HTMLInputElement>(null);
  const [keptIn, setKeptIn] = useState<KeptIn>();
  const latest = useRef<TypedText>(undefined);
  const keep = async (text: TypedText | undefined) => {
    latest.current = text;
    const where = await typed.keep(step.id, text);
    // Answers can come in another order than they were asked for.
    if (latest.current === text) {
      setKeptIn(where);
    }
  };
  // Whoever comes back begins at the heading.
  const isFound = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was typed before the page was left
  useLayoutEffect(() => {
    let isHere = true;
    const takeUp = () => {
      const left = isHere && selectAsks(actor.getSnapshot()) === undefined ? typed.read(step.id) : undefined;
      if (left !== undefined) {
        isFound.current = true;
        actor.send({ type: 'text.found', typed: left });
        void keep(left);
      }
    };
    takeUp();
    void typed.adopt().then(takeUp);
    return () => {
      isHere = false;
    };
  }, [actor]);
  const send = (event: Parameters<typeof actor.send>[0]) => {
    isFound.current = false;
    actor.send(event);
    void keep(selectTyped(actor.getSnapshot()));
    // What was pressed may be gone now. The focus stays at the step, unless the step asks something.
    if (selectAsks(actor.getSnapshot()) === undefined) {
      box.current?.focus();
    }
  };
  const cancel = () => send({ type: 'step.cancelled' });
  const tick = () => {
    const isTicked = record?.state === 'done' || record?.state === 'waiting';
    send({ type: asks !== undefined ? 'step.cancelled' : isTicked ? 'step.taken-back' : 'step.ticked' });
  };
  return (
    <li className="grid grid-cols-[1.375rem_minmax(0,1fr)] gap-3.5 py-3.5">
      <StepBox ref={box} stepId={step.id} state={record?.state} onTick={tick} />
      <div>
        <div className={record === undefined ? '' : 'text-muted'}>
          <span className="mr-1.5 font-semibold">{number}.</span>
          <InstructionBody
            {...bodyOf(step)}
            shown={<ScopedText scope={scopeOf(step)} parts={cutAtLinks(step.text, step.links)} />}
            controlId={`step-${step.id}`}
          />
          {step.under !== undefined && <SubSteps lines={step.under} bodyOf={bodyOf} />}
          {step.table !== undefined && <TextTable {...step.table} />}
          {procedure !== undefined && <ProcedureLine {...procedure} />}
        </div>
        <StepEffects step={step} tool={tool} />
        <div className="mt-2 flex min-h-6 flex-wrap items-center gap-x-2.5 gap-y-1.5">
          {role}
          <span id={`step-${step.id}-state`} className="contents">
            {record !== undefined && <StepState record={record} timeOf={timeOf} />}
          </span>
          {/* Buttons keep their place while the step asks something, so that nothing jumps. */}
          <span className={asks === undefined ? 'contents' : 'contents [&>button]:invisible'}>
            <StepActions number={number} state={record?.state} onAct={(type) => send({ type })} />
            {note}
          </span>
        </div>
        {record !== undefined && <StepWords record={record} wait={step.wait} timeOf={timeOf} />}
        {asks === 'confirm' && step.impact !== undefined && (
          <ConfirmPanel impact={step.impact} onConfirm={() => send({ type: 'step.confirmed' })} onCancel={cancel} />
        )}
        {(asks === 'reason' || asks === 'note') && (
          <TextPanel
            key={asks}
            asks={asks}
            text={draft}
            isRefused={isRefused}
            keptIn={draft.trim() === '' ? undefined : keptIn}
            takesFocus={!isFound.current}
            onType={(text) => send({ type: 'text.typed', text })}
            onGive={() => send({ type: 'text.given' })}
            onCancel={cancel}
          />
        )}
      </div>
    </li>
  );
}
