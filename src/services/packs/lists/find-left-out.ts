import { knownToProgram } from '../../../content/known-to-program.ts';
import type { OpenPack } from '../../../packs/doors/open-pack.ts';
import type { PackFault } from '../../../packs/fault.ts';
import type { ListsOfPack } from './lists-of.ts';

/** An article that is left out of a pack, and what is wrong with it. */
export type LeftOut = { readonly articleId: string; readonly faults: readonly PackFault[] };

// Each is fetched and read for it where somebody else prepared the pack.
const examinedAtMost = 30;

/** What is wrong with the articles that the lists leave out; of many that were left out when the pack was prepared, with the first. */
export async function findLeftOut(pack: OpenPack, { lists, faults }: ListsOfPack): Promise<readonly LeftOut[]> {
  const leftOut = lists?.leftOut ?? [];
  const known = faults === undefined ? await examineAll(pack, leftOut) : faults;
  return leftOut.map((articleId) => ({ articleId, faults: known.filter(({ file }) => file === fileOf(articleId)) }));
}

async function examineAll(pack: OpenPack, leftOut: readonly string[]): Promise<readonly PackFault[]> {
  const examined = leftOut.map(async (articleId, at) => {
    const found = at < examinedAtMost ? await examineOne(pack, articleId).catch(() => [notNow]) : [prepared];
    return (found.length === 0 ? [prepared] : found).map((fault) => ({ ...fault, file: fileOf(articleId) }));
  });
  return (await Promise.all(examined)).flat();
}

async function examineOne(pack: OpenPack, articleId: string): Promise<readonly PackFault[]> {
  return (await pack.open(articleId)).faults ?? pack.examine(articleId, knownToProgram);
}

function fileOf(articleId: string): string {
  return `articles/${articleId.slice(articleId.indexOf('.') + 1)}.json`;
}

const notNow: PackFault = { file: '', path: '', says: 'could not be loaded just now' };
// What only all articles together show, or one whose turn did not come.
const prepared: PackFault = { file: '', path: '', says: 'had a fault when the pack was prepared: npm run packs says which' };
