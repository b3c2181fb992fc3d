import { Badge } from '../../ui/badge.tsx';
import { OnlyHere } from '../../ui/only-here.tsx';

/** An article as triage shows it: what fits, what speaks against it, and the way in. */
export type ArticleLine = {
  readonly articleId: string;
  readonly title: string;
  readonly number: string;
  /** The title of its pack, where more than one is here. */
  readonly pack?: string;
  /** True where its pack was opened on this device. */
  readonly isOnlyHere?: true;
  /** What is said of an article that nobody has checked. */
  readonly status: string | undefined;
  readonly href: string;
  readonly isOut: boolean;
  readonly fits: readonly string[];
  readonly against: readonly string[];
};

/** How many articles there are that nothing speaks against, that something speaks against, and that are out. */
export type LineCounts = { readonly free: number; readonly doubtful: number; readonly out: number };

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
