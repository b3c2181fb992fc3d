// What may be loaded, in bytes as they are sent (gzip). Raise a figure knowingly: each stands a little above what was last measured.

/** Script and article data for any question of an article. How to find out its answer comes with the page, as part of the HTML. */
export const firstView = 106_500;
export const style = 9_000;
/** The largest page: a question or a checklist with its details, as markup and as data. */
export const html = 14_000;

/**
 * What is loaded when somebody first needs it, beyond the first view: the modules that it begins with, and files that are
 * no chunks of their own, by the start of their names.
 * @type {Record<string, { modules: string[], files?: string[], atMost: number }>}
 */
export const lazyParts = {
  'cause page': { modules: ['src/app/processes.ts'], atMost: 14_800 },
  'end pages': { modules: ['src/app/end-content.tsx'], atMost: 10_500 },
  'texts that leave': { modules: ['src/app/case-dialogs.tsx'], atMost: 48_500 },
  sources: { modules: ['src/app/node-sources.tsx', 'src/content/facts/fact-words.ts'], atMost: 19_500 },
  'about page': { modules: ['src/app/about-page.tsx', 'src/engine/split-article.ts'], atMost: 3_500 },
  'start page': { modules: ['src/app/start-page.tsx', 'src/app/article-list.tsx'], atMost: 3_600 },
  'unknown address': { modules: ['src/app/not-found-page.tsx'], atMost: 4_800 },
  evidence: { modules: ['src/app/evidence-section.tsx'], files: ['assets/evidence-worker-'], atMost: 97_500 },
  'evidence without a worker': { modules: ['src/content/recognisers/all.ts'], atMost: 63_000 },
  triage: { modules: ['src/app/triage-page.tsx'], atMost: 15_500 },
  search: {
    modules: ['src/app/search-panel.tsx', 'src/app/catalogue-search.ts', 'virtual:search-index'],
    atMost: 50_800,
  },
};

/** A part that is not listed above. */
export const otherPart = 40_000;
/** All files but the pages: what a device keeps to work offline. */
export const everything = 735_000;
