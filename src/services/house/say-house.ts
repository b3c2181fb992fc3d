import type { HouseSaid } from '../../engine/ticket-text/parts.ts';
import type { House } from './house-entry.ts';

/** What the house adds, as a ticket text says it. A usual answer is left out: nobody gave it. What has lost its node has no place there. */
export function sayHouse(house: House): HouseSaid[] {
  return house.flatMap(({ entry, nodeId, alsoAt, words, who, pack, status }) => {
    if (entry.kind === 'answer') {
      return [];
    }
    const isOfCause = entry.kind === 'cause';
    const about = [isOfCause ? words.title : undefined, words.about].filter((part) => part !== undefined).join(': ');
    return [
      {
        nodeIds: [nodeId, ...alsoAt],
        isOfCause,
        about,
        says: words.says,
        commands: entry.kind === 'step' ? (entry.does.commands ?? []) : [],
        from: `${who}, ${entry.house.day}, ${pack.title} of ${pack.publisher}`,
        isMoved: status !== 'bound',
      },
    ];
  });
}
