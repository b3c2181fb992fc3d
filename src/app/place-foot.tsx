import type { ReactNode } from 'react';
import { titleOf } from '../engine/title.ts';
import { SourcesPanel } from '../features/sources/sources-panel.tsx';
import { writeReportText } from '../features/walk/report-text.ts';
import { linkButtonStyle } from '../ui/button-style.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { loadSources } from './article-store.ts';
import { mapAddress } from './map-address.ts';
import type { PlaceView } from './place-view.ts';
import { roleName } from './role-name.ts';

type PlaceFootProps = { view: PlaceView; url: () => string; progress?: string; children?: ReactNode };

const wrongWith = { question: 'this question', cause: 'this cause', escalation: 'this page', referral: 'this page' } as const;

/** What stands below every place: how far one is, who to ask, where it comes from, and how to say that it is wrong. */
export function PlaceFoot({ view: { article, link, node, nodeId }, url, progress, children }: PlaceFootProps) {
  const owner = roleName(article.owner);
  const report = () => writeReportText(article, owner, { nodeId, title: titleOf(node) }, url());
  return (
    <>
      <div className="mt-3.5 flex flex-wrap items-baseline gap-x-4 gap-y-1.5 text-sm text-muted print:hidden">
        {progress !== undefined && <span>{progress}</span>}
        {children}
        <a href={mapAddress(article.id, link)} className={linkButtonStyle}>
          Open the map of this article
        </a>
        <CopyButton
          label={`Something wrong with ${wrongWith[node.kind]}?`}
          getText={report}
          copied={`Text for the article's owner copied (${owner})`}
          className={linkButtonStyle}
        />
      </div>
      <SourcesPanel load={() => loadSources(node)} />
    </>
  );
}
