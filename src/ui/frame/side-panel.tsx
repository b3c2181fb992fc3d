import type { ReactNode } from 'react';
import { Badge } from './badge.tsx';
import { useMediaQuery } from './use-media-query.ts';

type SidePanelProps = { title: string; count?: string; isFramed?: boolean; isOnPaper?: boolean; children: ReactNode };

/** Stands open beside the page where there is room and, if there is something to print, on paper; folds behind its title on a narrow screen. */
export function SidePanel({ title, count, isFramed = false, isOnPaper = true, children }: SidePanelProps) {
  const isOpen = useMediaQuery('(min-width: 64rem), print', 'unknown');
  const badge = count === undefined ? null : <Badge tone="accent">{count}</Badge>;
  // Both on a page that is written while building: the style sheet picks one, so that nothing moves when the other goes.
  return (
    <>
      {isOpen !== false && (
        <div className={`max-lg:hidden ${isOnPaper ? 'print:block' : 'print:hidden'} ${isFramed ? 'panel p-4.5' : ''}`}>
          <h2 className="panel-title mb-2.5 flex items-center justify-between gap-3">
            {title} {badge}
          </h2>
          {children}
        </div>
      )}
      {isOpen !== true && (
        <details className="panel lg:hidden print:hidden">
          <summary className="flex items-center justify-between gap-3 px-4.5 py-3.5 font-semibold">
            {title} {badge}
          </summary>
          <div className="px-4.5 pb-4">{children}</div>
        </details>
      )}
    </>
  );
}
