import type { ArticleByKey } from '../../engine/evidence/reading.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { Badge } from '../../ui/frame/badge.tsx';
import { OnlyHere } from '../../ui/frame/only-here.tsx';
import { MatchedLines } from './matched-lines.tsx';

// More than one reads through.
const shownAtMost = 5;

type FoundArticlesProps = {
  articles: readonly ArticleByKey[];
  /** The questions among the packs of these articles. */
  triageHref: string;
  /** Told when one of them is opened. */
  onOpen: () => void;
};

/** The articles that an event, an error text or a code in the evidence belongs to. A person opens one, or asks on. */
export function FoundArticles({ articles, triageHref, onOpen }: FoundArticlesProps) {
  return (
    <section aria-label="Articles found" className="mt-3.5 rounded-card border border-accent bg-accent-soft px-4 py-3.5">
      <h2 className="font-semibold">
        {articles.length === 1 ? 'An article speaks of this' : `${articles.length.toLocaleString('en')} articles speak of this`}
      </h2>
      <ul aria-label="Articles found" className="mt-2 grid gap-3">
        {articles.slice(0, shownAtMost).map(({ articleId, title, number, pack, href, lines, isTrial, dependsOn, status, isOnlyHere }) => (
          <li key={articleId}>
            <p className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
              <a href={href} className="text-link font-semibold" onClick={onOpen}>
                {title}
              </a>
              <Badge>{number}</Badge>
              {isTrial && <Badge tone="warn">On trial</Badge>}
              {status !== undefined && <Badge tone="warn">{status}</Badge>}
            </p>
            <p className="text-sm text-muted">
              {pack} {isOnlyHere && <OnlyHere />}
            </p>
            <MatchedLines lines={lines} />
            {dependsOn.map((prompt) => (
              <p key={prompt} className="mt-1 text-sm">
                It depends on: {prompt}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {articles.length > shownAtMost && (
        <p className="mt-2 text-sm text-muted">And {(articles.length - shownAtMost).toLocaleString('en')} more. Questions tell which.</p>
      )}
      <p className="mt-3">
        <a href={triageHref} className={buttonStyle.plain}>
          Not sure? Answer a few questions
        </a>
      </p>
    </section>
  );
}
