import { loadOnce } from '../../services/browser/load-once.ts';

/** What shows what is found in other packs; undefined where it does not load. */
export const loadOtherFound = loadOnce(() =>
  import('./other-found.tsx').then(
    ({ OtherFound }) => OtherFound,
    () => undefined,
  ),
);

/**
 * Begins to load what the packs beside the program need to be searched for what is typed, of which there may be a letter or
 * nothing yet. Where it does not load, whoever searches hears of it.
 */
export function prepareOtherPacks(typed = ''): void {
  import('../../services/packs/search/load-pack-search.ts')
    .then(async ({ loadPackSearch }) => (await loadPackSearch())?.lookAhead(typed))
    .catch(() => undefined);
  void loadOtherFound();
}
