import type { ReactNode } from 'react';
import { wordsOfMinutes } from '../../engine/article/not-stated.ts';
import type { HowToFind } from '../../model/article/question.ts';
import { Badge } from '../../ui/frame/badge.tsx';
import { InstructionBody, type InstructionBodyProps } from '../../ui/text/instruction-body.tsx';
import { SourcedText } from '../../ui/text/sourced-text.tsx';

type HowToFindCardProps = {
  howToFind: HowToFind;
  role: string;
  steps: readonly InstructionBodyProps[];
  /** Stands below the wait: when to look again. */
  lookTwice: (minutes: number) => ReactNode;
  /** Stands above the steps: the blanks to fill in. */
  children: ReactNode;
};

export function HowToFindCard({ howToFind, role, steps, lookTwice, children }: HowToFindCardProps) {
  const { minutes, isSafe, wait, rights, putBack } = howToFind;
  return (
    <section aria-labelledby="how-to-find" className="panel px-4.5 py-4">
      <div className="mb-2.5 flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
        <h2 id="how-to-find" className="font-semibold">
          How to find out
        </h2>
        <span className="flex flex-wrap gap-1.5">
          <Badge>{wordsOfMinutes('about', minutes)}</Badge>
          <Badge>{role}</Badge>
          {isSafe ? <Badge>Changes nothing</Badge> : <Badge tone="warn">Changes something</Badge>}
        </span>
      </div>
      {children}
      <ol className="ml-5 list-decimal space-y-2.5 marker:text-muted">
        {steps.map((step) => (
          <li key={step.text} className="pl-1">
            <InstructionBody {...step} />
          </li>
        ))}
      </ol>
      {wait !== undefined && (
        <div className="mt-3">
          <p>
            <Badge tone="warn">{wordsOfMinutes('Wait', wait.minutes)}</Badge> <SourcedText {...wait} />
          </p>
          {wait.minutes !== undefined && <div className="mt-2 min-h-9">{lookTwice(wait.minutes)}</div>}
        </div>
      )}
      {putBack !== undefined && (
        <p className="mt-3">
          <Badge tone="warn">Put back afterwards</Badge> <SourcedText {...putBack} />
        </p>
      )}
      {rights !== undefined && (
        <p className="mt-3 text-sm text-muted">
          Rights needed: <SourcedText {...rights} />
        </p>
      )}
    </section>
  );
}
