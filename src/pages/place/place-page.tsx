import { useMemo, useState } from 'react';
import { describeStatus } from '../../engine/article/status-words.ts';
import { formatLink, type ReadLink } from '../../engine/link/link.ts';
import type { Observations } from '../../model/article/observation.ts';
import type { OpenArticle } from '../../services/articles/article-store.ts';
import { urlOf } from '../../services/browser/go-to.ts';
import { useCase } from '../../services/cases/use-case.ts';
import { placeOf, viewPlace } from '../../services/place/place-view.ts';
import { useAfterPaint } from '../../ui/frame/use-after-paint.ts';
import { CaseActions } from '../case/case-actions.tsx';
import type { OpenDialog } from '../case/case-dialogs-props.ts';
import { LazyCaseAlarm } from '../case/lazy-case-panel.tsx';
import { LazyLookBar } from '../case/lazy-look-bar.tsx';
import { Frame } from '../shell/frame.tsx';
import { usePageHeading } from '../shell/use-page-heading.ts';
import { PlaceContent } from './content/place-content.tsx';
import { LazyDrift } from './lazy-drift.tsx';
import { LazyPrintHead } from './lazy-print-head.tsx';
import { PlaceAside } from './place-aside.tsx';
import { SaidChange } from './said-change.tsx';
import { useCorrectedAddress } from './use-corrected-address.ts';
import { useDetails } from './use-details.ts';
import { useLoadAhead } from './use-load-ahead.ts';

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
