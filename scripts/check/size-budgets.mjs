// What may be loaded, in bytes as they are sent (gzip). Raise a figure knowingly: each stands a little above what was last measured.

/** Script and article data for any question of an article. How to find out its answer comes with the page, as part of the HTML. */
export const firstView = 104_600;
export const style = 9_400;
/** The largest page: a question or a checklist with its details, as markup and as data. */
export const html = 14_000;

/**
 * What is loaded when somebody first needs it, beyond the first view: the modules that it begins with, and files that are
 * no chunks of their own, by the start of their names. What lists something of every article may grow with each by `perArticle`.
 * @type {Record<string, { modules: string[], files?: string[], atMost: number, perArticle?: number }>}
 */
export const lazyParts = {
  'cause page': { modules: ['src/pages/place/content/processes.ts'], atMost: 24_200 },
  'end pages': { modules: ['src/pages/place/content/end-content.tsx'], atMost: 15_500 },
  'texts that leave': { modules: ['src/pages/case/case-dialogs.tsx'], atMost: 68_400 },
  sources: { modules: ['src/pages/place/content/node-sources.tsx', 'src/content/facts/fact-words.ts'], atMost: 1_950, perArticle: 3_600 },
  'about page': { modules: ['src/pages/about/about-page.tsx', 'src/engine/article/join-article.ts'], atMost: 5_300 },
  'start page': { modules: ['src/pages/start/start-page.tsx', 'src/pages/start/article-list.tsx'], atMost: 3_700, perArticle: 300 },
  'unknown address': { modules: ['src/pages/unknown/not-found-page.tsx'], atMost: 5_600, perArticle: 300 },
  evidence: { modules: ['src/pages/start/evidence-section.tsx'], files: ['assets/evidence-worker-'], atMost: 145_500 },
  'evidence without a worker': { modules: ['src/services/evidence/evidence-read.ts'], atMost: 101_600 },
  triage: { modules: ['src/pages/triage/triage-page.tsx'], atMost: 19_200, perArticle: 600 },
  search: {
    modules: ['src/pages/shell/search-panel.tsx', 'src/services/search/catalogue-search.ts', 'virtual:search-index'],
    atMost: 44_500,
    perArticle: 2_000,
  },
  // The reader and the rules, and an index that is made on the page; only where another pack is opened or looked for.
  'packs beside the program': {
    modules: [
      'src/services/packs/open-other.ts',
      'src/services/packs/find-other.ts',
      'src/pages/packs/load-pack-list.ts',
      'src/pages/packs/why-not-here.tsx',
      'src/pages/packs/other-found.tsx',
      'src/services/packs/search/load-pack-search.ts',
      'src/pages/packs/open-pack-dialog.tsx',
      'src/services/packs/lists/list-catalogues.ts',
      'src/pages/packs/pack-health.tsx',
      'src/services/packs/lists/load-pack-health.ts',
      'src/services/packs/lists/is-in-newer-pack.ts',
      'src/services/packs/lists/make-index-here.ts',
      'src/services/packs/lists/load-keys.ts',
      'src/services/packs/lists/check-opened.ts',
      'src/packs/doors/examine-one.ts',
    ],
    atMost: 150_000,
  },
  // The reader of packs again; only where a pack adds to an article, or a house note is written.
  'house notes': {
    modules: [
      'src/services/house/load-house.ts',
      'src/pages/house/house-section.tsx',
      'src/pages/house/note-dialog.tsx',
      'src/services/house/keep-note.ts',
      'src/services/house/save-notes-file.ts',
    ],
    atMost: 117_000,
  },
};

/** A part that is not listed above. */
export const otherPart = 56_000;
/** The files of one article: its core, its details, the page about it and the index of its places. */
export const article = 76_000;
/** All files but the pages, the articles and the packs as they were written: the program, as a device keeps it to work offline. */
export const program = 892_000;
/** A pack as it was written, beside the program; nothing of it is loaded by itself. */
export const pack = { atMost: 57_000, perArticle: 20_000 };
