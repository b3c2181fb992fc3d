import type { ArticleLine } from '../../engine/triage/article-line.ts';
import { Badge } from '../../ui/frame/badge.tsx';
import { OnlyHere } from '../../ui/frame/only-here.tsx';

/** `count`: how many there are; lines are the best of them. */
type ArticleLinesProps = { label: string; lines: readonly ArticleLine[]; count: number };

/** Articles, the best first. An answer leaves fewer, and search finds the rest. */
export function ArticleLines({ label, lines, count }: ArticleLinesProps) {
  return (
    <ul aria-label={label} className="divide-y divide-line">
      {lines.map(({ articleId, title, number, pack, isOnlyHere, status, href, isOut, fits, against }) => (
        <li key={articleId} className="py-3 text-sm first:pt-0 last:pb-0">
          <span className="flex items-baseline justify-between gap-2">
            <a href={href} className={`text-link ${isOut ? '' : 'font-semibold'}`}>
              {title}
            </a>
            <span className="shrink-0 whitespace-nowrap">
              <Badge>{number}</Badge>
            </span>
          </span>
          {pack !== undefined && (
            <span className="block text-muted">
              {pack} {isOnlyHere && <OnlyHere />}
            </span>
          )}
          {status !== undefined && <span className="block font-medium text-warn">{status}</span>}
          {isOut && <span className="block text-muted">Out</span>}
          {fits.map((words) => (
            <span key={words} className="mt-1 block text-ok">
              Fits: {words}
            </span>
          ))}
          {against.map((words) => (
            <span key={words} className="mt-1 block text-muted">
              Against: {words}
            </span>
          ))}
        </li>
      ))}
      {count > lines.length && <li className="pt-3 text-sm text-muted">And {(count - lines.length).toLocaleString('en')} more.</li>}
    </ul>
  );
}
