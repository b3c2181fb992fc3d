import { Suspense, use, useCallback, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { parseLink, parseQuery } from '../engine/link.ts';

import { ArticlePage } from './article-page.tsx';
import { ownArticle } from './article-store.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { OpenSearch } from './open-search.ts';
import { Opening } from './opening.tsx';
import { loadAboutPage, loadNotFoundPage, loadSendAsReviewPage, loadStartPage, loadTriagePage } from './parts.ts';
import { SearchDialog } from './search-dialog.tsx';
import { useLinkClicks } from './use-link-clicks.ts';
import { useSearchKeys } from './use-search-keys.ts';

const triagePath = /^\/triage\/?$/;
const sendAsReviewPath = /^\/tools\/send-as-review\/?$/;
const aboutPath = /^\/([^/]+)\/about\/?$/;

export function App() {
  useLinkClicks();
  const [isSearching, setSearching] = useState(false);
  const openSearch = useCallback(() => setSearching(true), []);
  useSearchKeys(openSearch);
  const [pathname] = useLocation();
  const search = useSearch();
  const address = search === '' ? pathname : `${pathname}?${search}`;
  return (
    <OpenSearch value={openSearch}>
      <ErrorBoundary address={address}>
        <Suspense fallback={<Opening />}>
          <Page pathname={pathname} search={search} address={address} />
        </Suspense>
      </ErrorBoundary>
      {isSearching && <SearchDialog onClose={() => setSearching(false)} />}
    </OpenSearch>
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
  if (sendAsReviewPath.test(pathname)) {
    const { SendAsReviewPage } = use(loadSendAsReviewPage());
    return <SendAsReviewPage />;
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
