import { Suspense, use } from 'react';
import { useLocation, useSearch } from 'wouter';
import { parseLink, parseQuery } from '../engine/link.ts';

import { ArticlePage } from './article-page.tsx';
import { ownArticle } from './article-store.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Opening } from './opening.tsx';
import { loadAboutPage, loadNotFoundPage, loadStartPage, loadTriagePage } from './parts.ts';
import { useLinkClicks } from './use-link-clicks.ts';

const triagePath = /^\/triage\/?$/;
const aboutPath = /^\/([^/]+)\/about\/?$/;

export function App() {
  useLinkClicks();
  const [pathname] = useLocation();
  const search = useSearch();
  const address = search === '' ? pathname : `${pathname}?${search}`;
  return (
    <ErrorBoundary address={address}>
      <Suspense fallback={<Opening />}>
        <Page pathname={pathname} search={search} address={address} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Page({ pathname, search, address }: { pathname: string; search: string; address: string }) {
  if (pathname === '/') {
    const { StartPage } = use(loadStartPage());
    return <StartPage />;
  }
  if (triagePath.test(pathname)) {
    const { TriagePage } = use(loadTriagePage());
    return <TriagePage read={parseQuery(search)} search={search} />;
  }
  const openAbout = ownArticle(aboutPath.exec(pathname)?.[1] ?? '');
  if (openAbout !== undefined) {
    const { AboutPage } = use(loadAboutPage());
    return <AboutPage open={openAbout} />;
  }
  const read = parseLink(pathname, search);
  const open = read === undefined ? undefined : ownArticle(read.link.articleId);
  if (read === undefined || open === undefined) {
    const { NotFoundPage } = use(loadNotFoundPage());
    return <NotFoundPage />;
  }
  return <ArticlePage open={open} read={read} address={address} />;
}
