import type * as v from 'valibot';
import { isKeptName } from '../../engine/link/kept-names.ts';
import type { Blank } from '../../model/article/article.ts';
import { articleFile } from '../../model/article/article-file.ts';
import type { Fact } from '../../model/article/fact.ts';
import type { Observations } from '../../model/article/observation.ts';
import { overlayFile } from '../../model/article/overlay.ts';
import {
  type FormerFile,
  formerFile,
  type PackFile,
  type PackWords,
  packFile,
  type SharedFile,
  sharedFile,
  type VocabularyFile,
  vocabularyFile,
} from '../../model/pack/pack-files.ts';
import type { PackFault } from '../fault.ts';
import { type Lent, lentNames } from '../scope/lent-names.ts';
import type { Named } from './fill-in.ts';
import { namedIn } from './named-in.ts';
import { findPictureFaults, openMedia, type ReadBytes } from './picture-faults.ts';
import { plainWords } from './plain-words.ts';
import { type ReadArticle, readArticle } from './read-article.ts';
import { type ReadOverlay, readOverlay } from './read-overlay.ts';
import { readShaped, type Shaped } from './read-shaped.ts';
import { findUnknownNames } from './unknown-names.ts';

/** The text of a file of the pack, by its path inside it; undefined where there is none. */
export type ReadFile = (path: string) => Promise<string | undefined>;

/** What a pack says of itself and what its articles share: enough to read any of them. */
export type PackHead = {
  readonly pack: PackFile;
  readonly shared: SharedFile;
  /** What an article finds by name, as it is written. */
  readonly named: Named;
  readonly former: FormerFile;
  readonly concepts: VocabularyFile['concepts'];
};

export type Pack = {
  readonly pack: PackFile;
  /** In the order of the pack. One that cannot be read stops none of the others. */
  readonly articles: ReadonlyMap<string, ReadArticle>;
  /** What it adds to articles of other packs, by the names of overlays. One that cannot be read stops none of the others. */
  readonly overlays: ReadonlyMap<string, ReadOverlay>;
  readonly observations: Observations;
  readonly roles: SharedFile['roles'];
  readonly literalWords: readonly string[];
  /** Those of the pack and of every article that can be read. */
  readonly blanks: Readonly<Record<string, Blank>>;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly leftOut: Readonly<Record<string, string>>;
  readonly former: FormerFile;
  readonly concepts: VocabularyFile['concepts'];
  readonly words: PackWords;
};

const nothingShared: SharedFile = { roles: {}, observations: {}, blanks: {}, literalWords: [], facts: {} };
const nothingFormer: FormerFile = { renamed: {}, removed: {} };
const noVocabulary: VocabularyFile = { concepts: [] };
const nothingLent: ReadonlyMap<string, Lent> = new Map();

/**
 * Reads a pack. Without a whole `pack.json`, or with a broken file that its articles share, it has faults and is no pack. Where
 * bytes can be read, an article with a picture that is none is left out by name. `lent`: the packs that are here.
 */
