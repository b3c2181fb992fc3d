import { writeWords } from '../hide/free-text.ts';
import type { HouseSaid } from '../parts.ts';
import type { CaseView } from './view-case.ts';

/** What the house adds to the place, and to causes that are not ruled out: whoever gets the text may be of another house. */
export function writeHouse({ place, contradiction, house = [] }: CaseView): string[][] {
  if (place === undefined || contradiction !== undefined) {
    return [];
  }
  const open = new Set(place.causes.filter(({ kind }) => kind === 'possible' || kind === 'not-checked').map(({ causeId }) => causeId));
  const isSaid = ({ nodeIds, isOfCause }: HouseSaid) => nodeIds.includes(place.nodeId) || (isOfCause && nodeIds.some((id) => open.has(id)));
  const lines = house
    .filter(isSaid)
    .flatMap(({ about, says, from, isMoved, commands }) => [
      ` - ${writeWords(`${about === '' ? '' : `${about}: `}${says} (${from}${isMoved ? '; the article has changed there since' : ''})`)}`,
      ...commands.map((command) => `   ${writeWords(command)}`),
    ]);
  return lines.length === 0 ? [] : [['HOUSE NOTES, not by the article', ...lines]];
}
