import type { ArticleHealth, Fault } from '../../engine/check/article-health.ts';
import type { KnownToProgram } from '../../engine/check/surroundings-of.ts';
import type { Article } from '../../model/article/article.ts';
import { homePackId } from '../../model/pack/home-pack.ts';
import type { PackFile } from '../../model/pack/pack-files.ts';
import type { PackFault } from '../fault.ts';
import { type Pack, readPack } from '../read/read-pack.ts';
import { scopeArticle } from '../scope/scope-article.ts';
import { examineOverlay } from './examine-overlay.ts';
import { examinePack } from './examine-pack.ts';
import { findFileFaults, findStrayFiles, type PackFiles } from './find-file-faults.ts';
import { readUtf8 } from './kind-of-file.ts';
import type { PacksBeside } from './packs-beside.ts';

/** What the program knows that packs are held against: what articles are, and which code a pack can name. */
export type KnownToGate = KnownToProgram & { readonly recognisers: ReadonlySet<string> };

/** An article of a pack that lies beside, by their ids; undefined where it is not there or cannot be read. */
export type OpenBeside = (packId: string, articleId: string) => Promise<Article | undefined>;

/** A pack as the gate lets it in; without `pack` it is none, and `faults` say why. */
export type AdmittedPack = {
  readonly pack?: Pack;
  /** What is wrong, in the order of the files. */
  readonly faults: readonly PackFault[];
  /** What an author may still do; the pack stands without it. */
  readonly advice: readonly PackFault[];
  /** The articles that are left out because of a fault of their own. The others open. */
  readonly leftOut: ReadonlySet<string>;
};

/**
 * Bytes to a pack whose articles have passed the shape and every rule. A fault of a file that must not be there, of `pack.json`
 * or of what its articles share leaves no pack; one of an article leaves out that article, by name. `beside` are the packs that
 * are here, of which it names what its `uses` names; `openBeside` opens their articles, against which its overlays are held. Where
 * `arePicturesHere` is not so, nothing is said about pictures. Never throws.
 */
export async function admitPack(
  files: PackFiles,
  known: KnownToGate,
  beside: PacksBeside = new Map(),
  {
    arePicturesHere = true,
    openBeside = async () => undefined,
  }: { readonly arePicturesHere?: boolean; readonly openBeside?: OpenBeside } = {},
): Promise<AdmittedPack> {
  const refuse = (faults: readonly PackFault[]): AdmittedPack => ({ faults, advice: [], leftOut: new Set() });
  const inFiles = findFileFaults(files);
  if (inFiles.length > 0) {
    return refuse(inFiles);
  }
  const textOf = (path: string) => {
    const bytes = files.get(path);
    return bytes === undefined ? undefined : readUtf8(bytes);
  };
  const readBytes = async (path: string) => copyOf(files.get(path));
  const pack = await readPack(async (path) => textOf(path), { ...(arePicturesHere ? { readBytes } : {}), lent: beside });
  if ('faults' in pack) {
    return refuse(pack.faults);
  }
  const records = new Map([...files.keys()].filter((path) => path.startsWith('links/')).map((path) => [path, textOf(path) ?? '']));
  const examined = examinePack(pack, records, known, beside);
  const ofOverlays = await examineOverlays(pack, known, beside, openBeside);
  const inNames = findNameFaults(pack);
  const ofArticles = [...examined.flatMap((health) => faultsOf(health, pack)), ...[...inNames.values()].flat()];
  return {
    pack,
    faults: [
      ...findUnknownCode(pack.pack, known),
      ...findStrayFiles(files, pack.pack),
      ...findMissingPacks(pack.pack, beside),
      ...ofArticles,
      ...ofOverlays.faults,
    ],
    advice: [
      ...examined.flatMap(({ articleId, advice }) => advice.map((one) => toPackFault(articleId, one, pack.articles.has(articleId)))),
      ...ofOverlays.advice,
    ],
    leftOut: new Set([
      ...examined.filter(({ articleId, faults }) => faults.length > 0 && pack.articles.has(articleId)).map(({ articleId }) => articleId),
      ...inNames.keys(),
    ]),
  };
}

