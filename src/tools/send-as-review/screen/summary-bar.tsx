import type { Totals } from '../review/messages.ts';

type SummaryBarProps = { totals: Totals; accounts: number };

export function SummaryBar({ totals, accounts }: SummaryBarProps) {
  const figures = [
    ['Lines', totals.rows],
    ['Accounts', accounts],
    ['With delegates', totals.withDelegates],
    ['Granted', totals.granted],
    ['Left out', totals.leftOut],
    ['Undecided', totals.undecided],
  ] as const;
  return (
    <dl aria-label="Summary" className="panel mb-4 grid grid-cols-3 divide-line sm:grid-cols-6 sm:divide-x">
      {figures.map(([word, value]) => (
        <div key={word} className="px-3.5 py-2.5">
          <dt className="text-sm text-muted">{word}</dt>
          <dd className="text-lg font-semibold tabular-nums">{value.toLocaleString('en')}</dd>
        </div>
      ))}
    </dl>
  );
}
