import { type ComponentProps, lazy, Suspense } from 'react';
import type { PrintHead } from './print-head.tsx';

const Head = lazy(async () => ({ default: (await import('./print-head.tsx')).PrintHead }));

/** The head of a printed page, loaded after what is read on the screen. */
export function LazyPrintHead(props: ComponentProps<typeof PrintHead>) {
  return (
    <Suspense>
      <Head {...props} />
    </Suspense>
  );
}
