import { ArticleList } from './article-list.tsx';
import { Frame } from './frame.tsx';
import { usePageHeading } from './use-page-heading.ts';

export function NotFoundPage() {
  const heading = usePageHeading('not-found');
  return (
    <Frame>
      <title>There is no such page – Unstuck</title>
      <main className="mx-auto max-w-[58rem]">
        <h1 ref={heading} tabIndex={-1}>
          There is no such page
        </h1>
        <p className="mb-5 mt-2 max-w-[62ch] text-muted">
          The address names no article of this catalogue. If you copied it by hand, copy it again; or go to the{' '}
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
