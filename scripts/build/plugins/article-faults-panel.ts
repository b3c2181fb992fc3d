// Runs in the page of the dev server only: a panel with the faults of the articles, gone when there are none or it is dismissed.
import type { Fault } from '../../../src/engine/check/article-health.ts';

const panel = document.createElement('aside');
panel.setAttribute('aria-label', 'Faults in the articles');
panel.style.cssText =
  'position:fixed;inset:auto 1rem 1rem auto;z-index:9999;width:min(34rem,calc(100vw - 2rem));max-height:45vh;overflow:auto;' +
  'background:#3a1715;color:#ffe3e0;border-radius:10px;padding:.75rem 1rem;font:14px/1.45 system-ui,sans-serif;box-shadow:0 4px 24px #0008';

const dismissed = 'articles:dismissed';

function show(faults: readonly Fault[]): void {
  const all = JSON.stringify(faults);
  if (faults.length === 0 || sessionStorage.getItem(dismissed) === all) {
    panel.remove();
    return;
  }
  const dismiss = document.createElement('button');
  dismiss.textContent = 'Dismiss until they change';
  dismiss.style.cssText = 'float:right;margin-left:1rem;padding:.2rem .6rem;border:1px solid currentColor;border-radius:6px';
  dismiss.addEventListener('click', () => {
    sessionStorage.setItem(dismissed, all);
    panel.remove();
  });
  const heading = document.createElement('strong');
  heading.textContent = faults.length === 1 ? '1 fault in the articles' : `${faults.length} faults in the articles`;
  const list = document.createElement('ul');
  list.style.cssText = 'margin:.5rem 0 0;padding:0;list-style:none';
  list.append(...faults.map(lineFor));
  panel.replaceChildren(dismiss, heading, list);
  document.body.append(panel);
}

function lineFor({ articleId, nodeId, kind, says }: Fault): HTMLLIElement {
  const place = document.createElement('a');
  place.href = nodeId === 'start' ? `/${articleId}/` : `/${articleId}/${nodeId}/`;
  place.textContent = `${articleId} › ${nodeId}`;
  place.style.cssText = 'color:inherit;text-decoration:underline';
  const line = document.createElement('li');
  line.style.cssText = 'margin-top:.4rem';
  line.append(`${kind} `, place, `: ${says}`);
  return line;
}

import.meta.hot?.on('articles:faults', show);
import.meta.hot?.send('articles:ask');
