declare module 'virtual:search-index' {
  /** The index of the articles, made at build time by `scripts/build/plugins/search-index-plugin.ts`. */
  export const writtenArticles: string;
  /** Loads the index of the places of an article. */
  export const placesById: Readonly<Record<string, () => Promise<{ readonly writtenPlaces: string }>>>;
}

declare module 'virtual:articles' {
  type Articles = import('../services/articles/article-parts.ts').ArticleShard;
  /** The articles of the catalogue, taken apart at build time by `scripts/build/plugins/articles-plugin.ts`; of a large one where they are listed. */
  export const shards: readonly (Articles | (() => Promise<{ readonly articles: Articles }>))[];
}

declare module 'virtual:first-articles' {
  /** The articles that are listed where none is sought, and how many there are in all. */
  export const first: readonly import('../model/article/article.ts').ArticleSummary[];
  export const count: number;
}

declare module 'virtual:catalogue-health' {
  /** What stands in every article and what is wrong with it, found at build time by `scripts/build/plugins/health-plugin.ts`. */
  export const articles: readonly import('../engine/check/article-health.ts').ArticleHealth[];
  /** When it was found, in words: two browsers may word one moment differently, and the written page already has it in words. */
  export const examinedOn: string;
}

// The parts of the pack that is built, read and checked by `scripts/build/plugins/packs-plugin.ts`.
declare module 'virtual:pack/catalogue' {
  /** Every article by its id, in the order in which they are listed, loaded when it is opened. One that cannot be read rejects. */
  export const catalogue: Readonly<Record<string, () => Promise<import('../model/article/article.ts').Article>>>;
}

declare module 'virtual:pack/article/*' {
  export const article: import('../model/article/article.ts').Article;
}

declare module 'virtual:pack/summaries' {
  /** What the list of articles shows, in its order. Apart from the articles, so that a link to one loads no other. */
  export const summaries: readonly import('../model/article/article.ts').ArticleSummary[];
}

declare module 'virtual:pack/signs' {
  /** The signs of every article, in the order of the catalogue. */
  export const signs: readonly import('../model/article/sign.ts').Signs[];
}

declare module 'virtual:pack/keys' {
  /** The keys of every article that has some, in the order of the catalogue. */
  export const keys: readonly import('../model/article/key.ts').Keys[];
}

declare module 'virtual:pack/observations' {
  export const observations: import('../model/article/observation.ts').Observations;
}

declare module 'virtual:pack/facts' {
  /** Every fact by its number. */
  export const facts: import('../model/article/fact.ts').Facts;
  /** Facts that no statement uses, and why. */
  export const leftOut: Readonly<Record<string, string>>;
}

declare module 'virtual:pack/blanks' {
  /** The blanks of the catalogue: a name that is typed for one article fills the next one's commands too. */
  export const blanks: Readonly<Record<string, import('../model/article/article.ts').Blank>>;
  /** Words in capitals that commands and menu paths mean as they stand. Any other one is a blank that is not declared. */
  export const literalWords: readonly string[];
}

declare module 'virtual:pack/roles' {
  /** Who does a step or can answer a question, by the id that articles use. */
  export const roles: Readonly<Record<string, string>>;
}

declare module 'virtual:pack/role-persons' {
  /** Who a step is handed to, as the end of a sentence. */
  export const rolePersons: Readonly<Record<string, string>>;
}

declare module 'virtual:pack/former-articles' {
  /** Articles that were renamed or removed. Their ids stand in links, so that they are explained for ever and never used again. */
  export const formerArticles: import('../engine/link/former-article.ts').FormerArticles;
}

declare module 'virtual:pack/records' {
  /** The recorded links by article and number of the edition, as they are written; none of made-up articles. For the checks only. */
  export const records: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
}

declare module 'virtual:pack/caller-words' {
  /** How callers speak of what the articles are about. Search knows the articles by it; nothing of it is shown. */
  export const callerWords: readonly import('../engine/search/vocabulary.ts').CallerWords[];
}

declare module 'virtual:pack/take-along' {
  /** What to have at hand where a walk leads to another article, by the id of that article. */
  export const takeAlong: Readonly<Record<string, import('../model/article/statement.ts').Statement>>;
}

declare module 'virtual:pack/words' {
  /** What the pages of the program say of what the pack is about. */
  export const words: import('../model/pack/pack-files.ts').PackWords;
}

declare module 'virtual:pack/named' {
  export const packId: string;
  export const title: string;
  export const publisher: string;
  /** The observation that says which version it is. */
  export const versions: string | undefined;
  /** The role that takes calls. */
  export const takesCalls: string | undefined;
}

declare module 'virtual:pack/vocabulary' {
  /** What callers call things. */
  export const concepts: readonly import('../engine/search/vocabulary.ts').Concept[];
}

declare module 'virtual:pack/recognisers' {
  /** Reads what a person pastes, with the recognisers that the pack names. */
  export const readWithAll: (evidence: string) => import('../recognisers/reading.ts').Reading;
}

declare module 'virtual:pack/tools' {
  /** The tools that the pack names, by id. */
  export const tools: Readonly<Record<string, import('../content/tools.ts').Tool>>;
}

declare module 'virtual:pack/tool-pages' {
  /** The pages of those tools, each loaded when it is opened. The same promise each time. */
  export const toolPages: Readonly<Record<string, () => Promise<import('react').ComponentType>>>;
}
