import type { KnownToProgram } from '../../engine/check/surroundings-of.ts';
import type { FormerArticles } from '../../engine/link/former-article.ts';
import type { Concept } from '../../engine/search/vocabulary.ts';
import type { Article, PackMark } from '../../model/article/article.ts';
import type { ArticleFile } from '../../model/article/article-file.ts';
import type { Facts } from '../../model/article/fact.ts';
import type { Observations } from '../../model/article/observation.ts';
import type { OverlayEntry, OverlayFile } from '../../model/article/overlay.ts';
import type { Signs } from '../../model/article/sign.ts';
import type { PackFile, SharedFile } from '../../model/pack/pack-files.ts';
import type { PackFault } from '../fault.ts';
import { readUtf8 } from '../gate/kind-of-file.ts';
import { joinPhrases } from '../join-phrases.ts';
import { mapRecord } from '../map-record.ts';
import { openLists, type PackLists } from '../prepare/open-lists.ts';
import type { ReadArticle } from '../read/read-article.ts';
import { readFitEntries } from '../read/read-overlay.ts';
import { lentOf, observationsOf, type ReadFile, readArticleOf, readPackHead } from '../read/read-pack.ts';
import type { Lent } from '../scope/lent-names.ts';
import { type Naming, namesOfProgram } from '../scope/qualified.ts';
import { renameNames } from '../scope/rename-names.ts';
import { scopeArticle } from '../scope/scope-article.ts';
import type { PackSource } from './source.ts';

/** An article of a pack as the program has it, with what stands beside its tree; or what is wrong with it. */
export type OpenedArticle =
  | {
      readonly article: Article;
      readonly signs: Signs['signs'] | undefined;
      readonly facts: Facts;
      readonly callers: ArticleFile['callers'];
      /** What they name is named as in the file. */
      readonly keys: ArticleFile['keys'];
      readonly faults?: undefined;
    }
  | { readonly faults: readonly PackFault[] };

/** A pack that is not home, by the names that the program has for everything in it. */
export type OpenPack = {
  readonly id: string;
  readonly mark: PackMark;
  /** The packs whose names it uses. */
  readonly uses: readonly string[];
  /** In its order, by the names of the program. */
  readonly articleIds: readonly string[];
  /** What became of articles that are not in it any more. */
  readonly former: FormerArticles;
  readonly observations: Observations;
  readonly roles: SharedFile['roles'];
  readonly facts: Facts;
  /** What its callers call things. */
  readonly concepts: readonly Concept[];
  readonly takesCalls: string | undefined;
  readonly versions: string | undefined;
  /** What other packs may name of it. */
  readonly lent: Lent;
  /** The paths of the texts that it is made of: nobody can list a folder of a server. */
  readonly texts: readonly string[];
  readonly read: PackSource['read'];
  readonly keepIndex: PackSource['keepIndex'];
  /**
   * The lists that its index holds, where somebody prepared it, or those of an index that was made here; what is wrong with an
   * index that is none. Rejects where it cannot be known just now.
   */
  readonly openLists: (made?: ReadonlyMap<string, string>) => Promise<PackLists | { readonly faults: readonly PackFault[] } | undefined>;
  /** One article, its shape checked; the rules are asked by `examine`. */
  readonly open: (articleId: string) => Promise<OpenedArticle>;
  /** One article with the names that its own files have: what overlays are bound to. Undefined where it cannot be read. */
  readonly openWritten: (articleId: string) => Promise<Article | undefined>;
  /** The names of what it adds to articles of other packs. */
  readonly overlays: readonly string[];
  /** The entries of one overlay whose shape is right, and what is wrong with the others. What it names of its own pack bears the names of the program. */
  readonly openOverlay: (name: string) => Promise<{ readonly file?: OverlayFile; readonly faults: readonly PackFault[] }>;
  /** The files that it names. */
  readonly source: PackSource;
  /** What the rules say against an article that was opened; nothing against a good one. */
  readonly examine: (articleId: string, known: KnownToProgram) => Promise<readonly PackFault[]>;
};

/** What is around a pack while it is opened: the home pack and those that were opened before, by id. */
export type Around = { readonly home: string; readonly lent: ReadonlyMap<string, Lent> };

/**
 * Opens a pack from wherever it comes, through the same gate for all. Its id has to be the one that it is known by, and none
 * that is there already: two packs of one id are refused, and nothing can be called as the home pack is. Rejects only where
 * its source does.
 */
