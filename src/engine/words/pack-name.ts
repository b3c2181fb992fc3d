import { homePackId } from '../../model/pack/home-pack.ts';
import { looksLikeId } from '../link/ids.ts';
import { isKeptName } from '../link/kept-names.ts';

/** Why a new pack may not be called so, with what to do; undefined where it may. */
export function refusePackName(id: string): string | undefined {
  if (!looksLikeId(id) || id.includes('--') || id.endsWith('-')) {
    return `“${id}” cannot be the id of a pack: start with a letter, use a-z, 0-9 and single -, at most 64 characters. For example acme.`;
  }
  if (id === homePackId) {
    return `${homePackId} is the pack that comes with Unstuck. Take the name of your house.`;
  }
  return isKeptName(id) ? `“${id}” stands for something else in addresses or on some computers. Take another name.` : undefined;
}
