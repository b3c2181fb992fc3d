import { type ReactNode, useEffect, useRef } from 'react';
import { listedAtOnce } from '../../services/packs/lists/list-articles.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';

type ListInPartsProps = { label: string; total: number; rows: readonly ReactNode[]; onMore: () => void };

/** A list that grows by a part at a time. Whoever asks for more goes on with the first that comes. */
export function ListInParts({ label, total, rows, onMore }: ListInPartsProps) {
  const list = useRef<HTMLUListElement>(null);
  const goesOnAt = useRef<number>(undefined);
  const more = total - rows.length;
  useEffect(() => {
    const at = goesOnAt.current;
    if (at !== undefined && rows.length > at) {
      goesOnAt.current = undefined;
      list.current?.children[at]?.querySelector<HTMLElement>('a, summary')?.focus();
    }
  }, [rows.length]);
  return (
    <>
      <ul ref={list} aria-label={label} className="panel divide-y divide-line px-5">
        {rows}
      </ul>
      {more > 0 && (
        <p className="mt-3 flex flex-wrap items-center gap-3 text-sm text-muted">
          <button
            type="button"
            className={buttonStyle.plain}
            onClick={() => {
              goesOnAt.current = rows.length;
              onMore();
            }}
          >
            Show {Math.min(more, listedAtOnce)} more
          </button>
          {rows.length.toLocaleString('en')} of {total.toLocaleString('en')}
        </p>
      )}
    </>
  );
}
