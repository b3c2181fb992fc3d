import { type ComponentProps, Suspense, use } from 'react';
import type { CasePanel } from './case-panel.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { loadCasePanel } from './parts.ts';

/** The case panel, loaded after the question: it stands last in its column, so that nothing moves. */
export function LazyCasePanel(props: ComponentProps<typeof CasePanel>) {
  return (
    <div className="mt-3.5">
      <ErrorBoundary address="case" failed="Notes could not be loaded. Reload the page to try again.">
        <Suspense fallback={null}>
          <Panel {...props} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

function Panel(props: ComponentProps<typeof CasePanel>) {
  const { CasePanel } = use(loadCasePanel());
  return <CasePanel {...props} />;
}
