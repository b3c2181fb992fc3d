import { Suspense, use } from 'react';
import { loadLookBar } from './case-parts.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import type { CaseWork } from './use-case.ts';

/** The bar of a look. Loaded only where a place is looked at beside a case. */
export function LazyLookBar({ work: { beside, standsHere } }: { work: CaseWork }) {
  return beside === undefined ? null : (
    <ErrorBoundary address="look" failed="">
      {/* As high as the bar, so that it pushes nothing when it comes. */}
      <Suspense fallback={<div className="h-12.75 max-sm:h-26" />}>
        <Bar ticket={beside} standsHere={standsHere} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Bar(props: { ticket: string; standsHere: string | undefined }) {
  const { LookBarContent } = use(loadLookBar());
  return <LookBarContent {...props} />;
}
