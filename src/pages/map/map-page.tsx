import { use, useMemo, useState } from 'react';
import { formatLink, type ReadLink } from '../../engine/link/link.ts';
import { MapExports } from '../../features/map/map-exports.tsx';
import { MapList } from '../../features/map/map-list.tsx';
import { MapPicture } from '../../features/map/map-picture.tsx';
import { loadObservations, type OpenEntry } from '../../services/articles/article-store.ts';
import { urlOf } from '../../services/browser/go-to.ts';
import { useStored, writeStored } from '../../services/browser/stored-text.ts';
import { linkPathOf } from '../../services/desk/place-of-address.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { CopyButton } from '../../ui/form/copy-button.tsx';
import { useMediaQuery } from '../../ui/frame/use-media-query.ts';
import { LazyDrift } from '../place/lazy-drift.tsx';
import { LazyPrintHead } from '../place/lazy-print-head.tsx';
import { useCorrectedAddress } from '../place/use-corrected-address.ts';
import { Frame } from '../shell/frame.tsx';
import { usePageHeading } from '../shell/use-page-heading.ts';
import { mapExports } from './map-exports.ts';
import { viewMap } from './map-view.ts';
import { useMapLayout } from './use-map-layout.ts';

type MapPageProps = { open: OpenEntry; read: ReadLink; address: string };

const key = 'map';
const backTo = {
  question: 'the question',
  cause: 'the cause',
  escalation: 'the page',
  referral: 'the page',
  procedure: 'the procedure',
  page: 'the page',
} as const;

export function MapPage({ open, read, address }: MapPageProps) {
  const opened = use(open());
  const observations = opened.other?.observations ?? use(loadObservations());
  // The link as text is the key: a new object for the same address must not compute the map anew.
  const linkKey = formatLink(read.link) + JSON.stringify(read.faults);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const view = useMemo(() => viewMap(opened, observations, read), [opened, observations, linkKey]);
  const drifted = useCorrectedAddress(view, read, address);
  const heading = usePageHeading(view.isWalk ? undefined : view.address);
  const isWide = useMediaQuery('(min-width: 48rem)');
  const isPrinted = useMediaQuery('print');
  const chosen = useStored(key);
  const isPicture = !isPrinted && (chosen === 'picture' || (chosen !== 'list' && isWide));
  // Who changes the form or prints stays where the focus is.
  const [isArrival, setArrival] = useState(true);
  const takesFocus = view.isWalk && isArrival && !isPrinted;
  const { graph, place } = view;
  const layout = useMapLayout(graph, isPicture);
  const { article } = place;
  const url = () => urlOf(view.address);
  return (
    <Frame
      actions={
        <CopyButton label="Copy link" getText={url} copied={`Link copied${article.pack?.isOnlyHere ? '. Send its pack too' : ''}`} />
      }
    >
      <title>{`Map – ${article.title} – Unstuck`}</title>
      <LazyPrintHead article={article} url={url} ticket="" />
      <main className="min-w-0">
        <p className="mb-1.5 flex flex-wrap gap-x-2 text-sm text-muted print:hidden">
          <a href={place.address} data-steps="" className="text-link">
            Back to {backTo[place.node.kind]}
          </a>
          <span aria-hidden="true">·</span>
          <span>{article.number}</span>
          {opened.other?.badge}
        </p>
        <div className="mb-3 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
          <div>
            <h1 ref={heading} tabIndex={-1}>
              Map of “{article.title}”
            </h1>
            <p className="mt-1 text-sm text-muted">
              Your way is blue; {isPicture ? 'dashed' : 'grey'} is what your answers no longer lead to. Choose any place to go there.
            </p>
          </div>
          <fieldset className="flex gap-2 print:hidden">
            <legend className="sr-only">Show the map as</legend>
            {(['picture', 'list'] as const).map((form) => (
              <button
                key={form}
                type="button"
                aria-pressed={isPicture === (form === 'picture')}
                className={isPicture === (form === 'picture') ? buttonStyle.primary : buttonStyle.plain}
                onClick={() => {
                  setArrival(false);
                  writeStored(key, form);
                }}
              >
                {form === 'picture' ? 'Picture' : 'List'}
              </button>
            ))}
          </fieldset>
        </div>
        <LazyDrift opened={opened} said={drifted && linkPathOf(drifted)} address={place.address} />
        {!isPicture && <MapList graph={graph} takesFocus={takesFocus} />}
        {isPicture && (
          // As high from the start as with the picture and its buttons, so that nothing below moves when they come.
          <div className="flex min-h-[max(26.625rem,calc(100vh-12.375rem))] flex-col">
            {layout === undefined ? (
              <p role="status" className="panel mt-18.5 flex-1 p-5 text-muted">
                Drawing the map…
              </p>
            ) : (
              <MapPicture graph={graph} layout={layout} takesFocus={takesFocus} />
            )}
          </div>
        )}
        <MapExports exports={mapExports(opened, graph, url)} />
      </main>
    </Frame>
  );
}
