import { Suspense, use, useCallback, useEffect, useState } from 'react';
import { usePathname, useSearch } from 'wouter/use-browser-location';
import { parseLink, parseQuery } from '../engine/link/link.ts';
import {
  loadAboutPage,
  loadCasesPage,
  loadHealthPage,
  loadMapPage,
  loadNotFoundPage,
  loadStartPage,
  loadToolPage,
  loadTriagePage,
} from '../pages/parts.ts';

import { ArticlePage } from '../pages/place/article-page.tsx';
import { ErrorBoundary } from '../pages/shell/error-boundary.tsx';
import { Opening } from '../pages/shell/opening.tsx';
import { isSearchOpen, SearchDialog } from '../pages/shell/search-dialog.tsx';
import { useLinkClicks } from '../pages/shell/use-link-clicks.ts';
import { usePageKeys } from '../pages/shell/use-page-keys.ts';
import { takeOver } from '../pages/shell/written-page.ts';
import { articlesBeside, type OpenEntry, ownArticle } from '../services/articles/article-store.ts';
import { OpenSearch } from '../services/browser/open-search.ts';
import { withoutBase } from '../ui/base.ts';

const casesPath = /^\/cases\/?$/;
const triagePath = /^\/triage\/?$/;
const mapPath = /^\/map(\/[^/]+\/?)$|^(\/in)\/map\/?$/;
const healthPath = /^\/health\/?$/;
const toolPath = /^\/tools\/[^/]+\/?$/;
const aboutPath = /^(\/[^/]+)\/about\/?$/;

/** `writtenAt`: the path of the page that is written while building; in a browser its own address counts. */
export function App({ writtenAt }: { writtenAt?: string }) {
  useLinkClicks();
  // Counted, because a browser says only with its next frame that a dialog was closed: what a key opens until then is another.
  const [searches, setSearches] = useState(0);
  const openSearch = useCallback(() => {
    if (!isSearchOpen()) {
      setSearches((count) => count + 1);
    }
  }, []);
  usePageKeys(openSearch);
  const pathname = withoutBase(readEscapes(usePathname(writtenAt === undefined ? {} : { ssrPath: writtenAt })));
  const search = useSearch(writtenAt === undefined ? {} : { ssrSearch: '' });
  const address = pathname + search;
  return (
    <OpenSearch value={openSearch}>
      <ErrorBoundary address={address}>
        <Suspense fallback={<Opening />}>
          <Page pathname={pathname} search={search} address={address} />
        </Suspense>
      </ErrorBoundary>
      {searches > 0 && <SearchDialog key={searches} onClose={() => setSearches(0)} />}
    </OpenSearch>
  );
}

function Page({ pathname, search, address }: { pathname: string; search: string; address: string }) {
  // Here, not in App: this is run only once the whole page is the application's.
  useEffect(takeOver, []);
  if (pathname === '/') {
    const { StartPage } = use(loadStartPage());
    return <StartPage />;
  }
  if (triagePath.test(pathname)) {
    const { TriagePage } = use(loadTriagePage());
    return <TriagePage read={parseQuery(search)} search={search} />;
  }
  if (casesPath.test(pathname)) {
    const { CasesPage } = use(loadCasesPage());
    return <CasesPage />;
  }
  if (healthPath.test(pathname)) {
    const { HealthPage } = use(loadHealthPage());
    return <HealthPage />;
  }
  if (toolPath.test(pathname)) {
    const { ToolPage } = use(loadToolPage());
    return <ToolPage pathname={pathname} search={search} />;
  }
  const about = aboutPath.exec(pathname)?.[1];
  const [mapped, ofHome, ofOther] = mapPath.exec(pathname) ?? [];
  const read = parseLink(about ?? ofHome ?? ofOther ?? pathname, search);
  const open = read === undefined ? undefined : readArticle(read.link.articleId);
  if (read === undefined || open === undefined) {
    const { NotFoundPage } = use(loadNotFoundPage());
    return <NotFoundPage pathname={pathname} search={search} />;
  }
  if (about !== undefined) {
    const { AboutPage } = use(loadAboutPage());
    return <AboutPage open={open} />;
  }
  if (mapped !== undefined) {
    const { MapPage } = use(loadMapPage());
    return <MapPage open={open} read={read} address={address} />;
  }
  return <ArticlePage open={open} read={read} address={address} />;
}

function readArticle(articleId: string): OpenEntry | undefined {
  const beside = articlesBeside(articleId);
  return ownArticle(beside instanceof Promise ? use(beside) : beside, articleId);
}

/** The path with its escapes read; as it is where one is broken. */
function readEscapes(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
