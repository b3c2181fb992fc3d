import { useCallback, useState } from 'react';
import { describeContents, nameStatus } from '../../engine/article/describe-contents.ts';
import { formatLink } from '../../engine/link/link.ts';
import type { ArticleSummary } from '../../model/article/article.ts';
import type { PackLists } from '../../packs/prepare/open-lists.ts';
import { listAt, listedAtOnce } from '../../services/packs/lists/list-articles.ts';
import { useAsked } from '../../services/packs/use-asked.ts';
import { Badge } from '../../ui/frame/badge.tsx';
import { ListInParts } from './list-in-parts.tsx';
import { NotNow } from './not-now.tsx';

type ArticlesAtProps = { label: string; lists: PackLists; places: readonly number[]; first?: readonly ArticleSummary[] };

/** The articles at some places of a pack, a part at a time; `first` are those that are here already. */
export function ArticlesAt({ label, lists, places, first = [] }: ArticlesAtProps) {
  const [atMost, setAtMost] = useState(listedAtOnce);
  const ask = useCallback(() => listAt(lists, places.slice(0, atMost)), [lists, places, atMost]);
  const { value = first, hasFailed, askAgain } = useAsked(ask);
  return (
    <>
      {value.length === 0 && !hasFailed && <p className="py-3 text-sm text-muted">Opening the list…</p>}
      {value.length > 0 && (
        <ListInParts
          label={label}
          total={places.length}
          rows={rowsOf(value)}
          onMore={() => (hasFailed ? askAgain() : setAtMost(value.length + listedAtOnce))}
        />
      )}
      {hasFailed && <NotNow what="The list" onAgain={askAgain} />}
    </>
  );
}

/** The rows of a list of articles. */
export function rowsOf(articles: readonly ArticleSummary[]) {
  return articles.map(({ id, title, number, status, versions, ...rest }) => (
    <li key={id} className="py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <a href={formatLink({ articleId: id, answers: new Map() })} className="text-link">
          {title}
        </a>
        <span className="flex flex-wrap gap-2">
          {nameStatus(status) !== undefined && <Badge tone="warn">{nameStatus(status)}</Badge>}
          <Badge>{number}</Badge>
        </span>
      </div>
      <p className="text-sm text-muted">
        {versions.text} · {describeContents(rest)}
      </p>
    </li>
  ));
}
