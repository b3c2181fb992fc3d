import { formatMoment } from '../../../engine/time/moment.ts';
import type { PutBack } from '../../../engine/walk/put-back.ts';
import { PutBackList } from '../../../features/walk/put-back-list.tsx';
import type { OpenArticle } from '../../../services/articles/article-store.ts';
import { clock } from '../../../services/browser/clock.ts';
import type { CaseWork } from '../../../services/cases/use-case.ts';
import type { PlaceView } from '../../../services/place/place-view.ts';
import { usePutBacks } from '../use-put-backs.ts';
import { DetailsFailed } from './details-failed.tsx';

export type PutBackSectionProps = {
  opened: OpenArticle;
  view: PlaceView;
  work: CaseWork;
  /** Leaves out what is said elsewhere on the page. */
  isListed?: (putBack: PutBack) => boolean;
};

/** What still has to be put back at a place; nothing where nothing was changed. */
export function PutBackSection({ opened, view, work, isListed = () => true }: PutBackSectionProps) {
  const { putBacks: all, mark, hasFailed, retry } = usePutBacks(opened, view, work);
  const putBacks = all.filter(isListed);
  if (hasFailed) {
    return <DetailsFailed says="What is still to put back did not load." retry={retry} />;
  }
  return putBacks.length === 0 ? null : (
    <fieldset disabled={work.isAtRest} className="at-rest min-w-0">
      <PutBackList putBacks={putBacks} timeOf={(moment) => formatMoment(moment, clock.now())} onMark={mark} />
    </fieldset>
  );
}
