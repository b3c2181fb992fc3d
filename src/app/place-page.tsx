import { useMemo, useState } from 'react';
import { formatLink, type ReadLink } from '../engine/link.ts';
import type { Observations } from '../engine/observation.ts';
import { titleOf } from '../engine/title.ts';
import { CausesList } from '../features/walk/causes-list.tsx';
import { Trail } from '../features/walk/trail.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import type { OpenArticle } from './article-store.ts';
import { CaseActions } from './case-actions.tsx';
import type { OpenDialog } from './case-dialogs-props.ts';
import { Frame } from './frame.tsx';
import { urlOf } from './go-to.ts';
import { LazyCaseAlarm, LazyCasePanel } from './lazy-case-panel.tsx';
import { LazyDrift } from './lazy-drift.tsx';
import { LazyPrintHead } from './lazy-print-head.tsx';
import { markOrigins } from './origins.ts';
import { PlaceContent } from './place-content.tsx';
import { placeOf, viewPlace } from './place-view.ts';
import { useCase } from './use-case.ts';
import { useCorrectedAddress } from './use-corrected-address.ts';
import { useDetails } from './use-details.ts';
import { useLoadAhead } from './use-load-ahead.ts';
import { usePageHeading } from './use-page-heading.ts';
import { useSaidChange } from './use-said-change.ts';

type PlacePageProps = { opened: OpenArticle; observations: Observations; read: ReadLink; address: string };

export function PlacePage({ opened, observations, read, address }: PlacePageProps) {
  // The link as text is the key: a new object for the same address must not compute the place anew.
  const key = formatLink(read.link) + JSON.stringify(read.faults);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const view = useMemo(() => viewPlace(opened, observations, read), [opened, observations, key]);
  const drifted = useCorrectedAddress(view, read, address);
  const details = useDetails(opened.details, view.nodeId);
  const hasHeading = view.node.kind === 'question' || details !== undefined;
  const heading = usePageHeading(hasHeading ? view.address : '');
  useLoadAhead(opened, view.nodeId);
  const said = useSaidChange(view);
  const place = placeOf(view);
  const [dialog, setDialog] = useState<OpenDialog>();
  const work = useCase(view.article.id, place, view.address);
  const { article, causes, entries, setAside, alsoKnown, changeHref, firstHref } = view;
  const possible = causes.filter(({ kind }) => kind === 'possible').length;
  const marked = (words: typeof entries) => markOrigins(words, work.kept);
  const url = () => urlOf(view.address);

  return (
    <Frame actions={<CaseActions open={dialog} setOpen={setDialog} work={work} opened={opened} place={place} url={url} />}>
      <title>{`${titleOf(view.node)} – ${article.title} – Unstuck`}</title>
      <LazyPrintHead article={article} url={url} ticket={work.kept?.ticket ?? ''} />
      <p role="status" className="sr-only">
        {said}
      </p>
      <div className="grid grid-cols-1 items-start gap-x-9 gap-y-3 lg:grid-cols-[min(16.5rem,24%)_minmax(0,1fr)_min(18.5rem,28%)] print:block">
        <main className="min-w-0 lg:order-2">
          <p className="mb-2 text-sm text-muted print:hidden">
            <a href={view.backHref} className="text-link">
              Back
            </a>
            <span aria-hidden="true"> · </span>
            {article.number}, {article.title}
          </p>
          <LazyCaseAlarm work={work} />
          <LazyDrift opened={opened} said={drifted} address={view.address} />
          <PlaceContent
            key={view.asked}
            view={view}
            work={work}
            onHandOver={() => setDialog('hand-over')}
            details={details}
            retry={() => opened.details.load(view.nodeId)}
            url={url}
            headingRef={heading}
          />
        </main>
        <aside aria-label="Your answers" className="min-w-0 lg:order-1 print:mt-6">
          <SidePanel title="Your answers" {...(entries.length > 0 ? { count: countAnswers(entries.length, setAside.length) } : {})}>
            <Trail
              entries={marked(entries)}
              setAside={marked(setAside)}
              alsoKnown={marked(alsoKnown)}
              changeHref={changeHref}
              {...(firstHref === undefined ? {} : { firstHref })}
            />
          </SidePanel>
        </aside>
        <aside aria-label="Causes still possible" className="min-w-0 lg:order-3 print:mt-6">
          <SidePanel title="Causes still possible" count={`${possible} of ${causes.length}`} isFramed>
            <CausesList causes={causes} changeHref={changeHref} {...(view.node.kind === 'cause' ? { currentId: view.nodeId } : {})} />
          </SidePanel>
          <p className="mt-3.5 px-0.5 text-sm text-muted print:hidden">
            {article.support.text} {article.document.dates.map(({ label, date }) => `${label} ${date}.`).join(' ')}{' '}
            <a href={`/${article.id}/about/`} className="text-link">
              About this article
            </a>
          </p>
          <LazyCasePanel work={work} noteKey={view.asked} opened={opened} place={place} address={view.address} />
        </aside>
      </div>
    </Frame>
  );
}

function countAnswers(answered: number, setAside: number): string {
  return setAside === 0 ? String(answered) : `${answered}, ${setAside} set aside`;
}
