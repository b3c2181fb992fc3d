import { describeContents, nameStatus } from '../../engine/article/describe-contents.ts';
import type { FoundArticle, FoundPlace } from '../../engine/search/find/find-places.ts';
import { KeyCap } from '../../ui/form/key-cap.tsx';
import { Badge } from '../../ui/frame/badge.tsx';
import { OnlyHere } from '../../ui/frame/only-here.tsx';
import { MarkedText } from './marked-text.tsx';

type ArticleFoundProps = { article: FoundArticle; isFirst: boolean };

// The first is the selected one as long as the focus is in no other: Enter opens it.
const firstStyle =
  'border-l-accent bg-accent-soft group-has-[a:focus]/results:not-has-[a:focus]:bg-transparent group-has-[a:focus]/results:not-has-[a:focus]:border-l-transparent';
const otherStyle = 'border-l-transparent has-[a:focus]:border-l-accent has-[a:focus]:bg-accent-soft';

/** An article with what it says of what was looked for, and its places. */
export function ArticleFound({ article, isFirst }: ArticleFoundProps) {
  const { href, title, number, snippet, versions, places, excluded, pack, isOnlyHere } = article;
  const status = nameStatus(article.status);
  return (
    <li className={`border-l-3 px-4 py-3 ${isFirst ? firstStyle : otherStyle}`}>
      <a href={href} className="group/link flex flex-wrap items-baseline justify-between gap-x-4 text-text no-underline">
        <span className="font-semibold text-accent-ink underline decoration-line-strong underline-offset-4">{title}</span>{' '}
        <span className="flex items-baseline gap-2 text-sm text-muted">
          {status !== undefined && <Badge tone="warn">{status}</Badge>}
          {number}
          {isFirst && <KeyCap>Enter</KeyCap>}
        </span>
      </a>
      {snippet.length > 0 && (
        <p className="mt-0.5">
          <MarkedText pieces={snippet} />
        </p>
      )}
      {excluded.length > 0 && <p className="mt-0.5 text-sm font-medium text-warn">{sayExcluded(excluded)}</p>}
      {versions !== '' && (
        <p className="mt-0.5 text-sm text-muted">
          {versions} · {describeContents(article)}
        </p>
      )}
      {pack !== undefined && (
        <p className="mt-0.5 text-sm text-muted">
          From {pack} {isOnlyHere && <OnlyHere />}
        </p>
      )}
      {places.length > 0 && (
        <ul className="mt-1.5 border-l-2 border-line pl-2">
          {places.map((place) => (
            <li key={place.href}>
              <PlaceFound {...place} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function PlaceFound({ href, title, note, where, snippet }: FoundPlace) {
  return (
    <a href={href} className="block rounded-md px-2 py-1 text-text no-underline hover:bg-surface-2 focus:bg-surface-2">
      <span className="block">{title}</span> {note !== undefined && <span className="block text-sm">{note}</span>}{' '}
      <span className="block text-sm text-muted">
        {where}
        {snippet.length > 0 && ': '}
        <MarkedText pieces={snippet} />
      </span>
    </a>
  );
}

function sayExcluded(excluded: readonly string[]): string {
  return `${excluded.join(' and ')} ${excluded.length === 1 ? 'is' : 'are'} not covered by this article.`;
}
