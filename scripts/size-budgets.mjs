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
  'cause page': { modules: ['src/app/processes.ts'], atMost: 24_200 },
  'end pages': { modules: ['src/app/end-content.tsx'], atMost: 15_500 },
  'texts that leave': { modules: ['src/app/case-dialogs.tsx'], atMost: 68_400 },
  sources: { modules: ['src/app/node-sources.tsx', 'src/content/facts/fact-words.ts'], atMost: 1_950, perArticle: 3_600 },
  'about page': { modules: ['src/app/about-page.tsx', 'src/engine/join-article.ts'], atMost: 5_300 },
  'start page': { modules: ['src/app/start-page.tsx', 'src/app/article-list.tsx'], atMost: 3_700, perArticle: 300 },
  'unknown address': { modules: ['src/app/not-found-page.tsx'], atMost: 5_600, perArticle: 300 },
  evidence: { modules: ['src/app/evidence-section.tsx'], files: ['assets/evidence-worker-'], atMost: 145_500 },
  'evidence without a worker': { modules: ['src/app/evidence-read.ts'], atMost: 101_600 },
  triage: { modules: ['src/app/triage-page.tsx'], atMost: 18_900, perArticle: 600 },
  search: {
    modules: ['src/app/search-panel.tsx', 'src/app/catalogue-search.ts', 'virtual:search-index'],
    atMost: 44_500,
    perArticle: 2_000,
  },
  // The reader and the rules, and an index that is made on the page; only where another pack is opened or looked for.
  'packs beside the program': {
    modules: [
      'open-other.ts',
      'find-other.ts',
      'load-pack-list.ts',
      'why-not-here.tsx',
      'other-found.tsx',
      'load-pack-search.ts',
      'open-pack-dialog.tsx',
      'list-catalogues.ts',
      'pack-health.tsx',
      'load-pack-health.ts',
      'is-in-newer-pack.ts',
      'make-index-here.ts',
      'load-keys.ts',
      'check-opened.ts',
    ].map((name) => `src/app/packs-beside/${name}`),
    atMost: 150_000,
  },
  // The reader of packs again; only where a pack adds to an article, or a house note is written.
  'house notes': {
    modules: ['load-house.ts', 'house-section.tsx', 'note-dialog.tsx', 'keep-note.ts', 'save-notes-file.ts'].map(
      (name) => `src/app/house/${name}`,
    ),
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
