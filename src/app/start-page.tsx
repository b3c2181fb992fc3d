import { buttonStyle } from '../ui/button-style.ts';
import { ArticleList } from './article-list.tsx';
import { Frame } from './frame.tsx';
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
          Pick the article that fits. It asks one question at a time and ends in a cause with a checklist. Every place has a link for the
          ticket.
        </p>
        <p className="mb-5">
          <a href="/triage/" className={buttonStyle.primary}>
            Not sure which? Answer a few questions
          </a>
        </p>
        <ArticleList />
      </main>
    </Frame>
  );
}
