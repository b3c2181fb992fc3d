import { use } from 'react';
import { loadOnce } from '../../services/browser/load-once.ts';
import { ErrorBoundary } from '../shell/error-boundary.tsx';
import type { DriftSectionProps } from './drift-section.tsx';

const loadDriftSection = loadOnce(() => import('./drift-section.tsx'));

/** Explains a link that drifted. Loaded only then, and waited for, so that what stands below does not jump. */
export function LazyDrift({ said, ...rest }: Omit<DriftSectionProps, 'said'> & { said: string | undefined }) {
  return said === undefined ? null : (
    <ErrorBoundary address={rest.address} failed="This link has changed on the way; why could not be loaded.">
      <Drift said={said} {...rest} />
    </ErrorBoundary>
  );
}

function Drift(props: DriftSectionProps) {
  const { DriftSection } = use(loadDriftSection());
  return <DriftSection {...props} />;
}
