import type { ArticleShard } from '../articles/article-parts.ts';
import { openUnseen } from './open-unseen.ts';
import { whenIdle } from './when-idle.ts';

/** The article of that name as it lies beside the program or was opened here, if it is there and the gate lets it in. */
export async function loadOther(articleId: string): Promise<ArticleShard> {
  const unseen = await openUnseen(articleId).catch(() => undefined);
  if (unseen === undefined) {
    return (await import('./find-other.ts')).findOther(articleId);
  }
  void keepSoon(articleId);
  return { [articleId]: async () => unseen };
}

/** Once it is shown, its pack is opened as every other one is: whoever comes again without a network has both. */
async function keepSoon(articleId: string): Promise<void> {
  await whenIdle();
  const { findOther } = await import('./find-other.ts');
  await findOther(articleId).catch(() => undefined);
}
