import { knownToProgram } from '../../../content/known-to-program.ts';
import { openPack } from '../../../packs/doors/open-pack.ts';
import type { PackFault } from '../../../packs/fault.ts';
import { lentBeside, loadBeside } from '../load-beside.ts';
import { listKeptPacks, sourceOfKept } from '../opened/opened-packs.ts';
import { listsOf } from './lists-of.ts';

const saidAtMost = 30;

/**
 * What is wrong with the articles of a pack that was just kept, which are left out because of it. It makes the lists that the
 * pages will ask for, so that what is waited for here is not waited for there.
 */
export async function checkOpened(packId: string): Promise<readonly PackFault[]> {
  const head = (await listKeptPacks()).find(({ id }) => id === packId);
  const { packs } = await loadBeside();
  const around = lentBeside(packs.filter(({ id }) => id !== packId));
  const pack = head && (await openPack(sourceOfKept(head), packId, around));
  // What stands in packs that it uses, only the pages know that read all of them in order.
  const isAlone = pack !== undefined && 'uses' in pack && pack.uses.every((id) => id === around.home);
  if (!isAlone) {
    return [];
  }
  const { lists, faults } = await listsOf(pack);
  if (faults !== undefined) {
    return faults;
  }
  const found = (lists?.leftOut ?? []).slice(0, saidAtMost).map(async (articleId) => {
    const { faults: inShape } = await pack.open(articleId);
    return inShape ?? pack.examine(articleId, knownToProgram);
  });
  return (await Promise.all(found)).flat();
}
