import { useMemo, useState } from 'react';
import { formatLink, type ReadLink } from '../engine/link.ts';
import { describeStatus } from '../engine/status-words.ts';
import type { Observations } from '../model/observation.ts';
import { useAfterPaint } from '../ui/use-after-paint.ts';
import type { OpenArticle } from './article-store.ts';
import { CaseActions } from './case-actions.tsx';
import type { OpenDialog } from './case-dialogs-props.ts';
import { Frame } from './frame.tsx';
import { urlOf } from './go-to.ts';
import { LazyCaseAlarm } from './lazy-case-panel.tsx';
import { LazyDrift } from './lazy-drift.tsx';
import { LazyLookBar } from './lazy-look-bar.tsx';
import { LazyPrintHead } from './lazy-print-head.tsx';
import { PlaceAside } from './place-aside.tsx';
import { PlaceContent } from './place-content.tsx';
import { placeOf, viewPlace } from './place-view.ts';
import { SaidChange } from './said-change.tsx';
import { useCase } from './use-case.ts';
import { useCorrectedAddress } from './use-corrected-address.ts';
import { useDetails } from './use-details.ts';
import { useLoadAhead } from './use-load-ahead.ts';
import { usePageHeading } from './use-page-heading.ts';

type PlacePageProps = { opened: OpenArticle; observations: Observations; read: ReadLink; address: string };

export function PlacePage({ opened, observations, read, address }: PlacePageProps) {
  // The link as text is the key: a new object for the same address must not compute the place anew.
  const key = formatLink(read.link) + JSON.stringify(read.faults);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const view = useMemo(() => viewPlace(opened, observations, read), [opened, observations, key]);
  const drifted = useCorrectedAddress(view, read, address);
  const details = useDetails(opened.details, view.nodeId);
  const isQuestion = view.node.kind === 'question' && view.contradiction === undefined && !view.isFixed;
  const hasHeading = isQuestion || details !== undefined;
  const heading = usePageHeading(hasHeading ? view.address : '');
  useLoadAhead(opened, view.nodeId);
  const place = placeOf(view);
  const [dialog, setDialog] = useState<OpenDialog>();
  const work = useCase(view.article.id, place, view.address);
  // The next question is painted before what stands below and beside it is drawn.
  const settled = useAfterPaint(
    useMemo(() => ({ view, work, details }), [view, work, details]),
    view.address,
  );
  const { article } = view;
  const status = describeStatus(article);
  const url = () => urlOf(view.address);

  return (
    <Frame
      actions={<CaseActions open={dialog} setOpen={setDialog} work={work} opened={opened} view={view} place={place} url={url} />}
      bar={<LazyLookBar work={work} wordsOf={view.wordsOf} />}
    >
      <title>{`${settled.view.title} – ${article.title} – Unstuck`}</title>
      <LazyPrintHead
        article={article}
        url={url}
        ticket={work.kept?.ticket ?? ''}
        {...(settled.view.node.kind === 'question' ? { open: { opened, ...settled } } : {})}
      />
      <SaidChange address={view.address} causes={view.causes} />
      <div
        data-steps={work.kept?.closed ? undefined : ''}
        className="grid grid-cols-1 items-start gap-x-9 gap-y-3 lg:grid-cols-[min(16.5rem,24%)_minmax(0,1fr)_min(18.5rem,28%)] print:block"
      >
        <main className="min-w-0 lg:col-start-2 lg:row-start-1">
          <p className="mb-2 text-sm text-muted print:hidden">
            <a href={view.undoHref ?? '/'} rel="prev" data-key={view.undoHref && 'u'} className="text-link">
              Back
            </a>
            <span aria-hidden="true"> · </span>
            {article.number}, {article.title}
            {opened.other?.badge}
            {status && <b className="block text-warn">{status}</b>}
          </p>
          <LazyCaseAlarm work={work} opened={opened} />
          <LazyDrift opened={opened} said={drifted} address={view.address} />
          <PlaceContent
            key={isQuestion ? 'question' : view.asked}
            settled={settled}
            opened={opened}
            view={view}
            work={work}
            onOpen={setDialog}
            details={details}
            retry={() => opened.details.load(view.nodeId)}
            headingRef={heading}
          />
        </main>
        <PlaceAside opened={opened} view={settled.view} work={settled.work} />
      </div>
    </Frame>
  );
}