// What the program refuses when it gives an article the names that it has for it; the home pack keeps its own.
function findNameFaults({ pack, articles }: Pack): Map<string, readonly PackFault[]> {
  const naming = { packId: pack.id, home: homePackId, uses: pack.uses ?? [] };
  const scoped = pack.id === homePackId ? [] : [...articles].filter(([, { faults }]) => faults === undefined);
  return new Map(
    scoped.flatMap(([articleId, read]) => {
      const { faults } = scopeArticle(read, naming, pack);
      return faults === undefined ? [] : [[articleId, faults] as const];
    }),
  );
}

// A picture is looked at in a buffer of its own.
function copyOf(bytes: Uint8Array | undefined): Uint8Array<ArrayBuffer> | undefined {
  return bytes === undefined ? undefined : new Uint8Array(bytes);
}

async function examineOverlays(
  { overlays, pack: { adds = [] } }: Pack,
  known: KnownToGate,
  beside: PacksBeside,
  open: OpenBeside,
): Promise<Pick<AdmittedPack, 'faults' | 'advice'>> {
  const all = await Promise.all(
    [...overlays.values()].map(async (one) => {
      if (one.faults !== undefined) {
        return { faults: one.faults, advice: [] };
      }
      const { overlay, pack } = one;
      const article = await open(pack, overlay.articleId);
      if (article !== undefined) {
        return examineOverlay(overlay, article, known, 'author');
      }
      const missing = {
        file: `overlays/${overlay.name}.json`,
        path: '',
        says: `adds to ${overlay.articleId}, which the pack ${pack} does not have`,
      };
      return { faults: beside.has(pack) ? [missing] : [], advice: [] };
    }),
  );
  const unseen = adds
    .filter((id) => !beside.has(id))
    .map((id) => ({
      file: 'pack.json',
      path: 'adds',
      says: `names the pack ${id}, which is not here: what is added to it was not held against it`,
    }));
  return { faults: all.flatMap(({ faults }) => faults), advice: [...unseen, ...all.flatMap(({ advice }) => advice)] };
}

// What keeps a file from being read is better said with its path than as one fault of the article.
function faultsOf({ articleId, faults }: ArticleHealth, { articles }: Pack): readonly PackFault[] {
  return articles.get(articleId)?.faults ?? faults.map((fault) => toPackFault(articleId, fault, articles.has(articleId)));
}

function toPackFault(articleId: string, fault: Fault, isThere: boolean): PackFault {
  const { nodeId } = fault;
  const says = fault.says.replace(/\.$/, '');
  if (isThere) {
    return { file: `articles/${articleId}.json`, path: nodeId === 'about' ? '' : nodeId === 'start' ? 'start' : `nodes.${nodeId}`, says };
  }
  // The books call what articles share so; else it is about an article that is gone.
  if (articleId === 'facts' || articleId === 'observations') {
    return { file: 'shared.json', path: articleId === 'facts' ? 'facts' : `observations.${nodeId}`, says };
  }
  return { file: 'former.json', path: articleId, says };
}

function findMissingPacks({ uses = [] }: PackFile, beside: PacksBeside): PackFault[] {
  return uses
    .filter((id) => !beside.has(id))
    .map((id) => ({ file: 'pack.json', path: 'uses', says: `names the pack ${id}, which is not here: put its folder beside this one` }));
}

function findUnknownCode({ recognisers = [], tools = [] }: PackFile, known: KnownToGate): PackFault[] {
  const unknown = (path: string, named: readonly string[], there: ReadonlySet<string>) =>
    named
      .filter((id) => !there.has(id))
      .map((id) => ({ file: 'pack.json', path, says: `names ${id}; the program has ${[...there].join(', ') || 'none'}` }));
  return [...unknown('recognisers', recognisers, known.recognisers), ...unknown('tools', tools, known.tools)];
}
