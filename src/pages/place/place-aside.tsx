import { memo } from 'react';
import { causeAt } from '../../engine/graph/ways-of-cause.ts';
import { CausesList } from '../../features/walk/causes-list.tsx';
import { Trail } from '../../features/walk/trail.tsx';
import type { OpenArticle } from '../../services/articles/article-store.ts';
import type { CaseWork } from '../../services/cases/use-case.ts';
import { type PlaceView, placeOf } from '../../services/place/place-view.ts';
import { SidePanel } from '../../ui/frame/side-panel.tsx';
import { LazyCasePanel } from '../case/lazy-case-panel.tsx';
import { aboutAddress } from '../map/map-address.ts';
import { useDigits } from '../shell/digits-switch.tsx';
import { markOrigins } from './origins.ts';

type PlaceAsideProps = { opened: OpenArticle; view: PlaceView; work: CaseWork };

/** What stands beside a place: the answers given, the causes, and the notes of the case. */
export const PlaceAside = memo(function PlaceAside({ opened, view, work }: PlaceAsideProps) {
  const { article, causes, entries, setAside, alsoKnown, changeHref, undoHref, firstHref } = view;
  const hasKeys = useDigits();
  const currentId = causeAt(view.node, view.nodeId);
  const possible = causes.filter(({ kind }) => kind === 'possible').length;
  // Of a look nobody has said that these are the answers of the case.
  const title = work.beside === undefined ? 'Your answers' : 'The way here';
  const hasAnswers = entries.length > 0;
  const beside = article.kind ? 'About this article' : 'Causes still possible';
  const marked = (words: typeof entries) => markOrigins(words, work.kept);
  return (
    <>
      {(hasAnswers || !article.kind) && (
        <aside aria-label={title} className="min-w-0 lg:col-start-1 lg:row-start-1 print:mt-6">
          <SidePanel title={title} {...(hasAnswers ? { count: countAnswers(entries.length, setAside.length) } : {})}>
            <Trail
              name={title}
              entries={marked(entries)}
              setAside={marked(setAside)}
              alsoKnown={marked(alsoKnown)}
              changeHref={changeHref}
              undoHref={undoHref}
              hasKeys={hasKeys}
              {...(firstHref && { firstHref })}
            />
          </SidePanel>
        </aside>
      )}
      <aside aria-label={beside} className="min-w-0 lg:col-start-3 lg:row-start-1 print:mt-6">
        {!article.kind && (
          <SidePanel title={beside} count={`${possible} of ${causes.length}`} isFramed>
            <CausesList causes={causes} changeHref={changeHref} {...(currentId && { currentId })} />
          </SidePanel>
        )}
        <p className="mt-3.5 px-0.5 text-sm text-muted print:hidden">
          {article.support.text} {article.document.dates.map(({ label, date }) => `${label} ${date}.`).join(' ')}{' '}
          <a href={aboutAddress(article.id)} className="text-link">
            About this article
          </a>
        </p>
        <LazyCasePanel work={work} noteKey={view.asked} opened={opened} place={placeOf(view)} address={view.address} />
      </aside>
    </>
  );
});

function countAnswers(answered: number, setAside: number): string {
  return setAside === 0 ? String(answered) : `${answered}, ${setAside} set aside`;
}
