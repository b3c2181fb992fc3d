import { use } from 'react';
import type { ReadLink } from '../engine/link.ts';
import type { Entry } from './article-store.ts';
import { PlacePage } from './place-page.tsx';

type ArticlePageProps = { entry: Entry; read: ReadLink; address: string };

export function ArticlePage({ entry, read, address }: ArticlePageProps) {
  return <PlacePage opened={use(entry.open())} read={read} address={address} />;
}
