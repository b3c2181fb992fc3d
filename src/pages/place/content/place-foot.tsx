import type { ReactNode } from 'react';
import { SourcesPanel } from '../../../features/sources/sources-panel.tsx';
import type { ArticleNode } from '../../../model/article/article-node.ts';
import type { PlaceView } from '../../../services/place/place-view.ts';
import { linkButtonStyle } from '../../../ui/form/button-style.ts';
import type { OpenDialog } from '../../case/case-dialogs-props.ts';
import { mapAddress } from '../../map/map-address.ts';
import { loadNodeSources } from './foot-parts.ts';

type PlaceFootProps = {
  node: ArticleNode;
  view: PlaceView;
  onOpen: (dialog: OpenDialog) => void;
  progress?: string;
  children?: ReactNode;
};

/** What stands below every place: how far one is, who to ask, where it comes from, and how to say that it is wrong. */
export function PlaceFoot({ node, view, onOpen, progress, children }: PlaceFootProps) {
  return (
    <>
      <div className="mt-3.5 flex flex-wrap items-baseline gap-x-4 gap-y-1.5 text-sm text-muted print:hidden">
        {progress !== undefined && <span>{progress}</span>}
        {children}
        <button type="button" className={linkButtonStyle} onClick={() => onOpen('hand-over')}>
          Hand over
        </button>
        {node.kind !== 'page' && (
          <a href={mapAddress(view.article.id, view.link)} className={linkButtonStyle}>
            Open the map of this article
          </a>
        )}
        <button type="button" className={linkButtonStyle} onClick={() => onOpen('report')}>
          {askWhatIsWrong(node.kind)}
        </button>
      </div>
      <SourcesPanel load={async () => (await loadNodeSources()).showSources(node, view.article.id)} />
    </>
  );
}

/** The name of the button, and of the dialog that it opens. */
export function askWhatIsWrong(kind: ArticleNode['kind']): string {
  return `Something wrong with this ${kind === 'escalation' || kind === 'referral' ? 'page' : kind}?`;
}
