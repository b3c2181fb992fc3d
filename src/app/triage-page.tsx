import { useMemo, useState } from 'react';
import { countOf } from '../engine/count-of.ts';
import type { ReadQuery } from '../engine/link.ts';
import { RankedArticles } from '../features/triage/ranked-articles.tsx';
import { Notices } from '../features/walk/notices.tsx';
import { Trail } from '../features/walk/trail.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import { CaseActions } from './case-actions.tsx';
import type { OpenDialog } from './case-dialogs-props.ts';
import { useDigits } from './digits-switch.tsx';
import { Frame } from './frame.tsx';
import { urlOf } from './go-to.ts';
import { LazyCaseAlarm, LazyCasePanel } from './lazy-case-panel.tsx';
import { LazyLookBar } from './lazy-look-bar.tsx';
import { LazyPrintHead } from './lazy-print-head.tsx';
import { markOrigins } from './origins.ts';
import { TriageContent } from './triage-content.tsx';
import { TriageLead } from './triage-lead.tsx';
import { triageAddress, viewTriage, wordsOf } from './triage-view.ts';
import { useCase } from './use-case.ts';
import { usePageHeading } from './use-page-heading.ts';

type TriagePageProps = { read: ReadQuery; search: string };

export function TriagePage({ read, search }: TriagePageProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query is the key; what was read from it is the same
  const view = useMemo(() => viewTriage(read), [search]);
  const heading = usePageHeading(view.address);
  const without = (...asked: string[]) => triageAddress(new Map([...view.answers].filter(([id]) => !asked.includes(id))));
  const place = { answers: [...view.answers] };
  const [dialog, setDialog] = useState<OpenDialog>();
  const work = useCase('', place, view.address);
  const entries = markOrigins(view.entries, work.kept);
  const url = () => urlOf(view.address);
  const last = view.contradiction?.[1] ?? entries.at(-1);
  const undoHref = last && without(last.asked);
  const hasKeys = useDigits();
  // Of a look nobody has said that these are the answers of the case.
  const title = work.beside === undefined ? 'Your answers' : 'The way here';
  const fitting = view.lines.filter(({ isOut, against }) => !isOut && against.length === 0).length;
  return (
    <Frame
      actions={<CaseActions open={dialog} setOpen={setDialog} work={work} place={place} url={url} />}
      bar={<LazyLookBar work={work} wordsOf={wordsOf} />}
    >
      <LazyPrintHead url={url} ticket={work.kept?.ticket ?? ''} />
      <p role="status" className="sr-only">
        {`${countOf(fitting, view.lines.length, 'article')} ${fitting === 1 ? 'fits' : 'fit'}.`}
      </p>
      <div
        data-steps={work.kept?.closed ? undefined : ''}
        className="grid grid-cols-1 items-start gap-x-9 gap-y-3 lg:grid-cols-[min(16.5rem,24%)_minmax(0,1fr)_min(18.5rem,28%)] print:block"
      >
        <main className="min-w-0 lg:col-start-2 lg:row-start-1">
          <p className="mb-2 flex flex-wrap gap-x-2 text-sm text-muted print:hidden">
            <a href={undoHref ?? '/'} rel="prev" data-key={undoHref && 'u'} className="text-link">
              Back
            </a>
            <span aria-hidden="true">·</span>
            <span>Which article fits?</span>
          </p>
          <LazyCaseAlarm work={work} />
          <Notices texts={view.notices} />
          {view.contradiction === undefined && <TriageLead view={view} />}
          <TriageContent view={view} work={work} hrefWithout={without} headingRef={heading} />
        </main>
        <aside aria-label={title} className="min-w-0 lg:col-start-1 lg:row-start-1 print:mt-6">
          <SidePanel title={title} {...(view.entries.length > 0 ? { count: String(view.entries.length) } : {})}>
            <Trail
              name={title}
              entries={entries}
              setAside={markOrigins(view.setAside, work.kept)}
              alsoKnown={[]}
              changeHref={without}
              undoHref={undoHref}
              hasKeys={hasKeys}
            />
          </SidePanel>
        </aside>
        <aside aria-label="Articles that fit" className="min-w-0 lg:col-start-3 lg:row-start-1 print:mt-6">
          <SidePanel title="Articles that fit" count={`${fitting} of ${view.lines.length}`} isFramed>
            <RankedArticles lines={view.lines} />
          </SidePanel>
          <LazyCasePanel work={work} noteKey="triage" place={place} address={view.address} />
        </aside>
      </div>
    </Frame>
  );
}
