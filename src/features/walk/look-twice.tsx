import { useActorRef, useSelector } from '@xstate/react';
import { useEffect } from 'react';
import type { Clock } from '../../engine/time/clock.ts';
import { formatMoment } from '../../engine/time/moment.ts';
import type { QuestionWait } from '../../model/case/case.ts';
import { buttonStyle, linkButtonStyle } from '../../ui/form/button-style.ts';
import { lookTwiceMachine, selectIsDue, selectWait } from './look-twice-machine.ts';

type LookTwiceProps = {
  minutes: number;
  clock: Clock;
  kept: { wait: QuestionWait | undefined; keep: (wait: QuestionWait | undefined) => void };
};

/** Where looking twice is the point: notes the first look, and says from when on the second one counts. */
export function LookTwice({ minutes, clock, kept }: LookTwiceProps) {
  const look = useActorRef(lookTwiceMachine.provide({ actions: { keep: (_, { wait }) => kept.keep(wait) } }), {
    input: { minutes, wait: kept.wait, clock },
  });
  const wait = useSelector(look, selectWait);
  const isDue = useSelector(look, selectIsDue);
  useEffect(() => look.send({ type: 'wait.changed', wait: kept.wait }), [look, kept.wait]);
  const timeOf = (moment: string) => formatMoment(moment, clock.now());
  return (
    <div className="flex min-h-9 flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <p role="status" className={wait === undefined ? 'sr-only' : 'font-medium'}>
        {wait === undefined
          ? ''
          : isDue
            ? `Look again now. The first look was at ${timeOf(wait.at)}.`
            : `Look again from ${timeOf(wait.until)}. The first look was at ${timeOf(wait.at)}.`}
      </p>
      <button
        type="button"
        className={`${wait === undefined ? buttonStyle.plain : linkButtonStyle} print:hidden`}
        onClick={() => look.send({ type: wait === undefined ? 'look.taken' : 'look.taken-back' })}
      >
        {wait === undefined ? 'I have looked once' : 'Take back'}
      </button>
    </div>
  );
}
