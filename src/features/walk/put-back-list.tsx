import { useId } from 'react';
import type { PutBack } from '../../engine/walk/put-back.ts';
import type { Moment } from '../../model/case/moment.ts';
import { Badge } from '../../ui/frame/badge.tsx';
import { SourcedText } from '../../ui/text/sourced-text.tsx';

type PutBackListProps = {
  putBacks: readonly PutBack[];
  timeOf: (moment: Moment) => string;
  onMark: (key: string, isPutBack: boolean) => void;
};

/** What was changed only in order to look, each with a box for when it is as before. On paper only what still stands. */
export function PutBackList({ putBacks, timeOf, onMark }: PutBackListProps) {
  // The list can stand twice on a page: at a question, and at its head on paper.
  const id = useId();
  const isAllDone = putBacks.every(({ at }) => at !== undefined);
  return (
    <section aria-labelledby={id} className={`panel my-4 px-4.5 py-4 ${isAllDone ? 'print:hidden' : ''}`}>
      <h2 id={id} className="panel-title">
        {isAllDone ? 'All put back' : 'Still to put back'}
      </h2>
      <p className="mt-1 text-sm text-muted">This may have been changed only to find out or to try. Tick what is as it was before.</p>
      <ul aria-labelledby={id} className="mt-1 divide-y divide-line">
        {putBacks.map(({ key, changedFor, statement, at, isDue }) => (
          <li key={key} className={`flex gap-3.5 py-2.5 ${at === undefined ? '' : 'print:hidden'}`}>
            <input
              type="checkbox"
              id={`${id}-${key}`}
              aria-describedby={`${id}-${key}-for`}
              checked={at !== undefined}
              onChange={() => onMark(key, at === undefined)}
              className="size-6 shrink-0 cursor-pointer accent-accent"
            />
            <div>
              <p className={at === undefined ? '' : 'text-muted'}>
                <SourcedText {...statement} controlId={`${id}-${key}`} />
              </p>
              <p id={`${id}-${key}-for`} className="mt-0.5 text-sm text-muted">
                Changed for: {changedFor} {at === undefined && isDue && <Badge tone="warn">Due now</Badge>}
                {at !== undefined && <Badge tone="ok">Put back {timeOf(at)}</Badge>}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
