import type { Article } from '../engine/article.ts';
import { messageOf } from '../engine/article-health.ts';
import { type Branch, branchesIn } from '../engine/branch-problems.ts';
import { catalogue } from './catalogue.ts';

/** An article as the catalogue lists it, with what is needed to check it; or why it cannot be read. */
export type ReadArticle =
  | { readonly listedAs: string; readonly article: Article; readonly branches: readonly Branch[] }
  | { readonly listedAs: string; readonly unreadable: string };

const files = import.meta.glob<Record<string, unknown>>(['./*/*.ts', '!./*/*.test.ts']);

/** Every article of the catalogue. One that cannot be read stops none of the others. */
export async function readArticles(): Promise<ReadArticle[]> {
  return Promise.all(Object.entries(catalogue).map(([listedAs, load]) => readArticle(listedAs, load)));
}

async function readArticle(listedAs: string, load: () => Promise<Article>): Promise<ReadArticle> {
  try {
    const own = Object.entries(files).filter(([path]) => path.startsWith(`./${listedAs}/`));
    // Waited for together: one that fails while the other is not waited for would end the process.
    const [article, ...branches] = await Promise.all([
      load(),
      ...own.map(async ([path, loadFile]) => branchesIn(path.slice(2), await loadFile())),
    ]);
    return { listedAs, article, branches: branches.flat() };
  } catch (error) {
    return { listedAs, unreadable: messageOf(error) };
  }
}
