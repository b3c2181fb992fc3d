import { buttonStyle } from '../ui/button-style.ts';
import { ArticleList } from './article-list.tsx';
import { Frame } from './frame.tsx';
import { SearchPanel } from './search-panel.tsx';
import { usePageHeading } from './use-page-heading.ts';

export function StartPage() {
  const heading = usePageHeading('start');
  return (
    <Frame>
      <title>What do you see? – Unstuck</title>
      <main className="mx-auto max-w-[58rem]">
        <h1 ref={heading} tabIndex={-1}>
          What do you see?
        </h1>
        <p className="mb-5 mt-2 max-w-[62ch] text-muted">
          Search for it, or pick the article that fits. An article asks one question at a time and ends in a cause with a checklist. Every
          place has a link for the ticket.
        </p>
        <SearchPanel />
        <p className="mb-6 mt-4">
          <a href="/triage/" className={buttonStyle.plain}>
            Not sure which? Answer a few questions
          </a>
        </p>
        <ArticleList />
      </main>
    </Frame>
  );
}
