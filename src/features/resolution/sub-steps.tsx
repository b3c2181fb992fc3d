import { cutAtLinks } from '../../engine/article/linked-parts.ts';
import { scopeOf } from '../../engine/article/scope-of.ts';
import type { SubStep } from '../../model/article/as-written.ts';
import { InstructionBody, type InstructionBodyProps } from '../../ui/text/instruction-body.tsx';
import { ScopedText } from '../../ui/text/scoped-text.tsx';

type SubStepsProps = { lines: readonly SubStep[]; bodyOf: (line: SubStep) => InstructionBodyProps };

/** What a step consists of, line by line. It is the step that is ticked. */
export function SubSteps({ lines, bodyOf }: SubStepsProps) {
  return (
    <ol className="mt-2 ml-6 list-[lower-alpha] space-y-1.5 marker:text-muted">
      {lines.map((line) => (
        <li key={line.text} className="pl-1">
          <InstructionBody {...bodyOf(line)} shown={<ScopedText scope={scopeOf(line)} parts={cutAtLinks(line.text, line.links)} />} />
        </li>
      ))}
    </ol>
  );
}
