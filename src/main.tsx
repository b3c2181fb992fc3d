import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { isWrittenForHere, takeFullAddress } from './app/written-page.ts';
import './app/style.css';

const root = document.getElementById('root');
if (root === null) {
  throw new Error('index.html has no element with the id root.');
}
const app = (
  <StrictMode>
    <App />
  </StrictMode>
);
// Relative to the page as it was written; the address soon is another.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=icon], link[rel=manifest]')) {
  link.setAttribute('href', link.href);
}
if (isWrittenForHere()) {
  // Written for any folder, so its links are relative; the application's are not.
  for (const link of root.querySelectorAll('a')) {
    link.setAttribute('href', link.pathname + link.search);
  }
  takeFullAddress();
  hydrateRoot(root, app);
} else {
  createRoot(root).render(app);
}
if (import.meta.env.PROD) {
  // After the first view, which must not wait for it.
  addEventListener('load', () => setTimeout(() => import('./app/keep-offline.ts').catch(() => undefined), 1000));
}
