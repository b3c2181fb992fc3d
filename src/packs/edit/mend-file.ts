import { mendArticle } from '../../engine/check/mend-article.ts';
import type { ArticleProblem } from '../../engine/check/rules.ts';
import type { Article } from '../../model/article/article.ts';
import { printPackFile } from '../../model/pack/print-pack-file.ts';
import { parseJson } from '../read/parse-json.ts';

/**
 * The text of `articles/<id>.json` with every problem mended that is mechanical; undefined where that changes nothing, or the
 * text is no JSON. The file stays as its author wrote it but for that: what it names of others stays a name.
 */
export function mendFile(path: string, text: string, problems: readonly ArticleProblem[]): string | undefined {
  const parsed = parseJson(path, text);
  if ('faults' in parsed) {
    return undefined;
  }
  // Mends move or take out parts that a file holds as an article does, so what they need no type for stands there too.
  const written = parsed.value as Article;
  const mended = mendArticle(written, problems);
  return mended === written ? undefined : printPackFile(path, mended);
}
