import { articleFile } from '../../model/article/article-file.ts';
import { printPackFile } from '../../model/pack/print-pack-file.ts';
import { fieldsOf } from '../read/fields-of.ts';
import { fillIn, type Named } from '../read/fill-in.ts';
import { withOwn } from '../read/named-in.ts';
import { parseJson } from '../read/parse-json.ts';
import { listUnsaidNeeds } from '../read/unsaid-needs.ts';

/** The text of `articles/<id>.json` with every need named that it rests on, and those; undefined where it names them all, or is no JSON. */
export function mendNeeds(
  path: string,
  text: string,
  shared: Named,
): { readonly text: string; readonly named: readonly string[] } | undefined {
  const parsed = parseJson(path, text);
  if ('faults' in parsed) {
    return undefined;
  }
  const { value } = fillIn(parsed.value, withOwn(shared, parsed.value));
  const named = listUnsaidNeeds(articleFile, value).map(({ need }) => need);
  const { needs = [] } = fieldsOf(parsed.value);
  if (named.length === 0 || !Array.isArray(needs)) {
    return undefined;
  }
  return { text: printPackFile(path, { ...fieldsOf(parsed.value), needs: [...needs, ...named] }), named };
}
