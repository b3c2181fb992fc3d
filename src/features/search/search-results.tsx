import { Badge } from '../../ui/badge.tsx';
import type { FoundArticle, FoundPlace } from './find-places.ts';
import { NothingFound } from './nothing-found.tsx';

type SearchResultsProps = {
  words: string;
  found: readonly FoundArticle[];
  triageHref: string;
  /** Where the list of articles is; undefined where it stands on the same page. */
  articlesHref?: string;
};

export function SearchResults({ words, found, ...hrefs }: SearchResultsProps) {
  return (
    <>
      <p role="status" className={found.length === 0 ? 'sr-only' : 'mb-2 mt-3 text-sm text-muted'}>
        {countFound(found)}
      </p>
      {found.length === 0 ? (
        <NothingFound words={words} {...hrefs} />
      ) : (
        <ul aria-label="Results" className="panel divide-y divide-line">
          {found.map((article) => (
            <li key={article.href} className="px-2 py-2">
              <ArticleFound {...article} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const linkStyle = 'block rounded-md px-2 py-1.5 text-text no-underline hover:bg-accent-soft';

function ArticleFound({ href, title, number, places }: FoundArticle) {
  return (
    <>
      <a href={href} className={`${linkStyle} flex flex-wrap items-baseline justify-between gap-x-3`}>
        <span className="font-semibold">{title}</span> <Badge>{number}</Badge>
      </a>
      {places.length > 0 && (
        <ul className="ml-2 border-l-2 border-line pl-2">
          {places.map((place) => (
            <li key={place.href}>
              <PlaceFound {...place} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function PlaceFound({ href, title, where }: FoundPlace) {
  return (
    <a href={href} className={linkStyle}>
      <span className="block">{title}</span> <span className="block text-sm text-muted">{where}</span>
    </a>
  );
}

function countFound(found: readonly FoundArticle[]): string {
  const places = found.reduce((sum, article) => sum + article.places.length, 0);
  const articles = found.length === 1 ? '1 article' : `${found.length} articles`;
  return found.length === 0
    ? 'Nothing found'
    : places === 0
      ? articles
      : `${articles}, ${places === 1 ? '1 place' : `${places} places`} in them`;
}
