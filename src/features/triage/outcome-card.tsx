import type { ReactNode, Ref } from 'react';
import type { ArticleLine } from '../../engine/triage/article-line.ts';
import type { Pointers } from '../../engine/triage/pointers.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { Badge } from '../../ui/frame/badge.tsx';
import { OnlyHere } from '../../ui/frame/only-here.tsx';
import { SourcedText } from '../../ui/text/sourced-text.tsx';
import { ArticleLines } from './article-lines.tsx';

type OutcomeCardProps = {
  outcome:
    | { kind: 'clear'; article: ArticleLine }
    | { kind: 'several'; articles: readonly ArticleLine[]; count: number }
    | { kind: 'none'; articles: readonly ArticleLine[]; count: number };
  /** Where to look when no article fits. */
  pointers: readonly Pointers[];
  headingRef: Ref<HTMLHeadingElement>;
  children: ReactNode;
};

/** Where triage has come to: one article, a few, or none. */
export function OutcomeCard({ outcome, pointers, headingRef, children }: OutcomeCardProps) {
  return (
    <section aria-labelledby="place">
      <p className="mb-1.5 flex flex-wrap gap-2">
        <Badge tone={outcome.kind === 'clear' ? 'ok' : 'warn'}>{badges[outcome.kind]}</Badge>
        {outcome.kind === 'clear' && outcome.article.status !== undefined && <Badge tone="warn">{outcome.article.status}</Badge>}
        {outcome.kind === 'clear' && outcome.article.isOnlyHere && <OnlyHere />}
      </p>
      <h1 id="place" ref={headingRef} tabIndex={-1}>
        {headingOf(outcome)}
      </h1>
      {outcome.kind === 'clear' && (
        <>
          <p className="mb-4 mt-2 max-w-[62ch] text-muted">
            Your answers go along. Nothing is asked twice, but what nobody could tell is asked again.
          </p>
          <p className="mb-5">
            <a href={outcome.article.href} className={buttonStyle.primary}>
              Go on with {outcome.article.number}: {outcome.article.title}
            </a>
          </p>
        </>
      )}
      {outcome.kind === 'several' && (
        <>
          <p className="mb-4 mt-2 max-w-[62ch] text-muted">
            No further question decides. Start with the one that fits best, and look at what speaks against it.
          </p>
          <div className="panel px-4.5 py-4">
            <ArticleLines label="Articles left" lines={outcome.articles} count={outcome.count} />
          </div>
        </>
      )}
      {outcome.kind === 'none' && (
        <>
          <p className="mb-4 mt-2 max-w-[62ch] text-muted">
            Each article below has an answer that rules it out, or two that speak against it. If one of them is wrong, change it under “Your
            answers”.
          </p>
          <div className="panel px-4.5 py-4">
            <ArticleLines label="What spoke against each article" lines={outcome.articles} count={outcome.count} />
          </div>
          {pointers.length > 0 && (
            <div className="panel mt-4 px-4.5 py-4">
              <h2 className="mb-2 font-semibold">Where to look</h2>
              {pointers.map((near) => (
                <details key={near.title} className="border-t border-line py-2.5 first-of-type:border-0">
                  <summary className="text-sm font-semibold">If it looks like: {near.title}</summary>
                  <ul aria-label={`Where to look: ${near.title}`} className="ml-5 mt-2 list-disc space-y-2 marker:text-muted">
                    {near.pointers.map((pointer) => (
                      <li key={pointer.text}>
                        <SourcedText {...pointer} />
                      </li>
                    ))}
                  </ul>
                </details>
              ))}
            </div>
          )}
        </>
      )}
      {children}
    </section>
  );
}

const badges = { clear: 'One article fits', several: 'Still open', none: 'None fits' } as const;

function headingOf(outcome: OutcomeCardProps['outcome']): string {
  switch (outcome.kind) {
    case 'clear':
      return outcome.article.title;
    case 'several':
      return outcome.count === 1
        ? 'One article is left, and something speaks against it'
        : `${outcome.count.toLocaleString('en')} articles are left`;
    case 'none':
      return 'None of the articles fits';
  }
}
