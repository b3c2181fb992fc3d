import { useEffect } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { withoutBase } from '../ui/base.ts';

/**
 * Follows plain clicks on links of our own pages without loading the page anew. Features give real links and know nothing
 * of the router; new tabs, downloads and other hosts stay the browser's. A link in a picture is one like any other.
 */
export function useLinkClicks(): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      const href = link?.getAttribute('href') ?? '';
      if (link === null || href === '' || !isPlain || event.defaultPrevented || link.hasAttribute('target')) {
        return;
      }
      const to = new URL(href, location.href);
      if (to.origin !== location.origin || to.hash !== '') {
        return;
      }
      event.preventDefault();
      // What was typed on the start page is shown there again; an answer taken back can be kept after all.
      const before = withoutBase(location.pathname) + location.search;
      navigate(to.pathname + to.search, { state: { before, typed: link.rel === 'prev' } });
      window.scrollTo(0, 0);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, []);
}
