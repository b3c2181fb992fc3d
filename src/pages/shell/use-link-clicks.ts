import { useEffect } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { readTabCase } from '../../services/browser/tab-case.ts';
import { marksOfStep } from '../../services/cases/step.ts';
import { loadCaseDesk } from '../../services/cases/use-case.ts';
import { withoutBase } from '../../ui/base.ts';

/**
 * Follows plain clicks on links of our own pages without loading the page anew. Features give real links and know nothing
 * of the router; new tabs, downloads and other hosts stay the browser's. A link in a picture is one like any other. A link
 * among `data-steps` goes on with the walk and its case; any other only looks.
 */
export function useLinkClicks(): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      const isRight = event.button === 2;
      const href = link?.getAttribute('href') ?? '';
      if (link === null || href === '' || isRight || event.defaultPrevented || link.hasAttribute('target')) {
        return;
      }
      const to = new URL(href, location.href);
      if (to.origin !== location.origin || to.hash !== '') {
        return;
      }
      const isStep = link.closest('[data-steps]') !== null;
      if (!isPlain) {
        if (isStep && readTabCase()) {
          loadCaseDesk().then(
            ({ desk }) => desk.handToNewTab(to.pathname + to.search),
            () => undefined,
          );
        }
        return;
      }
      event.preventDefault();
      // What was typed on the start page is shown there again; an answer taken back can be kept after all.
      const state = { before: withoutBase(location.pathname) + location.search, typed: link.rel === 'prev' };
      navigate(to.pathname + to.search, { state: isStep ? { ...state, ...marksOfStep() } : state });
      window.scrollTo(0, 0);
    };
    document.addEventListener('click', follow);
    document.addEventListener('auxclick', follow);
    return () => {
      document.removeEventListener('click', follow);
      document.removeEventListener('auxclick', follow);
    };
  }, []);
}
