/** Begins to load what the packs beside the program need to be searched. Where it does not load, whoever searches hears of it. */
export function prepareOtherPacks(): void {
  import('./packs-beside/load-pack-search.ts').then(({ loadPackSearch }) => loadPackSearch()).catch(() => undefined);
}
