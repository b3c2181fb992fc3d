import { type ReactNode, useCallback, useState } from 'react';
import { Badge } from '../../../ui/frame/badge.tsx';
import { useMediaQuery } from '../../../ui/frame/use-media-query.ts';
import type { Decision, Query, RowWords, SortColumn } from '../review/messages.ts';
import type { ReviewClient } from '../review/review-client.ts';
import { useBlocks } from '../state/use-blocks.ts';
import { DecisionButton } from './decision-button.tsx';
import { type CellFocus, type GridColumn, type GridPlace, VirtualGrid } from './virtual-grid.tsx';

type LineGridProps = {
  ask: ReviewClient['ask'];
  count: number;
  search: number;
  change: number;
  query: Query;
  onSort: (column: SortColumn) => void;
  onDecide: (row: number, decision: Decision) => void;
  /** Shown beside the table for the line on which one stands. */
  panel: (row: RowWords | undefined) => ReactNode;
};

const wide =
  "grid grid-cols-[3.5rem_minmax(0,1fr)_8rem_5.5rem_6.5rem_4.75rem_6.25rem] gap-x-3 [grid-template-areas:'line_owner_delegates_enabled_marks_grant_leave'_'line_account_delegates_enabled_marks_grant_leave']";
const narrow =
  "grid grid-cols-[8.5rem_minmax(0,1fr)_auto] gap-x-2 py-1.5 [grid-template-areas:'owner_owner_line'_'account_account_account'_'delegates_marks_marks'_'grant_leave_leave']";

const heads: readonly { id: string; head: string; area: string; sort?: SortColumn; isControl?: boolean; isWideOnly?: boolean }[] = [
  { id: 'line', head: 'Line', sort: 'line', area: '[grid-area:line] max-[56rem]:justify-self-end' },
  { id: 'owner', head: 'Mailbox owner', sort: 'owner', area: '[grid-area:owner] self-end -mb-1' },
  { id: 'account', head: 'Account without Send As', sort: 'account', area: '[grid-area:account] self-start -mt-1' },
  { id: 'delegates', head: 'Delegates', sort: 'delegates', area: '[grid-area:delegates]' },
  { id: 'enabled', head: 'Enabled', sort: 'enabled', area: '[grid-area:enabled]', isWideOnly: true },
  { id: 'marks', head: 'Marks', area: '[grid-area:marks]' },
  { id: 'grant', head: 'Grant', sort: 'decision', isControl: true, area: '[grid-area:grant]' },
  { id: 'leave', head: 'Leave out', isControl: true, area: '[grid-area:leave]' },
];

export function LineGrid({ ask, count, search, change, query, onSort, onDecide, panel }: LineGridProps) {
  const isWide = useMediaQuery('(min-width: 56rem)');
  const [place, setPlace] = useState<GridPlace & { search: number }>({ index: 0, column: 0, search });
  // Another search begins at its first line.
  const active = place.search === search ? place : { index: 0, column: place.column };
  const fetch = useCallback((from: number, to: number) => ask('rows', from, to), [ask]);
  const { rowAt, onRange } = useBlocks(fetch, search, change);
  const columns = heads
    .filter(({ isWideOnly }) => isWide || isWideOnly !== true)
    .map(({ id, head, sort, isControl, area }): GridColumn => {
      const sorted = sort === undefined || sort !== query.sort ? 'none' : query.isDescending ? 'descending' : 'ascending';
      return {
        id,
        head: isWide && sort !== undefined ? <SortHead head={head} sorted={sorted} onSort={() => onSort(sort)} /> : head,
        ...(sort === undefined ? {} : { sorted }),
        ...(isControl === undefined ? {} : { isControl }),
        className: area,
      };
    });
  const cell = (index: number, columnId: string, focus: CellFocus) => {
    const row = rowAt(index);
    return row && <LineCell row={row} columnId={columnId} focus={focus} onDecide={onDecide} />;
  };
  return (
    <div className="grid gap-4 xl:grid-cols-[minmax(0,1fr)_21rem]">
      <VirtualGrid
        label="Lines of the export"
        count={count}
        columns={columns}
        rowHeight={isWide ? 3.75 : 8.5}
        layout={isWide ? wide : narrow}
        showsHead={isWide}
        list={search}
        place={active}
        onPlace={(next) => setPlace({ ...next, search })}
        onRange={onRange}
        cell={cell}
      />
      {panel(rowAt(active.index))}
    </div>
  );
}

function SortHead({ head, sorted, onSort }: { head: string; sorted: 'ascending' | 'descending' | 'none'; onSort: () => void }) {
  const arrow = { ascending: '↑', descending: '↓', none: '' }[sorted];
  return (
    <button type="button" className="text-left font-semibold hover:underline" onClick={onSort}>
      {head} <span aria-hidden="true">{arrow}</span>
    </button>
  );
}

type LineCellProps = { row: RowWords; columnId: string; focus: CellFocus; onDecide: LineGridProps['onDecide'] };

function LineCell({ row, columnId, focus, onDecide }: LineCellProps) {
  switch (columnId) {
    case 'line':
      return <span className="text-sm text-muted">{row.line}</span>;
    case 'owner':
      return (
        <span className="block truncate font-medium" title={row.owner}>
          {row.owner}
        </span>
      );
    case 'account':
      return (
        <span className="block truncate" title={`${row.account} · ${row.name}`}>
          <span className="font-mono text-[0.8125rem]">{row.account}</span> <span className="text-sm text-muted">{row.name}</span>
        </span>
      );
    case 'delegates':
      return <DelegatesWord row={row} />;
    case 'enabled':
      return <span className="block truncate text-sm">{row.enabled}</span>;
    case 'marks':
      return <Marks row={row} />;
    case 'grant':
      return <DecisionButton row={row} decision="granted" focus={focus} onDecide={onDecide} />;
    default:
      return <DecisionButton row={row} decision="left-out" focus={focus} onDecide={onDecide} />;
  }
}

function DelegatesWord({ row: { delegates, delegatesText } }: { row: RowWords }) {
  return delegates === 'no' ? (
    <span className="block truncate text-sm text-muted">{delegatesText}</span>
  ) : (
    <Badge tone="warn">{delegates === 'has' ? delegatesText : 'Unclear'}</Badge>
  );
}

export function Marks({ row: { isService, isProtected, isToCheck } }: { row: RowWords }) {
  return (
    <span className="flex max-h-14 flex-wrap gap-0.5 overflow-hidden">
      {isService && <Badge tone="accent">Service</Badge>}
      {isProtected && <Badge tone="warn">Protected</Badge>}
      {isToCheck && <Badge tone="warn">Check</Badge>}
    </span>
  );
}
