import { formerArticles } from 'virtual:pack/former-articles';
import { summaries } from 'virtual:pack/summaries';
import { Fragment } from 'react';
import { findFormerPlace } from '../engine/former-article.ts';
import { suggestArticles } from '../engine/hurt-link/suggest-articles.ts';
import { ArticleList } from './article-list.tsx';
import { Frame } from './frame.tsx';
import { LazyCaseWithoutArticle } from './lazy-case-without-article.tsx';
import { usePageHeading } from './use-page-heading.ts';

type NotFoundPageProps = { pathname: string; search: string };

export function NotFoundPage({ pathname, search }: NotFoundPageProps) {
  const query = search.replace(/^(?=[^?])/, '?');
  const former = findFormerPlace(formerArticles, pathname, query.slice(1));
  const meant = suggestArticles(summaries, pathname);
  const [articleId = '', ...rest] = pathname.split('/').filter((segment) => segment !== '');
  const heading = usePageHeading('not-found');
  return (
    <Frame>
      <title>There is no such page – Unstuck</title>
      <main className="mx-auto max-w-[58rem]">
        <h1 ref={heading} tabIndex={-1}>
          There is no such page
        </h1>
        <LazyCaseWithoutArticle articleId={articleId} />
        <p className="mb-5 mt-2 max-w-[62ch] text-muted">
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
            'The address names no article of this catalogue. If you copied it by hand, copy it again. '}
          Or go to the{' '}
          <a href="/" className="text-link">
            start page
          </a>
          . These are the articles:
        </p>
        <ArticleList />
      </main>
    </Frame>
  );
}
