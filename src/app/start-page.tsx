import { Suspense, use } from 'react';
import { tools } from '../content/tools.ts';
import { buttonStyle } from '../ui/button-style.ts';
import { Frame } from './frame.tsx';
import { loadArticleList, loadEvidenceSection } from './start-parts.ts';
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
          Describe it, paste an event, a bounce or netstat output, answer a few questions, or pick an article. It ends in a cause with a
          checklist, and every place has a link for the ticket.
        </p>
        <Suspense fallback={<div className="panel mb-6 min-h-64" />}>
          <Evidence />
        </Suspense>
        <p className="mb-6">
          <a href="/triage/" className={buttonStyle.primary}>
            Not sure which? Answer a few questions
          </a>
        </p>
        <Suspense fallback={<p className="text-muted">Opening the list of articles…</p>}>
          <Articles />
        </Suspense>
        <h2 className="mb-1 mt-6 font-semibold">Tools</h2>
        <ul>
          {Object.values(tools).map(({ title, href }) => (
            <li key={href}>
              <a href={href} className="text-link">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </main>
    </Frame>
  );
}

function Evidence() {
  const { EvidenceSection } = use(loadEvidenceSection());
  return <EvidenceSection />;
}

function Articles() {
  const { ArticleList } = use(loadArticleList());
  return <ArticleList />;
}
