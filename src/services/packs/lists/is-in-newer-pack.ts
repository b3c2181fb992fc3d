import { readUtf8 } from '../../../packs/gate/kind-of-file.ts';
import { fieldsOf } from '../../../packs/read/fields-of.ts';
import { parseJson } from '../../../packs/read/parse-json.ts';
import { askForSite } from '../find-site.ts';
import { loadBeside } from '../load-beside.ts';
import { serverOf } from '../served/server.ts';

/** Whether an article that this tab does not have is in the pack as it lies on the server now. Rejects where the server cannot be asked. */
export async function isInNewerPack(articleId: string): Promise<boolean> {
  const [packId = '', own = ''] = articleId.split('.');
  const site = await askForSite();
  if (!site.packs.includes(packId)) {
    return false;
  }
  const [bytes, { packs }] = await Promise.all([serverOf(packId).load('pack.json'), loadBeside()]);
  const parsed = parseJson('pack.json', (bytes && readUtf8(bytes)) ?? '');
  const { articles, edition } = fieldsOf('value' in parsed ? parsed.value : undefined);
  const { number } = fieldsOf(edition);
  const known = packs.find(({ id }) => id === packId);
  const isThere = Array.isArray(articles) && articles.includes(own);
  return isThere && (known?.articleIds.includes(articleId) !== true || (typeof number === 'number' && number > known.mark.edition.number));
}
