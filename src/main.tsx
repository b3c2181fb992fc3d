import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { writtenFor } from './app/written-page.ts';
import { withoutBase } from './ui/base.ts';
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
const here = withoutBase(location.pathname) + location.search;
if (writtenFor()?.split(' ').includes(here) && history.state?.drifted === undefined) {
  // Written for any folder, so its links are relative; the application's are not.
  for (const link of root.querySelectorAll('a')) {
    link.setAttribute('href', link.pathname + link.search);
  }
  hydrateRoot(root, app);
} else {
  createRoot(root).render(app);
}
