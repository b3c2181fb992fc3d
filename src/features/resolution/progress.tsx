import type { StepRecord } from '../../model/case/case.ts';

type ProgressProps = { counts: Readonly<Record<StepRecord['state'], number>>; total: number };

const looks = {
  done: 'bg-ok',
  waiting: 'bg-[repeating-linear-gradient(135deg,var(--warn)_0_4px,var(--warn-soft)_4px_8px)]',
  failed: 'bg-danger',
  skipped: 'bg-line-strong',
} as const;
const states = ['done', 'waiting', 'failed', 'skipped'] as const;

/** The counts as a bar, a piece for each step. It says nothing that the words above it do not say. */
export function Progress({ counts, total }: ProgressProps) {
  const pieces = states.flatMap((state) => Array.from({ length: counts[state] }, () => looks[state]));
  return (
    <div aria-hidden="true" className="mb-1.5 mt-1 flex h-1.5 overflow-hidden rounded-full bg-surface-2 print:hidden">
      {Array.from({ length: total }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the bar
        <span key={index} className={`flex-1 ${pieces[index] ?? ''}`} />
      ))}
    </div>
  );
}
