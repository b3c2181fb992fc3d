import { use } from 'react';
import { withoutBase } from '../ui/base.ts';

const forever = new Promise<never>(() => undefined);
const rootOf = () => (typeof document === 'undefined' ? null : document.getElementById('root'));

/** The addresses that the page was written for while building; none once the application has taken over. */
export function writtenFor(): string | undefined {
  return rootOf()?.dataset.written;
}

/** True when the application would show the very page that was written. A link that is explained shows more. */
export function isWrittenForHere(): boolean {
  const here = withoutBase(location.pathname) + location.search;
  return writtenFor()?.split(' ').includes(here) === true && history.state?.drifted === undefined;
}

/** For what stands in while a page loads: nothing may replace the written page but the whole page. */
export function useWrittenPage(): void {
  if (writtenFor() !== undefined) {
    use(forever);
  }
}

/** From now on the page is the application's. */
export function takeOver(): void {
  delete rootOf()?.dataset.written;
}
