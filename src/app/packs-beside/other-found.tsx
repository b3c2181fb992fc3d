import { use } from 'react';
import { ArticleFound } from '../../features/search/article-found.tsx';
import type { PlaceIndex } from '../../features/search/place-index.ts';
import { loadOtherSearch } from './load-other-search.ts';

/** What search finds in the packs beside the program, below what it finds in ours; nothing where there are none or none speaks of it. */
export function OtherFound({ words }: { words: string }) {
  const search = use(loadOtherSearch());
  return search === undefined ? null : <Found words={words} search={search} />;
}

type FoundProps = { words: string; search: NonNullable<Awaited<ReturnType<typeof loadOtherSearch>>> };

function Found({ words, search: { lookUp, loadPlaces, addPlaces } }: FoundProps) {
  const { found, judgement } = lookUp(words);
  if (judgement.verdict === 'nothing' || found.hits.length === 0) {
    return null;
  }
  const places = new Map<string, PlaceIndex | undefined>();
  for (const { id } of found.hits) {
    places.set(id, use(loadPlaces(id)));
  }
  const name = 'In other packs';
  return (
    <section>
      <h2 className="mb-1.5 mt-4 text-sm font-semibold">{name}</h2>
      <ul aria-label={name} className="panel divide-y divide-line overflow-hidden">
        {addPlaces(found, (id) => places.get(id)).map((article) => (
          <ArticleFound key={article.href} article={article} isFirst={false} />
        ))}
      </ul>
    </section>
  );
}
