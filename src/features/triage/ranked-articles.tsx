import type { ArticleLine, LineCounts } from '../../engine/triage/article-line.ts';
import { useMediaQuery } from '../../ui/frame/use-media-query.ts';
import { ArticleLines } from './article-lines.tsx';

/** The articles as the answers leave them: those that fit or are open, folded those with something against them, then those that are out. */
export function RankedArticles({ lines, counts }: { lines: readonly ArticleLine[]; counts: LineCounts }) {
  // Paper cannot be unfolded.
  const isPrinted = useMediaQuery('print', false);
  const left = lines.filter(({ isOut }) => !isOut);
  const free = left.filter(({ against }) => against.length === 0);
  const doubtful = left.filter(({ against }) => against.length > 0);
  const out = lines.filter(({ isOut }) => isOut);
  return (
    <div className="divide-y divide-line [&>*]:py-3 [&>:first-child]:pt-0 [&>:last-child]:pb-0">
      {free.length > 0 && <ArticleLines label="Articles that fit" lines={free} count={counts.free} />}
      {doubtful.length > 0 && (
        <details open={isPrinted || free.length === 0}>
          <summary className="text-sm text-muted">{counts.doubtful.toLocaleString('en')} with something against</summary>
          <div className="mt-2.5">
            <ArticleLines label="With something against" lines={doubtful} count={counts.doubtful} />
          </div>
        </details>
      )}
      {out.length > 0 && <ArticleLines label="Out" lines={out} count={counts.out} />}
    </div>
  );
}
