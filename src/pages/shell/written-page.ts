import { use } from 'react';
import { goTo } from '../../services/browser/go-to.ts';
import { withoutBase, withoutDoubledSlashes } from '../../ui/base.ts';

const forever = new Promise<never>(() => undefined);
const here = () => withoutBase(location.pathname) + location.search;
const rootOf = () => (typeof document === 'undefined' ? null : document.getElementById('root'));

/** The addresses that the page was written for while building, the full one last; none once the application has taken over. */
export function writtenFor(): string | undefined {
  return rootOf()?.dataset.written;
}

/** True when the application would show the very page that was written. A link that is explained shows more. */
export function isWrittenForHere(): boolean {
  return writtenFor()?.split(' ').includes(here()) === true && history.state?.drifted === undefined;
}

/** Puts the full address into the address bar before the application would: a change then takes away what is still loading. */
export function takeFullAddress(): void {
  const full = writtenFor()?.split(' ').at(-1);
  if (full !== undefined && full !== here()) {
    goTo(full, { replace: true, state: history.state ?? {} });
  }
}

/** A page is written for any folder, so its links are relative; the application's are not. */
export function makeLinksAbsolute(page: HTMLElement): void {
  for (const link of page.querySelectorAll('a')) {
    link.setAttribute('href', withoutDoubledSlashes(link.pathname) + link.search);
  }
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