export async function readPack(
  read: ReadFile,
  { readBytes, lent = nothingLent }: { readonly readBytes?: ReadBytes; readonly lent?: ReadonlyMap<string, Lent> } = {},
): Promise<Pack | { readonly faults: readonly PackFault[] }> {
  const head = await readPackHead(read, lent);
  if ('faults' in head) {
    return head;
  }
  const { pack, shared, former, concepts, named } = head;
  const { roles, blanks, literalWords, facts, leftOut = {} } = shared;
  const media = openMedia(pack.media ?? [], readBytes);
  const articles = new Map(
    await Promise.all(
      pack.articles.map(async (id) => {
        const article = await readArticleOf(head, id, read);
        const wrong = await findPictureFaults(`articles/${id}.json`, articleFile, 'file' in article ? article.file : undefined, media);
        return [id, wrong.length > 0 ? { faults: wrong } : article] as const;
      }),
    ),
  );
  const overlays = (pack.overlays ?? []).map(async (name) => {
    const path = `overlays/${name}.json`;
    const overlay = readOverlay(name, await read(path), pack.adds ?? [], named);
    const wrong = await findPictureFaults(path, overlayFile, 'overlay' in overlay ? overlay.overlay.file : undefined, media);
    return [name, wrong.length > 0 ? { faults: wrong } : overlay] as const;
  });
  const files = [...articles.values()].flatMap((article) => ('file' in article ? [article.file] : []));
  return {
    pack,
    articles,
    overlays: new Map(await Promise.all(overlays)),
    observations: observationsOf(head),
    roles,
    literalWords,
    blanks: Object.assign({}, blanks, ...files.map((file) => file.blanks)),
    facts: Object.assign({}, facts, ...files.map((file) => file.facts)),
    leftOut: Object.assign({}, leftOut, ...files.map((file) => file.leftOut)),
    former,
    concepts,
    words: pack.words ?? plainWords,
  };
}

/**
 * Reads what a pack is and what its articles share, and none of them. `lent`: the packs that are here, of which it names what
 * `uses` names.
 */
export async function readPackHead(read: ReadFile, lent = nothingLent): Promise<PackHead | { readonly faults: readonly PackFault[] }> {
  const found = await readNamed(read, 'pack.json', packFile);
  if ('faults' in found) {
    return found;
  }
  const pack = found.value;
  if (isKeptName(pack.id)) {
    return { faults: [{ file: 'pack.json', path: 'id', says: 'stands in addresses for something else, or is kept free for it' }] };
  }
  const outside = lentNames(pack.uses ?? [], lent);
  const [shared, former, vocabulary] = await Promise.all([
    pack.files.includes('shared.json') ? readNamed(read, 'shared.json', sharedFile, outside) : { value: nothingShared, written: {} },
    pack.files.includes('former.json') ? readNamed(read, 'former.json', formerFile) : { value: nothingFormer },
    pack.files.includes('vocabulary.json') ? readNamed(read, 'vocabulary.json', vocabularyFile) : { value: noVocabulary },
  ]);
  if ('faults' in shared || 'faults' in former || 'faults' in vocabulary) {
    return { faults: [shared, former, vocabulary].flatMap((file) => ('faults' in file ? file.faults : [])) };
  }
  const { concepts } = vocabulary.value;
  const faults = findUnknownNames(pack, shared.value, concepts);
  return faults.length > 0
    ? { faults }
    : { pack, shared: shared.value, named: namedIn(shared.written, outside), former: former.value, concepts };
}

/** Reads one article of a pack, by its id. */
export async function readArticleOf({ named }: Pick<PackHead, 'named'>, id: string, read: ReadFile): Promise<ReadArticle> {
  const path = `articles/${id}.json`;
  const text = await read(path);
  return text === undefined
    ? { faults: [{ file: path, path: '', says: 'is named in pack.json and not there' }] }
    : readArticle(path, text, named);
}

/** What other packs may name of a pack. */
export function lentOf(head: Pick<PackHead, 'pack' | 'shared'>): Lent {
  const { blanks, roles } = head.shared;
  return { observations: observationsOf(head), blanks, roles: Object.keys(roles), articleIds: head.pack.articles };
}

/** The observations of a pack, each with its id. */
export function observationsOf({ shared }: Pick<PackHead, 'shared'>): Observations {
  return Object.fromEntries(Object.entries(shared.observations).map(([id, fields]) => [id, { id, ...fields }]));
}

async function readNamed<const S extends v.GenericSchema>(read: ReadFile, path: string, schema: S, outside?: Named): Promise<Shaped<S>> {
  const text = await read(path);
  return text === undefined
    ? { faults: [{ file: path, path: '', says: 'is not there' }] }
    : readShaped(path, text, schema, (written) => namedIn(written, outside));
}
