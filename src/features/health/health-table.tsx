import type { ArticleHealth } from '../../engine/check/article-health.ts';
import { Badge } from '../../ui/frame/badge.tsx';

type HealthTableProps = { articles: readonly ArticleHealth[]; ownerName: (role: string) => string };

/** A line for every article; on a narrow screen the table scrolls, not the page. */
export function HealthTable({ articles, ownerName }: HealthTableProps) {
  return (
    // A region that scrolls has to be reached by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section aria-label="All articles" tabIndex={0} className="panel relative overflow-x-auto">
      <table className="w-full min-w-[54rem] text-left text-sm [overflow-wrap:normal] [&_td]:px-4 [&_td]:py-2.5 [&_td]:align-top [&_th]:px-4 [&_th]:py-2.5 [&_th]:align-top">
        <thead className="border-b border-line text-muted">
          <tr>
            <th scope="col" className="min-w-44">
              Article
            </th>
            <th scope="col">Faults</th>
            <th scope="col">Edition</th>
            <th scope="col">Reviewed on</th>
            <th scope="col">Owner</th>
            <th scope="col" className="text-right">
              Questions
            </th>
            <th scope="col" className="text-right">
              Causes
            </th>
            <th scope="col" className="text-right">
              Walks
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {articles.map(({ articleId, title, edition, reviewedOn, owner, questions, causes, walks, faults }) => (
            <tr key={articleId}>
              <th scope="row" className="font-normal">
                <a href={`/${articleId}/about/`} className="text-link">
                  {title}
                </a>
              </th>
              <td className="whitespace-nowrap">
                {faults.length === 0 ? <Badge tone="ok">None</Badge> : <Badge tone="warn">{faults.length}</Badge>}
              </td>
              <td className="whitespace-nowrap">{edition === undefined ? 'none' : `${edition.number} of ${edition.date}`}</td>
              <td className="whitespace-nowrap">{reviewedOn ?? 'never'}</td>
              <td>{owner === undefined ? 'nobody' : ownerName(owner)}</td>
              <td className="text-right tabular-nums">{questions}</td>
              <td className="text-right tabular-nums">{causes}</td>
              <td className="text-right tabular-nums">{sayWalks(walks)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function sayWalks(walks: number | undefined): string {
  if (walks === undefined) {
    return 'not countable';
  }
  return Number.isSafeInteger(walks) ? walks.toLocaleString('en-GB') : 'too many to count';
}
