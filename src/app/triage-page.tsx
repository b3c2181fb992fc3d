import { useMemo } from 'react';
import type { ReadQuery } from '../engine/link.ts';
import { ArticleLines } from '../features/triage/article-lines.tsx';
import { Notices } from '../features/walk/notices.tsx';
import { Trail } from '../features/walk/trail.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import { Frame } from './frame.tsx';
import { markOrigins, useOrigins } from './origins.ts';
import { TriageContent } from './triage-content.tsx';
import { triageAddress, viewTriage } from './triage-view.ts';
import { usePageHeading } from './use-page-heading.ts';

type TriagePageProps = { read: ReadQuery; search: string };

export function TriagePage({ read, search }: TriagePageProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query is the key; what was read from it is the same
  const view = useMemo(() => viewTriage(read), [search]);
  const heading = usePageHeading(view.address);
  const without = (asked: string) => triageAddress(new Map([...view.answers].filter(([id]) => id !== asked)));
  const entries = markOrigins(view.entries, view.answers, useOrigins());
  const last = entries.at(-1);
  return (
    <Frame actions={<CopyButton label="Copy link" getText={() => location.origin + view.address} copied="Link copied" />}>
      <p role="status" className="sr-only">
        {`${view.left} of ${view.lines.length} articles fit.`}
      </p>
      <div className="grid grid-cols-1 items-start gap-x-9 gap-y-3 lg:grid-cols-[16.5rem_minmax(0,1fr)_18.5rem] print:block">
        <main className="min-w-0 lg:order-2">
          <p className="mb-2 flex flex-wrap gap-x-2 text-sm text-muted print:hidden">
            <a href={last === undefined ? '/' : without(last.asked)} className="text-link">
              Back
            </a>
            <span aria-hidden="true">·</span>
            <span>Which article fits?</span>
          </p>
          <Notices texts={view.notices} />
          <TriageContent view={view} headingRef={heading} />
        </main>
        <aside aria-label="Your answers" className="min-w-0 lg:order-1 print:mt-6">
          <SidePanel title="Your answers" {...(view.entries.length > 0 ? { count: String(view.entries.length) } : {})}>
            <Trail entries={entries} setAside={[]} alsoKnown={[]} changeHref={without} />
          </SidePanel>
        </aside>
        <aside aria-label="Articles that fit" className="min-w-0 lg:order-3 print:mt-6">
          <SidePanel title="Articles that fit" count={`${view.left} of ${view.lines.length}`} isFramed>
            <ArticleLines label="Articles that fit" lines={view.lines} />
          </SidePanel>
        </aside>
      </div>
    </Frame>
  );
}
