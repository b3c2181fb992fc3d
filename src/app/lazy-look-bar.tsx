import { Suspense, use } from 'react';
import { loadLookBar } from './case-parts.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import type { CaseWork } from './use-case.ts';

/** The bar of a look. Loaded only where a place is looked at beside a case. */
export function LazyLookBar({ work: { beside, standsHere } }: { work: CaseWork }) {
  return beside === undefined ? null : (
    <ErrorBoundary address="look" failed="">
      <Suspense fallback={null}>
        <Bar ticket={beside} standsHere={standsHere} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Bar(props: { ticket: string; standsHere: string | undefined }) {
  const { LookBarContent } = use(loadLookBar());
  return <LookBarContent {...props} />;
}
