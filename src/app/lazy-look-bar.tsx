import { Suspense, use } from 'react';
import { loadLookBar } from './case-parts.ts';
import { isOwn } from './entry-owner.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { readMarks } from './step.ts';
import { readTabCase } from './tab-case.ts';
import type { CaseWork } from './use-case.ts';

// As high as the bar, so that it pushes nothing when it comes.
const room = <div className="h-12.75 max-sm:h-26" />;

/** The bar of a look. Loaded only where a place is looked at beside a case. */
export function LazyLookBar({ work: { beside, standsHere, status } }: { work: CaseWork }) {
  const tab = readTabCase();
  if (beside === undefined) {
    // The case of the tab is not here yet, and the place is none of it.
    return status === 'none' && tab && !isOwn(readMarks(), tab) ? room : null;
  }
  return (
    <ErrorBoundary address="look" failed="">
      <Suspense fallback={room}>
        <Bar ticket={beside} standsHere={standsHere} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Bar(props: { ticket: string; standsHere: string | undefined }) {
  const { LookBarContent } = use(loadLookBar());
  return <LookBarContent {...props} />;
}
