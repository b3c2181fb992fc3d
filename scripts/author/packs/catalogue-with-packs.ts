import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { observations } from 'virtual:pack/observations';
import { signs } from 'virtual:pack/signs';
import { loadArticles } from '../../../src/content/articles.ts';
import { articleDocuments } from '../../../src/content/searched-articles.ts';
import { vocabulary } from '../../../src/content/vocabulary.ts';
import { writeArticleIndex } from '../../../src/engine/search/index/write-article-index.ts';
import type { ArticleDocument } from '../../../src/engine/search/search-document.ts';
import { articleDocumentOf } from '../../../src/engine/search/search-documents.ts';
import type { Concept } from '../../../src/engine/search/vocabulary.ts';
import type { Observations } from '../../../src/model/article/observation.ts';
import type { Signs } from '../../../src/model/article/sign.ts';
import { homePackId } from '../../../src/model/pack/home-pack.ts';
import { describeFault } from '../../../src/packs/describe-fault.ts';
import { readUtf8 } from '../../../src/packs/gate/kind-of-file.ts';
import { type Pack, readPack } from '../../../src/packs/read/read-pack.ts';
import { lentNames } from '../../../src/packs/scope/lent-names.ts';
import { namesOfProgram } from '../../../src/packs/scope/qualified.ts';
import { renameNames } from '../../../src/packs/scope/rename-names.ts';
import { scopeArticle } from '../../../src/packs/scope/scope-article.ts';
import { type CatalogueSearch, openCatalogueSearch } from '../../../src/services/search/catalogue-search.ts';
import type { KnownToTriage } from '../../../src/services/search/read-description.ts';
import { readBeside } from './read-beside.ts';

/** What is read with: search and triage over the articles of the home pack and those of other packs. */
export type CatalogueWithPacks = { readonly search: CatalogueSearch; readonly known: KnownToTriage };

/**
 * Reads the packs in these folders beside the home pack, under `<pack>.<id>`. What cannot be read is told by `complain`: an
 * article is left out by name, and a pack that is none, is there twice, or calls itself as the home pack does, gives nothing.
 */
export async function readWithPacks(folders: readonly string[], complain: (line: string) => void): Promise<CatalogueWithPacks | undefined> {
  const documents: ArticleDocument[] = articleDocuments(await loadArticles());
  const concepts: Concept[] = [...vocabulary.concepts];
  const allSigns: Signs[] = [...signs];
  const asked: Observations[] = [observations];
  const seen = new Set([homePackId]);
  for (const folder of folders) {
    const read = await readFolderPack(folder);
    if ('faults' in read || seen.has(read.pack.id)) {
      complain(
        'faults' in read ? `${folder}: ${read.faults.map(describeFault).join(' ')}` : `${folder}: there is a pack ${read.pack.id} already.`,
      );
      return undefined;
    }
    const { id: packId, uses = [], ...mark } = read.pack;
    seen.add(packId);
    const naming = { packId, home: homePackId, uses };
    const renaming = namesOfProgram(naming);
    for (const article of read.articles.values()) {
      const scoped = scopeArticle(article, naming, { id: packId, ...mark });
      if (scoped.faults !== undefined) {
        complain(`${folder}: ${scoped.faults.map(describeFault).join(' ')}`);
      } else {
        const callers = article.faults === undefined ? article.file.callers : undefined;
        const told = { ...(callers === undefined ? {} : { callers }), ...(scoped.signs === undefined ? {} : { signs: scoped.signs }) };
        documents.push(articleDocumentOf(scoped.article, told));
        allSigns.push(...(scoped.signs === undefined ? [] : [{ articleId: scoped.article.id, signs: scoped.signs }]));
      }
    }
    concepts.push(
      ...read.concepts.map((concept) => ({
        ...renameNames(concept, renaming),
        id: `${packId}.${concept.id}`,
        phrases: joined(concept.phrases),
      })),
    );
    asked.push(
      lentNames([packId], new Map([[packId, { observations: read.observations, blanks: {}, roles: [], articleIds: [] }]]))
        .observations as Observations,
    );
  }
  const spoken = { ...vocabulary, concepts };
  const written = { writtenArticles: writeArticleIndex(documents, spoken), placesById: {} };
  return { search: openCatalogueSearch(written, spoken), known: { observations: Object.assign({}, ...asked), signs: allSigns } };
}

async function readFolderPack(
  folder: string,
): Promise<Pack | { readonly faults: Extract<Awaited<ReturnType<typeof readPack>>, { faults: unknown }>['faults'] }> {
  const bytesOf = (path: string) => {
    try {
      return new Uint8Array(readFileSync(join(folder, path)));
    } catch {
      return undefined;
    }
  };
  const own = bytesOf('pack.json');
  const beside = await readBeside(new Map(own === undefined ? [] : [['pack.json', own]]), [dirname(folder), 'public/packs']);
  return readPack(
    async (path) => {
      const bytes = bytesOf(path);
      return bytes === undefined ? undefined : readUtf8(bytes);
    },
    { readBytes: async (path) => bytesOf(path), lent: beside },
  );
}

function joined(phrases: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(phrases).map(([language, some]) => [language, some.join(', ')]));
}
