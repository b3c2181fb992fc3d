import { noSite, readSite, type Site } from '../../packs/doors/site-file.ts';
import { loadOnce } from '../load-once.ts';
import { fetchKept } from './fetch-kept.ts';

/** What `site.json` beside the program says, read once; nothing where it was never seen and cannot be asked for. */
export const findSite = loadOnce(async (): Promise<Site> => {
  const bytes = await fetchKept('/site.json').catch(() => undefined);
  return bytes === undefined ? noSite : readSite(new TextDecoder().decode(bytes));
});
