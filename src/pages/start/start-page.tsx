import { tools } from 'virtual:pack/tools';
import { words } from 'virtual:pack/words';
import { type ReactNode, Suspense, use, useEffect, useState } from 'react';
import { eitherOf } from '../../engine/words/either-of.ts';
import { loadOnce } from '../../services/browser/load-once.ts';
import { readTabCase, writeTabCase } from '../../services/browser/tab-case.ts';
import { loadCaseDesk } from '../../services/cases/use-case.ts';
import { forgetTypedElsewhere } from '../../services/typed/typed-in-tab.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { LazyPackList } from '../packs/lazy-pack-list.tsx';
import { OpenPackButton } from '../packs/open-pack-button.tsx';
import { Frame } from '../shell/frame.tsx';
import { usePageHeading } from '../shell/use-page-heading.ts';
import { useWrittenPage, writtenFor } from '../shell/written-page.ts';
import { loadArticleList, loadEvidenceSection, loadRecentCases } from './start-parts.ts';

const pasted = eitherOf([...words.evidence.slice(0, 2), 'a ticket text']);

export function StartPage() {
  const heading = usePageHeading('start');
  useEffect(startAnew, []);
  // Shown together with the list below it, so that nothing moves.
  const [recent] = useState(() => (writtenFor() === undefined ? loadRecent() : loadFirstRecent()));
  return (
    <Frame>
      <title>What do you see? – Unstuck</title>
      <main className="mx-auto max-w-[58rem]">
        <h1 ref={heading} tabIndex={-1}>
          What do you see?
        </h1>
        <p className="mb-5 mt-2 max-w-[62ch] text-muted">
          {`Describe it, paste ${pasted}, answer a few questions, or pick an article. It ends in a cause with a checklist, and every place has a link for the ticket.`}
        </p>
        <Suspense
          fallback={
            <StandIn>
              <div className="panel mb-6 min-h-64" />
            </StandIn>
          }
        >
          <Evidence />
        </Suspense>
        <p className="mb-6">
          <a href="/triage/" className={buttonStyle.primary}>
            Not sure which? Answer a few questions
          </a>
        </p>
        <Suspense
          fallback={
            <StandIn>
              <p className="text-muted">Opening the list of articles…</p>
            </StandIn>
          }
        >
          <Recent parts={recent} />
          <Articles />
        </Suspense>
        <LazyPackList />
        {Object.keys(tools).length > 0 && (
          <>
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
          </>
        )}
        <p className="mt-6 flex flex-wrap items-center gap-3 text-sm text-muted">
          Articles of your own? <OpenPackButton />
        </p>
        <p className="mt-6 text-sm text-muted">
          What is checked in every article:{' '}
          <a href="/health/" className="text-link">
            health of the articles
          </a>
        </p>
      </main>
    </Frame>
  );
}

// Nothing of the page written while building goes before all of this one is here.
function StandIn({ children }: { children: ReactNode }) {
  useWrittenPage();
  return children;
}

function Evidence() {
  const { EvidenceSection } = use(loadEvidenceSection());
  return <EvidenceSection />;
}

async function loadRecent() {
  const [{ readCases, RecentCases }] = await Promise.all([loadRecentCases(), loadArticleList()]);
  return { shown: await readCases(), RecentCases };
}

// While the written page stands, React begins anew with each part that comes, and must find the same promise.
const loadFirstRecent = loadOnce(loadRecent);

function Recent({ parts }: { parts: ReturnType<typeof loadRecent> }) {
  const { RecentCases, shown } = use(parts);
  return <RecentCases {...shown} />;
}

// Whoever starts anew has the next caller on the phone.
function startAnew() {
  forgetTypedElsewhere();
  if (readTabCase() !== undefined) {
    // At once: the person may be gone before the desk is there.
    writeTabCase(undefined);
    loadCaseDesk().then(
      ({ desk }) => desk.putDown(),
      () => undefined,
    );
  }
}

function Articles() {
  const { ArticleList } = use(loadArticleList());
  return <ArticleList />;
}
