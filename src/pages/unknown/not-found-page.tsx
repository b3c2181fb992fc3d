import { formerArticles } from 'virtual:pack/former-articles';
import { summaries } from 'virtual:pack/summaries';
import { Fragment, lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react';
import { findFormerPlace } from '../../engine/link/former-article.ts';
import { suggestArticles } from '../../engine/link/hurt/suggest-articles.ts';
import { parseLink } from '../../engine/link/link.ts';
import { goTo } from '../../services/browser/go-to.ts';
import { LazyCaseWithoutArticle } from '../case/lazy-case-without-article.tsx';
import { Frame } from '../shell/frame.tsx';
import { usePageHeading } from '../shell/use-page-heading.ts';
import { ArticleList } from '../start/article-list.tsx';
import { useNewer } from './use-newer.ts';

const WhyNot = lazy(async () => ({ default: (await import('../packs/why-not-here.tsx')).WhyNotHere }));

type NotFoundPageProps = { pathname: string; search: string };

export function NotFoundPage({ pathname, search }: NotFoundPageProps) {
  const query = search.replace(/^(?=[^?])/, '?');
  const former = findFormerPlace(formerArticles, pathname, query.slice(1));
  const meant = suggestArticles(summaries, pathname);
  const [articleId = '', ...rest] = pathname.split('/').filter((segment) => segment !== '');
  const otherId = otherArticleIn(pathname, query);
  const heading = usePageHeading('not-found');
  const isUnreached = useMeantAddress(articleId, rest, query);
  const newer = useNewer(otherId ?? articleId, pathname + query);
  const isNotNow = useIsNotNow(otherId);
  const isLooking = (newer === 'looking' || isNotNow === undefined) && !isUnreached;
  const title = titleFor(isUnreached, isLooking, isNotNow, otherId !== undefined);
  return (
    <Frame>
      <title>{`${title} – Unstuck`}</title>
      <main className="mx-auto max-w-[58rem]">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <LazyCaseWithoutArticle articleId={otherId ?? articleId} />
        <p role="status" className={isLooking ? 'mt-2 max-w-[62ch] text-muted' : 'sr-only'}>
          {isLooking ? 'This version does not have it. Asking the server whether a newer one does.' : title}
        </p>
        {!isLooking && otherId !== undefined && (
          <Suspense>
            <WhyNot articleId={otherId} address={pathname + query} />
          </Suspense>
        )}
        {newer === 'program' && (
          <p className="mt-2 max-w-[62ch]">
            There is a newer version of this copy, which may have this page. Once it is loaded, it is offered at the bottom.
          </p>
        )}
        {!isLooking && (
          <p className="mb-5 mt-2 max-w-[62ch] text-muted">
            {isUnreached &&
              'This address is not kept on this device, and the server cannot be reached just now. Try again once there is a network. '}
            {former?.kind === 'removed' && `The article “${former.title}” was removed from this catalogue. `}
            {former?.kind === 'renamed' && (
              <>
                The article has another name now.{' '}
                <a href={former.href} className="text-link">
                  Open the same place there
                </a>
                .{' '}
              </>
            )}
            {former === undefined && meant.length > 0 && (
              <>
                Did you mean{' '}
                {meant.map(({ id, number, title }, at) => (
                  <Fragment key={id}>
                    {at > 0 && ' or '}
                    <a href={`/${[id, ...rest].join('/')}/${query}`} className="text-link">
                      {number}, {title}
                    </a>
                  </Fragment>
                ))}
                ?{' '}
              </>
            )}
            {former === undefined &&
              meant.length === 0 &&
              otherId === undefined &&
              !isUnreached &&
              'The address names no article of this catalogue. If you copied it by hand, copy it again. '}
            Or go to the{' '}
            <a href="/" className="text-link">
              start page
            </a>
            . These are the articles:
          </p>
        )}
        {!isLooking && <ArticleList />}
      </main>
    </Frame>
  );
}

function titleFor(isUnreached: boolean, isLooking: boolean, isNotNow: boolean | undefined, isOfPack: boolean): string {
  if (isUnreached) {
    return 'There is no network';
  }
  if (isLooking) {
    return 'Looking for this page…';
  }
  if (isNotNow === true) {
    return 'This article could not be loaded';
  }
  return isOfPack ? 'This article is not here' : 'There is no such page';
}

/** Whether an article of another pack is not here only because it could not be had just now; undefined until that is known. */
function useIsNotNow(otherId: string | undefined): boolean | undefined {
  const [known, setKnown] = useState<{ readonly id: string; readonly isNotNow: boolean }>();
  useEffect(() => {
    if (otherId !== undefined) {
      const tell = (isNotNow: boolean) => setKnown({ id: otherId, isNotNow });
      const ask = async () => (await import('../../services/packs/find-other.ts')).findWhyNot(otherId);
      ask().then(
        (why) => tell(why?.kind === 'unreached'),
        () => tell(false),
      );
    }
  }, [otherId]);
  return otherId === undefined ? false : known?.id === otherId ? known.isNotNow : undefined;
}

/** The article of another pack that an address names. */
function otherArticleIn(pathname: string, query: string): string | undefined {
  return /^\/in\b/.test(pathname) ? parseLink('/in/', query)?.link.articleId : undefined;
}

/**
 * Goes on to what was meant where that is certain: an article in another case, or another copy whose last slash is missing.
 * Gives true where the page stands for an address that the server could not be asked about (see `offline-worker.ts`).
 */
function useMeantAddress(articleId: string, rest: readonly string[], query: string): boolean {
  const [isUnreached, setUnreached] = useState(false);
  const meant = summaries.find(({ id }) => id === articleId.toLowerCase())?.id;
  const address = meant === undefined || meant === articleId ? undefined : `/${[meant, ...rest].join('/')}/${query}`;
  useLayoutEffect(() => {
    setUnreached(document.documentElement.dataset.unreached === location.pathname);
    if (address !== undefined) {
      goTo(address, { replace: true, state: history.state });
    }
  }, [address]);
  useEffect(() => {
    const { pathname, search } = location;
    if (address === undefined && !pathname.endsWith('/')) {
      import('../../services/browser/find-copy.ts')
        .then(({ isCopyAt }) => isCopyAt(`${pathname}/`))
        .then(
          (isThere) => isThere && location.pathname === pathname && location.replace(`${pathname}/${search}`),
          () => undefined,
        );
    }
  }, [address]);
  return isUnreached;
}
