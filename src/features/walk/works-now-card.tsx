import type { ReactNode, Ref } from 'react';
import type { CauseStanding } from '../../engine/standings/cause-standings.ts';
import { nameRemoved, removedCauses } from '../../engine/walk/removed-causes.ts';
import { Badge } from '../../ui/frame/badge.tsx';

type WorksNowCardProps = {
  question: string;
  answer: string;
  causes: readonly CauseStanding[];
  headingRef: Ref<HTMLHeadingElement>;
  children: ReactNode;
};

/** The end of a walk on which an answer says that the trouble is gone, with what was removed on the way. */
export function WorksNowCard({ question, answer, causes, headingRef, children }: WorksNowCardProps) {
  const removed = removedCauses(causes);
  const isForNow = causes.some((cause) => cause.isForNow);
  return (
    <section aria-labelledby="place">
      <p className="mb-1.5">
        <Badge tone="ok">{isForNow ? 'Worked around' : 'Fixed'}</Badge>
      </p>
      <h1 id="place" ref={headingRef} tabIndex={-1}>
        {question} {answer}
      </h1>
      <p className="mt-2 rounded-card bg-ok-soft px-4 py-2.5 text-ok">
        {isForNow
          ? 'You answered that it works now, and it does not last. Change it under “Your answers” if the fault comes back sooner.'
          : 'You answered that it works now. Change it under “Your answers” if the fault comes back.'}
      </p>
      {removed.length > 0 && (
        <div className="panel mt-4 px-4.5 py-4">
          <h2 className="mb-2 font-semibold">Removed on the way</h2>
          <ol aria-label="Removed on the way" className="ml-5 list-decimal space-y-2 marker:text-muted">
            {removed.map((cause) => (
              <li key={cause.causeId}>{nameRemoved(cause)}</li>
            ))}
          </ol>
        </div>
      )}
      {children}
    </section>
  );
}
