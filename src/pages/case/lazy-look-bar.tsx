import { type ComponentProps, Suspense, use } from 'react';
import type { CaseWork } from '../../services/cases/use-case.ts';
import { ErrorBoundary } from '../shell/error-boundary.tsx';
import { loadLookBar } from './case-parts.ts';
import type { LookBarContent } from './look-bar-content.tsx';

type Content = ComponentProps<typeof LookBarContent>;

/** The bar of a look. Loaded only where a place is looked at beside a case. */
export function LazyLookBar({ work: { beside, standsHere, elsewhere }, wordsOf }: { work: CaseWork } & Pick<Content, 'wordsOf'>) {
  return beside === undefined ? null : (
    <ErrorBoundary address="look" failed="">
      <Suspense>
        <Bar ticket={beside} standsHere={standsHere} elsewhere={elsewhere} wordsOf={wordsOf} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Bar(props: Content) {
  const { LookBarContent } = use(loadLookBar());
  return <LookBarContent {...props} />;
}
