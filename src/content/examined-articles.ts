import type { Article } from '../engine/article.ts';
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
    const branches = own.map(async ([path, loadFile]) => branchesIn(path.slice(2), await loadFile()));
    return { listedAs, article: await load(), branches: (await Promise.all(branches)).flat() };
  } catch (error) {
    return { listedAs, unreadable: error instanceof Error ? error.message : String(error) };
  }
}
