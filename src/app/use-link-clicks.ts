import { useEffect } from 'react';
import { navigate } from 'wouter/use-browser-location';

/**
 * Follows plain clicks on links of our own pages without loading the page anew. Features give real links and know nothing
 * of the router; new tabs, downloads and other hosts stay the browser's.
 */
export function useLinkClicks(): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      if (
        link === null ||
        !isPlain ||
        event.defaultPrevented ||
        link.target !== '' ||
        link.origin !== location.origin ||
        link.hash !== ''
      ) {
        return;
      }
      event.preventDefault();
      navigate(link.pathname + link.search);
      window.scrollTo(0, 0);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, []);
}