export async function openPack(
  source: PackSource,
  packId: string,
  { home, lent }: Around,
): Promise<OpenPack | { readonly faults: readonly PackFault[] }> {
  const refuse = (path: string, says: string) => ({ faults: [{ file: 'pack.json', path, says }] });
  if (packId === home) {
    return refuse('id', `${home} is the pack that comes with the program, and no other can be called so`);
  }
  if (lent.has(packId)) {
    return refuse('id', `a pack ${packId} is there already; two of one id are not merged`);
  }
  const read = readTexts(source);
  const head = await readPackHead(read, lent);
  if ('faults' in head) {
    return head;
  }
  if (head.pack.id !== packId) {
    return refuse('id', `is ${head.pack.id}, and the pack is known as ${packId}: folder, name in site.json and id are one`);
  }
  const naming: Naming = { packId, home, uses: head.pack.uses ?? [] };
  const names = namesOfProgram(naming);
  const mark = { ...markOf(head.pack), ...(source.isOnlyHere ? { isOnlyHere: source.isOnlyHere } : {}) };
  const readOnce = rememberReads((id) => readArticleOf(head, id, read));
  const bareOf = (articleId: string) => articleId.slice(packId.length + 1);
  return {
    id: packId,
    mark,
    uses: naming.uses,
    articleIds: head.pack.articles.map(names.name),
    former: {
      renamed: mapRecord(head.former.renamed, (id, now) => [names.name(id), names.name(now)]),
      removed: mapRecord(head.former.removed, (id, title) => [names.name(id), title]),
    },
    observations: mapRecord(observationsOf(head), (id, one) => [names.name(id), renameNames({ ...one, id: names.name(id) }, names)]),
    roles: mapRecord(head.shared.roles, (id, one) => [names.name(id), one]),
    facts: renameFacts(head.shared.facts, naming),
    concepts: joinPhrases(head.concepts).map((concept) => renameNames({ ...concept, id: names.name(concept.id) }, names)),
    takesCalls: head.pack.takesCalls && names.name(head.pack.takesCalls),
    versions: head.pack.versions && names.name(head.pack.versions),
    lent: lentOf(head),
    texts: ['pack.json', ...head.pack.files, ...head.pack.articles.map((id) => `articles/${id}.json`)],
    read: source.read,
    keepIndex: source.keepIndex,
    openLists: (made) => openLists(made === undefined ? read : async (path) => made.get(path), names),
    open: async (articleId) => {
      const one = await readOnce(bareOf(articleId));
      const scoped = scopeArticle(one, naming, mark);
      return 'file' in one && 'article' in scoped
        ? { ...scoped, facts: renameFacts(one.file.facts, naming), callers: one.file.callers, keys: one.file.keys }
        : { faults: scoped.faults ?? [] };
    },
    openWritten: async (articleId) => {
      const one = await readOnce(bareOf(articleId));
      return one.faults === undefined ? one.article : undefined;
    },
    overlays: head.pack.overlays ?? [],
    openOverlay: async (name) => {
      const one = readFitEntries(name, await read(`overlays/${name}.json`), head.pack.adds ?? [], head.named);
      return one.file === undefined ? one : { ...one, file: renameOverlay(one.file, naming) };
    },
    source,
    examine: async (articleId, known) => {
      const read = await readOnce(bareOf(articleId));
      const isExamined = read.faults === undefined && (await source.isExamined?.(`articles/${bareOf(articleId)}.json`)) === true;
      if (isExamined) {
        return [];
      }
      // Of a pack that somebody prepared, hardly anything is held against the rules again.
      const { examineOne } = await import('./examine-one.ts');
      return examineOne(head, bareOf(articleId), read, known, lent);
    },
  };
}

function readTexts({ read }: PackSource): ReadFile {
  return async (path) => {
    const bytes = await read(path);
    return bytes === undefined ? undefined : (readUtf8(bytes) ?? '\uFFFD');
  };
}

// What could not be read just now is read again.
function rememberReads(read: (id: string) => Promise<ReadArticle>): (id: string) => Promise<ReadArticle> {
  const known = new Map<string, Promise<ReadArticle>>();
  return (id) => {
    const reading = known.get(id) ?? read(id);
    known.set(id, reading);
    reading.catch(() => known.delete(id));
    return reading;
  };
}

function markOf({ id, title, publisher, licence, edition }: PackFile): PackMark {
  return { id, title, publisher, licence, edition };
}

// Whom a contact is for is called as in the pack that it adds to.
function renameOverlay(file: OverlayFile, naming: Naming): OverlayFile {
  const names = namesOfProgram(naming);
  const rename = (entry: OverlayEntry) =>
    entry.kind === 'contact' ? { ...entry, house: renameNames(entry.house, names) } : renameNames(entry, names);
  const [first, ...more] = file.entries;
  const facts = file.facts === undefined ? {} : { facts: renameFacts(file.facts, naming) };
  return { ...file, ...facts, entries: [rename(first), ...more.map(rename)] };
}

function renameFacts(facts: Facts, naming: Naming): Facts {
  const names = namesOfProgram(naming);
  return mapRecord(facts, (id, fact) => [names.fact(id), renameNames(fact, names)]);
}
