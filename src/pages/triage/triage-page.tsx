import { type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react';
import { catalogueAsked } from '../../engine/link/chosen-packs.ts';
import { parseQuery, type ReadQuery } from '../../engine/link/link.ts';
import { RankedArticles } from '../../features/triage/ranked-articles.tsx';
import { Notices } from '../../features/walk/notices.tsx';
import { Trail } from '../../features/walk/trail.tsx';
import { urlOf } from '../../services/browser/go-to.ts';
import { whenLate } from '../../services/browser/in-time.ts';
import { loadOnce } from '../../services/browser/load-once.ts';
import { useCase } from '../../services/cases/use-case.ts';
import { homeCatalogue, type LackingPack, type TriageCatalogue } from '../../services/triage/triage-catalogue.ts';
import { triageAddress, viewTriage, wordsIn } from '../../services/triage/triage-view.ts';
import {
  type Catalogues,
  findCatalogue,
  forgetCatalogues,
  homeAlone,
  loadCatalogues,
  loadCataloguesInTime,
} from '../../services/triage/which-catalogue.ts';
import { SidePanel } from '../../ui/frame/side-panel.tsx';
import { CaseActions } from '../case/case-actions.tsx';
import type { OpenDialog } from '../case/case-dialogs-props.ts';
import { LazyCaseAlarm, LazyCasePanel } from '../case/lazy-case-panel.tsx';
import { LazyLookBar } from '../case/lazy-look-bar.tsx';
import { LazyPrintHead } from '../place/lazy-print-head.tsx';
import { markOrigins } from '../place/origins.ts';
import { useDigits } from '../shell/digits-switch.tsx';
import { Frame } from '../shell/frame.tsx';
import { usePageHeading } from '../shell/use-page-heading.ts';
import { CataloguesState } from './catalogues-state.tsx';
import { TriageChoice } from './triage-choice.tsx';
import { TriageContent } from './triage-content.tsx';
import { TriageLead } from './triage-lead.tsx';
import { TriageLimits } from './triage-limits.tsx';

type TriagePageProps = { read: ReadQuery; search: string };

/** Triage at an address: in the catalogue that it names, in the home pack's where it names none, and with nothing said which first. */
export function TriagePage({ read, search }: TriagePageProps) {
  const asked = read.answers.get(catalogueAsked);
  const isBare = asked === undefined && read.answers.size === 0;
  const isHome = asked === undefined || asked === homeCatalogue.id;
  const waited = isBare ? use(loadCataloguesInTime()) : isHome ? undefined : use(loadAll());
  const { here, lacking, isLoading, again } = useCatalogues(waited);
  const { catalogue, missing } = findCatalogue(here, asked);
  return (
    <TriageIn
      read={read}
      search={search}
      catalogues={here}
      catalogue={catalogue ?? homeCatalogue}
      whyNot={missing.map((id) => sayMissing(id, lacking, missing.length > 1 || catalogue !== undefined))}
      isChoice={catalogue === undefined || (isBare && here.length > 1)}
      state={<CataloguesState lacking={lacking} isLoading={isLoading} onAgain={again} />}
    />
  );
}

// What does not load is as good as not here.
const loadAll = loadOnce(() => loadCatalogues().catch(() => homeAlone));

// What is here at once needs no word.
const saidAfter = 1000;

/** All that are here; only those that were waited for, or the home pack's, until the rest has loaded. */
function useCatalogues(waited: Catalogues = homeAlone): Catalogues & { readonly isLoading: boolean; readonly again: () => void } {
  const [all, setAll] = useState<Catalogues>();
  const [isLoading, setIsLoading] = useState(false);
  const isHere = useRef(true);
  const load = (saysSoAfter: number) => {
    const loading = loadCatalogues();
    const tell = (isStill: boolean) => isHere.current && setIsLoading(isStill);
    whenLate(loading, saysSoAfter, () => tell(true));
    loading
      .then((loaded) => isHere.current && setAll(loaded))
      .catch(() => undefined)
      .finally(() => tell(false));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, and again when asked
  useEffect(() => {
    isHere.current = true;
    load(saidAfter);
    return () => {
      isHere.current = false;
    };
  }, []);
  const again = () => {
    forgetCatalogues();
    load(0);
  };
  return { ...(all ?? waited), isLoading, again };
}

type TriageInProps = TriagePageProps & {
  catalogues: readonly TriageCatalogue[];
  catalogue: TriageCatalogue;
  /** Why packs that the address names cannot be asked of. */
  whyNot: readonly string[];
  /** True while no catalogue is chosen. */
  isChoice: boolean;
  /** What is said of packs that are not here yet. */
  state: ReactNode;
};

function TriageIn({ read, search, catalogues, catalogue, whyNot, isChoice, state }: TriageInProps) {
  const isMissing = isChoice && whyNot.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query is the key; what was read from it is the same
  const view = useMemo(
    // What was answered in a pack that is not here stays as it is.
    () =>
      isMissing
        ? { ...viewTriage(parseQuery('')), answers: read.answers, address: triageAddress(read.answers) }
        : viewTriage(read, catalogue),
    [search, catalogue, isMissing],
  );
  const heading = usePageHeading(isChoice ? `${view.address} which` : view.address);
  // Another catalogue has other questions.
  const without = (...asked: string[]) =>
    asked.includes(catalogueAsked)
      ? triageAddress(new Map())
      : triageAddress(new Map([...view.answers].filter(([id]) => !asked.includes(id))));
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
  const { free: fitting, doubtful, out } = view.counts;
  const articles = fitting + doubtful + out;
  const ofAll = `${fitting.toLocaleString('en')} of ${articles.toLocaleString('en')}`;
  return (
    <Frame
      actions={<CaseActions open={dialog} setOpen={setDialog} work={work} place={place} url={url} />}
      bar={<LazyLookBar work={work} wordsOf={wordsIn(catalogue)} />}
    >
      <LazyPrintHead url={url} ticket={work.kept?.ticket ?? ''} />
      <p role="status" className="sr-only">
        {!isChoice && `${ofAll} ${articles === 1 ? 'article' : 'articles'} ${fitting === 1 ? 'fits' : 'fit'}.`}
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
            {!isChoice && catalogues.length > 1 && (
              <>
                <span aria-hidden="true">·</span>
                <span>{catalogue.title}</span>
                <a href="/triage/" className="text-link">
                  Other catalogues
                </a>
              </>
            )}
            {state}
          </p>
          <LazyCaseAlarm work={work} />
          <Notices texts={isChoice ? view.notices : [...view.notices, ...whyNot]} />
          {isChoice ? (
            <TriageChoice whyNot={whyNot} catalogues={catalogues} isAtRest={work.isAtRest === true} headingRef={heading} />
          ) : (
            <>
              {catalogues.length > 1 && <TriageLimits catalogues={catalogues} catalogue={catalogue} answers={view.answers} />}
              {view.contradiction === undefined && <TriageLead view={view} catalogue={catalogue} />}
              <TriageContent view={view} catalogue={catalogue} work={work} hrefWithout={without} headingRef={heading} />
            </>
          )}
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
          {!isChoice && (
            <SidePanel title="Articles that fit" count={ofAll} isFramed>
              <RankedArticles lines={view.lines} counts={view.counts} />
            </SidePanel>
          )}
          <LazyCasePanel work={work} noteKey="triage" place={place} address={view.address} />
        </aside>
      </div>
    </Frame>
  );
}

function sayMissing(packId: string, lacking: readonly LackingPack[], isOneOfSeveral: boolean): string {
  const asks = `This link asks in the pack “${packId}”${isOneOfSeveral ? ' too' : ''}`;
  return lacking.some(({ id }) => id === packId)
    ? `${asks}, which could not be loaded just now. Try again.`
    : `${asks}, which this copy does not have. Open the link where it was copied from.`;
}
