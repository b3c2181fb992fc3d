// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed by their height cannot be rows of a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: of all cells one takes the focus, or the button in it
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

export type GridColumn = {
  readonly id: string;
  readonly head: ReactNode;
  readonly sorted?: 'ascending' | 'descending' | 'none';
  /** The cell is a button of its own, which takes the focus instead of the cell. */
  readonly isControl?: boolean;
  readonly className?: string;
};

/** What a control puts on itself to be reached with the arrow keys. */
export type CellFocus = { readonly tabIndex: 0 | -1; readonly 'data-cell': string };

export type GridPlace = { readonly index: number; readonly column: number };

type VirtualGridProps = {
  label: string;
  count: number;
  columns: readonly GridColumn[];
  /** In rem, so that rows grow with the text. */
  rowHeight: number;
  /** The layout of a row and of the head: its grid columns or areas. */
  layout: string;
  showsHead: boolean;
  /** Another list begins at its top. */
  list: unknown;
  place: GridPlace;
  onPlace: (place: GridPlace) => void;
  onRange: (first: number, last: number) => void;
  /** The content of a cell; undefined as long as its row is not there. */
  cell: (index: number, columnId: string, focus: CellFocus) => ReactNode | undefined;
};

/** A table of any length: only the rows in sight are there, one Tab stop leads in, and the arrow keys move within. */
export function VirtualGrid({
  label,
  count,
  columns,
  rowHeight,
  layout,
  showsHead,
  list,
  place,
  onPlace,
  onRange,
  cell,
}: VirtualGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const height = rowHeight * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const wantsFocus = useRef(false);
  const active = { index: Math.min(place.index, Math.max(count - 1, 0)), column: Math.min(place.column, columns.length - 1) };
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    useFlushSync: false,
    scrollPaddingStart: showsHead ? 72 : 0,
    // The row with the focus stays there when it is scrolled out of sight; else the focus would be lost.
    rangeExtractor: (range) => [...new Set([...(count > 0 ? [active.index] : []), ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height is another layout
  useEffect(() => rows.measure(), [height]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list alone decides
  useEffect(() => rows.scrollToOffset(0), [list]);
  const items = rows.getVirtualItems();
  const first = rows.range?.startIndex ?? 0;
  const last = rows.range?.endIndex ?? 0;
  useEffect(() => onRange(first, last), [onRange, first, last]);

  useEffect(() => {
    const target = scroller.current?.querySelector<HTMLElement>(`[data-cell="${active.index}:${active.column}"]`);
    if (wantsFocus.current && target != null) {
      target.focus({ preventScroll: true });
      rows.scrollToIndex(active.index);
      // A cell that waits for its row hands the focus on to the button that will stand in it.
      wantsFocus.current = columns[active.column]?.isControl === true && target.matches('[role="gridcell"]');
    }
  });

  const move = (event: KeyboardEvent) => {
    const next = placeAfter(event, active, { count, columns: columns.length, page: Math.max(1, last - first - 1) });
    if (next !== undefined) {
      event.preventDefault();
      wantsFocus.current = true;
      onPlace(next);
    }
  };

  return (
    <div ref={scroller} className="h-[min(40rem,80vh)] overflow-auto rounded-card border border-line bg-surface">
      <div role="grid" aria-label={label} aria-rowcount={count + 1} aria-colcount={columns.length} tabIndex={-1} onKeyDown={move}>
        <div
          role="row"
          aria-rowindex={1}
          className={showsHead ? `sticky top-0 z-10 border-b border-line bg-surface-2 px-3 ${layout}` : 'sr-only'}
        >
          {columns.map(({ id, head, sorted, className }) => (
            <div
              key={id}
              role="columnheader"
              {...(sorted === undefined ? {} : { 'aria-sort': sorted })}
              className={`min-w-0 py-1.5 text-sm font-semibold text-muted ${className ?? ''}`}
            >
              {head}
            </div>
          ))}
        </div>
        <div role="rowgroup" className="relative" style={{ height: rows.getTotalSize() }}>
          {items.map(({ index, start }) => (
            <div
              key={index}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={index === active.index}
              className={`absolute inset-x-0 top-0 items-center border-b border-line px-3 ${index === active.index ? 'bg-surface-2 shadow-[inset_3px_0_0_var(--accent)]' : ''} ${layout}`}
              style={{ height, transform: `translateY(${start}px)` }}
              onPointerDown={() => onPlace({ index, column: active.column })}
            >
              {columns.map(({ id, isControl, className }, column) => {
                const focus: CellFocus = {
                  tabIndex: index === active.index && column === active.column ? 0 : -1,
                  'data-cell': `${index}:${column}`,
                };
                const content = cell(index, id, focus);
                const hasControl = isControl === true && content !== undefined;
                return (
                  <div
                    key={id}
                    role="gridcell"
                    aria-colindex={column + 1}
                    {...(hasControl ? {} : focus)}
                    className={`min-w-0 ${className ?? ''}`}
                  >
                    {content ?? <span className="text-muted">…</span>}
                  </div>
                );
              })}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

function placeAfter(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  { index, column }: GridPlace,
  { count, columns, page }: { count: number; columns: number; page: number },
): GridPlace | undefined {
  const row = (to: number) => ({ index: Math.max(0, Math.min(count - 1, to)), column });
  const cell = (to: number) => ({ index, column: Math.max(0, Math.min(columns - 1, to)) });
  const isEnd = ctrlKey || metaKey;
  if (altKey) {
    return undefined;
  }
  switch (key) {
    case 'ArrowDown':
      return row(index + 1);
    case 'ArrowUp':
      return row(index - 1);
    case 'PageDown':
      return row(index + page);
    case 'PageUp':
      return row(index - page);
    case 'ArrowRight':
      return cell(column + 1);
    case 'ArrowLeft':
      return cell(column - 1);
    case 'Home':
      return isEnd ? row(0) : cell(0);
    case 'End':
      return isEnd ? row(count - 1) : cell(columns - 1);
    default:
      return undefined;
  }
}
