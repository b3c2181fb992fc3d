import { useEffect } from 'react';
import { ArticleFound } from '../../features/search/article-found.tsx';
import { inOtherPacks } from '../../features/search/links-found.ts';
import type { ToldElsewhere } from '../../features/search/told-elsewhere.ts';
import { usePackSearch } from './use-pack-search.ts';

type OtherFoundProps = { words: string; onTold: (told: ToldElsewhere) => void };

/** What search finds in the packs beside the program, below what it finds in ours; nothing where there are none or none speaks of it. */
export function OtherFound({ words, onTold }: OtherFoundProps) {
  const found = usePackSearch(words);
  useEffect(() => {
    if (found !== undefined) {
      const { articles, held } = found;
      const inTriage = articles.flatMap(({ kind, packId }) => (kind === 'page' ? [] : [packId]));
      onTold({ words: found.words, isFound: articles.length > 0, inTriage, held });
    }
  }, [found, onTold]);
  if (found === undefined) {
    return null;
  }
  const { articles, lacking } = found;
  return (
    <>
      <p role="status" className="sr-only">
        {articles.length > 0 ? `${inOtherPacks}: ${articles.length}` : ''}
      </p>
      {articles.length > 0 && (
        <section>
          <h2 className="mb-1.5 mt-4 text-sm font-semibold">{inOtherPacks}</h2>
          <ul aria-label={inOtherPacks} className="panel divide-y divide-line overflow-hidden">
            {articles.map((article) => (
              <ArticleFound key={article.href} article={article} isFirst={false} />
            ))}
          </ul>
        </section>
      )}
      {lacking.length > 0 && <p className="mt-3 text-sm text-muted">Not all of this could be searched just now: {lacking.join(', ')}.</p>}
    </>
  );
}
