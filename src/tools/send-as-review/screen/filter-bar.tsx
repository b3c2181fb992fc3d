import type { ReactNode } from 'react';
import { linkButtonStyle } from '../../../ui/form/button-style.ts';
import { everything, type Query, type SortColumn, type Summary } from '../review/messages.ts';
import { toggleStyle } from './toggle-style.ts';

type FilterBarProps = { query: Query; summary: Summary; onChange: (query: Query) => void; children: ReactNode };

const field = 'mt-1 block w-full rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-sm text-text';

const decisionFilters = [
  ['any', 'Any'],
  ['undecided', 'Undecided'],
  ['granted', 'Granted'],
  ['left-out', 'Left out'],
] as const;
const markFilters = [
  ['any', 'Any'],
  ['service', 'Service accounts'],
  ['protected', 'Protected owners'],
  ['to-check', 'To check'],
] as const;
const delegateFilters = [
  ['any', 'All lines'],
  ['has', 'Has Delegates'],
  ['no', 'No Delegates'],
  ['unclear', 'Unclear'],
] as const;
const sortOrders: readonly (readonly [SortColumn, string])[] = [
  ['line', 'Line'],
  ['owner', 'Mailbox owner'],
  ['account', 'Account'],
  ['delegates', 'Delegates'],
  ['enabled', 'Enabled'],
  ['decision', 'Decision'],
];

export function FilterBar({ query, summary, onChange, children }: FilterBarProps) {
  const set = (part: Partial<Query>) => onChange({ ...query, ...part });
  const isFiltered =
    JSON.stringify({ ...query, sort: '', isDescending: false }) !== JSON.stringify({ ...everything, sort: '', isDescending: false });
  return (
    <search aria-label="Filter the lines" className="mb-3 block">
      <div className="mb-2.5 flex flex-wrap items-center gap-2">
        {delegateFilters.map(([value, word]) => (
          <button
            key={value}
            type="button"
            aria-pressed={query.delegates === value}
            className={toggleStyle(query.delegates === value)}
            onClick={() => set({ delegates: value })}
          >
            {word}
          </button>
        ))}
        {query.onlyAccount !== undefined && (
          <button type="button" className={toggleStyle(true)} onClick={() => onChange(withoutAccount(query))}>
            <span className="font-mono text-[0.8125rem]">{query.onlyAccount}</span> <span aria-hidden="true">×</span>
            <span className="sr-only">: show all accounts again</span>
          </button>
        )}
        {isFiltered && (
          <button
            type="button"
            className={linkButtonStyle}
            onClick={() => onChange({ ...everything, sort: query.sort, isDescending: query.isDescending })}
          >
            Show all lines
          </button>
        )}
      </div>
      <div className="grid grid-cols-2 gap-x-3 gap-y-2 text-sm text-muted md:grid-cols-3 xl:grid-cols-6">
        <Typed label="Search the whole line" value={query.search} onType={(search) => set({ search })} />
        <Typed label="Owner" value={query.owner} onType={(owner) => set({ owner })} />
        <Typed label="Account" value={query.account} onType={(account) => set({ account })} />
        <label>
          Enabled
          <select
            value={query.enabled === undefined ? '' : `=${query.enabled}`}
            className={field}
            onChange={({ currentTarget: { value } }) =>
              onChange(value === '' ? withoutEnabled(query) : { ...query, enabled: value.slice(1) })
            }
          >
            <option value="">Any</option>
            {summary.enabled.slice(0, 50).map(({ value, count }) => (
              <option key={value} value={`=${value}`}>
                {value === '' ? '(empty)' : value.slice(0, 40)} ({count.toLocaleString('en')})
              </option>
            ))}
          </select>
        </label>
        <Chosen label="Decision" value={query.decision} options={decisionFilters} onChoose={(decision) => set({ decision })} />
        <Chosen label="Marks" value={query.mark} options={markFilters} onChoose={(mark) => set({ mark })} />
        <div className="min-[56rem]:hidden">
          <Chosen label="Order" value={query.sort} options={sortOrders} onChoose={(sort) => set({ sort, isDescending: false })} />
        </div>
      </div>
      {children}
    </search>
  );
}

function withoutAccount({ onlyAccount: _, ...query }: Query): Query {
  return query;
}

function withoutEnabled({ enabled: _, ...query }: Query): Query {
  return query;
}

function Typed({ label, value, onType }: { label: string; value: string; onType: (value: string) => void }) {
  return (
    <label>
      {label}
      <input
        type="search"
        value={value}
        spellCheck={false}
        autoComplete="off"
        maxLength={200}
        onChange={(event) => onType(event.currentTarget.value)}
        className={field}
      />
    </label>
  );
}

type ChosenProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
};

function Chosen<Value extends string>({ label, value, options, onChoose }: ChosenProps<Value>) {
  const choose = (text: string) => {
    const option = options.find(([one]) => one === text);
    if (option !== undefined) {
      onChoose(option[0]);
    }
  };
  return (
    <label>
      {label}
      <select value={value} className={field} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([one, word]) => (
          <option key={one} value={one}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
