import { count, first } from 'virtual:first-articles';
import { describeContents, nameStatus } from '../../engine/article/describe-contents.ts';
import type { ArticleSummary } from '../../model/article/article.ts';
import { groupBySubject } from '../../packs/group-by-subject.ts';
import { Badge } from '../../ui/frame/badge.tsx';

export function ArticleList() {
  const more = count - first.length;
  const subjects = groupBySubject(first);
  return (
    <>
      {subjects.length === 0 ? (
        <Cards label="Articles" articles={first} />
      ) : (
        subjects.map(([subject, places]) => (
          <section key={subject} className="mb-5">
            <h2 className="mb-2 font-semibold text-muted">{subject || 'Other'}</h2>
            <Cards label={subject || 'Other'} articles={places.flatMap((place) => first[place] ?? [])} isUnder />
          </section>
        ))
      )}
      {more > 0 && <p className="mt-3.5 text-muted">And {more} more: describe what you see above, or search.</p>}
    </>
  );
}

function Cards({ label, articles, isUnder = false }: { label: string; articles: readonly ArticleSummary[]; isUnder?: boolean }) {
  const Heading = isUnder ? 'h3' : 'h2';
  return (
    <ul aria-label={label} className="grid gap-3.5">
      {articles.map((summary) => (
        <li key={summary.id} className="panel px-5 py-4">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <Heading className="text-lg font-semibold">
              <a href={`/${summary.id}/`} className="text-link">
                {summary.title}
              </a>
            </Heading>
            <span className="flex flex-wrap gap-2">
              {nameStatus(summary.status) !== undefined && <Badge tone="warn">{nameStatus(summary.status)}</Badge>}
              <Badge>{summary.number}</Badge>
            </span>
          </div>
          <p className="mb-2 text-sm text-muted">
            {summary.versions.text} · {describeContents(summary)}
          </p>
          <ul className="ml-5 list-disc space-y-0.5 marker:text-muted">
            {summary.seen.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
