import type { StepRecord } from '../../model/case/case.ts';
import { linkButtonStyle } from '../../ui/form/button-style.ts';

type Action = 'skip.began' | 'failure.began' | 'effect.seen' | 'step.taken-back';
type StepActionsProps = { number: number; state: StepRecord['state'] | undefined; onAct: (action: Action) => void };

const labels = {
  'skip.began': 'Skip, with a reason',
  'failure.began': 'Did not work',
  'effect.seen': 'It has taken effect',
  'step.taken-back': 'Take back',
} as const;

const actionsOf: Readonly<Record<StepRecord['state'] | 'not-started', readonly Action[]>> = {
  'not-started': ['skip.began', 'failure.began'],
  done: ['failure.began', 'step.taken-back'],
  skipped: ['step.taken-back'],
  failed: ['step.taken-back'],
  waiting: ['effect.seen', 'failure.began', 'step.taken-back'],
};

/** What can be said about a step besides ticking it. */
export function StepActions({ number, state, onAct }: StepActionsProps) {
  return actionsOf[state ?? 'not-started'].map((action) => (
    <button key={action} type="button" className={`${linkButtonStyle} print:hidden`} onClick={() => onAct(action)}>
      {labels[action]}
      <span className="sr-only"> (step {number})</span>
    </button>
  ));
}
