import { use } from 'react';
import type { ReadLink } from '../../engine/link/link.ts';
import { askableIn } from '../../engine/walk/asked.ts';
import { loadObservations, type OpenEntry } from '../../services/articles/article-store.ts';
import { PlacePage } from './place-page.tsx';

type ArticlePageProps = { open: OpenEntry; read: ReadLink; address: string };

export function ArticlePage({ open, read, address }: ArticlePageProps) {
  const opened = use(open());
  const askable = askableIn(opened.article);
  const asksAll = [...read.link.answers.keys()].every((name) => askable.has(name));
  const observations = opened.other?.observations ?? (asksAll ? noObservations : use(loadObservations()));
  return <PlacePage opened={opened} observations={observations} read={read} address={address} />;
}

// What the article asks, it words itself.
const noObservations = {};
