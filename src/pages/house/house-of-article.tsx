import { useHouse } from './house-store.ts';

/** All that the house adds to an article, also what has lost its place; nothing where it adds nothing. */
export function HouseOfArticle({ articleId }: { articleId: string }) {
  const { house, drawn } = useHouse(articleId);
  return drawn === undefined ? null : <drawn.WholeHouse house={house} articleId={articleId} />;
}
