import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { isWrittenForHere, makeLinksAbsolute, takeFullAddress } from './pages/shell/written-page.ts';
import { isHurt } from './pages/unknown/hurt-address.ts';
import './app/style.css';

const root = document.getElementById('root');
if (root === null) {
  throw new Error('index.html has no element with the id root.');
}
// After the first view, which must not wait for it.
addEventListener('load', () => setTimeout(() => import('./pages/shell/after-first-view.ts').catch(() => undefined), 1000));
// Relative to the page as it was written; the address soon is another.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=icon], link[rel=manifest]')) {
  link.setAttribute('href', link.href);
}
if (isHurt()) {
  // What it cannot mend is explained.
  await import('./pages/unknown/take-mended-address.ts').then(({ takeMendedAddress }) => takeMendedAddress()).catch(() => undefined);
}
const app = (
  <StrictMode>
    <App />
  </StrictMode>
);
if (isWrittenForHere()) {
  makeLinksAbsolute(root);
  takeFullAddress();
  hydrateRoot(root, app);
} else {
  createRoot(root).render(app);
}
