import { use } from 'react';

const forever = new Promise<never>(() => undefined);
const rootOf = () => (typeof document === 'undefined' ? null : document.getElementById('root'));

/** The addresses that the page was written for while building; none once the application has taken over. */
export function writtenFor(): string | undefined {
  return rootOf()?.dataset.written;
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
