import type { Recogniser } from '../recogniser.ts';
import type { EvidenceText } from '../text/evidence-text.ts';
import { findCounters } from './counters.ts';
import { findFolders } from './folders.ts';
import { findMtaQueue } from './mta-queues.ts';
import { findRemoteQueues } from './remote-queues.ts';

type Place = { readonly from: number; readonly to: number };

/** Messages that wait in a queue, as Exchange lists its queues: those to the Internet, and those of the MTA to the Internet Mail Service. */
export const queueListing: Recogniser = {
  id: 'queue-listing',
  looksFor: 'queue listings',
  recognise(text) {
    const inMta = findHeld(text, findMtaQueue(text.lower));
    const outward = inMta ?? findHeld(text, [...findRemoteQueues(text.lower), ...findFolders(text.lower), ...findCounters(text.lower)]);
    return outward === undefined
      ? []
      : [
          {
            asked: 'mail-location',
            answerId: inMta === undefined ? 'out-queue' : 'mta-queue',
            recogniser: queueListing.id,
            strength: 'medium' as const,
            lines: text.linesAt(outward.from, outward.to),
          },
        ];
  },
};

function findHeld({ holds }: EvidenceText, places: readonly Place[]): Place | undefined {
  return places.find(({ from, to }) => holds(from, to));
}
