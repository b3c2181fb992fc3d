import { cutAtLinks } from '../../engine/article/linked-parts.ts';
import { scopeOf } from '../../engine/article/scope-of.ts';
import type { ChecklistStep } from '../../model/article/checklist-step.ts';
import type { Instruction } from '../../model/article/statement.ts';
import { InstructionBody, type InstructionBodyProps } from '../../ui/text/instruction-body.tsx';
import { ScopedText } from '../../ui/text/scoped-text.tsx';
import { TextTable } from '../../ui/text/text-table.tsx';
import { StepEffects } from './step-effects.tsx';
import { SubSteps } from './sub-steps.tsx';

type HouseStepProps = { step: ChecklistStep; role: string; bodyOf: (instruction: Instruction) => InstructionBodyProps };

/** A step that the house adds to a checklist: all that it says of itself. It is no step of the article, so it has no tick. */
export function HouseStep({ step, role, bodyOf }: HouseStepProps) {
  return (
    <>
      <InstructionBody {...bodyOf(step)} shown={<ScopedText scope={scopeOf(step)} parts={cutAtLinks(step.text, step.links)} />} />
      {step.under !== undefined && <SubSteps lines={step.under} bodyOf={bodyOf} />}
      {step.table !== undefined && <TextTable {...step.table} />}
      <StepEffects step={step} tool={undefined} />
      <p className="mt-1 text-sm">Done by: {role}</p>
    </>
  );
}
