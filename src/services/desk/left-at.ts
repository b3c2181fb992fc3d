import { withoutBase } from '../../ui/base.ts';

const frames = 30;
const leftAt = new Map<string, number>();

/** Remembers how far each page was scrolled when a link was followed from it, as long as the page of the browser is open. */
export function rememberScrolling(): void {
  const remember = () => leftAt.set(withoutBase(location.pathname) + location.search, scrollY);
  // Before the link is followed.
  addEventListener('click', remember, true);
}

/** Scrolls to where a page was left, as soon as it is long enough again. */
export function scrollAgain(address: string): void {
  const top = leftAt.get(address) ?? 0;
  const scroll = (left: number) => {
    window.scrollTo(0, top);
    if (scrollY < top && left > 0) {
      requestAnimationFrame(() => scroll(left - 1));
    }
  };
  requestAnimationFrame(() => scroll(frames));
}
