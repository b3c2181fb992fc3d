import { observations as ofHome } from 'virtual:pack/observations';
import { useMemo } from 'react';
import type { ArticleCore } from '../../engine/article/article-core.ts';
import { formatLink, parseLink } from '../../engine/link/link.ts';
import { followLink } from '../../engine/walk/arrival.ts';
import { describeDrift } from '../../features/walk/drift.ts';
import { DriftCard } from '../../features/walk/drift-card.tsx';
import type { OpenArticle } from '../../services/articles/article-store.ts';

export type DriftSectionProps = {
  opened: OpenArticle;
  /** The address as it was opened. */
  said: string;
  /** The address of the place that is shown. */
  address: string;
};

/** Explains the link that brought a person here; nothing where what is kept with the history entry does not lead here. */
export function DriftSection({ opened, said, address }: DriftSectionProps) {
  const drift = useMemo(() => readDrift(opened, said, address), [opened, said, address]);
  return drift === undefined ? null : <DriftCard drift={drift} edition={editionOf(opened.article)} onAnswer={goToAnswers} />;
}

function readDrift({ article, machine, other }: OpenArticle, said: string, address: string) {
  const observations = other?.observations ?? ofHome;
  const [pathname = '', search = ''] = said.split(/\?(.*)/s);
  const read = parseLink(pathname, search);
  if (read === undefined || read.link.articleId !== article.id) {
    return undefined;
  }
  const arrival = followLink(article, machine, observations, read);
  return formatLink(arrival.link) === address ? describeDrift(article, observations, read, arrival) : undefined;
}

function editionOf({ edition: { number, date, change } }: ArticleCore): string | undefined {
  return number === 1 ? undefined : `The article is at edition ${number} of ${date}: ${change}`;
}

function goToAnswers() {
  document.querySelector<HTMLAnchorElement>('a[data-key="1"]')?.focus();
}
