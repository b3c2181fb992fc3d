import { useEffect } from 'react';
import { inOtherPacks } from '../../engine/search/find/links-found.ts';
import type { ToldElsewhere } from '../../engine/search/find/told-elsewhere.ts';
import { ArticleFound } from '../../features/search/article-found.tsx';
import { usePackSearch } from '../../services/packs/search/use-pack-search.ts';

type OtherFoundProps = {
  words: string;
  /** True where the first of them is what Enter opens. */
  isFirst: boolean;
  onTold: (told: ToldElsewhere) => void;
};

/** What search finds in the packs beside the program; nothing where there are none or none speaks of it. */
export function OtherFound({ words, isFirst, onTold }: OtherFoundProps) {
  const found = usePackSearch(words);
  const told = found?.told;
  useEffect(() => {
    if (told !== undefined) {
      onTold(told);
    }
  }, [told, onTold]);
  if (found === undefined) {
    return null;
  }
  const { articles, count, lacking } = found;
  const isPart = count > articles.length;
  const best = `the best ${articles.length} of ${count.toLocaleString('en')}`;
  return (
    <>
      <p role="status" className="sr-only">
        {articles.length > 0 ? `${inOtherPacks}: ${isPart ? best : articles.length}` : ''}
      </p>
      {articles.length > 0 && (
        <section>
          <h2 className="mb-1.5 mt-4 text-sm font-semibold">
            {inOtherPacks}
            {isPart && <span className="font-normal text-muted"> {best}; more words find fewer</span>}
          </h2>
          <ul aria-label={inOtherPacks} className="panel group/results divide-y divide-line overflow-hidden">
            {articles.map((article, at) => (
              <ArticleFound key={article.href} article={article} isFirst={isFirst && at === 0} />
            ))}
          </ul>
        </section>
      )}
      {lacking.length > 0 && <p className="mt-3 text-sm text-muted">Not all of this could be searched just now: {lacking.join(', ')}.</p>}
    </>
  );
}
