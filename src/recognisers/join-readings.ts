import { findConflicts } from './find-conflicts.ts';
import { mergeProposals } from './merge-proposals.ts';
import type { Reading } from './reading.ts';

/**
 * What several recognisers of a pack read in one text, as one. Where two of them answer a question differently, it is a
 * contradiction as within one. What one of them knows as a pasted article is evidence for none.
 */
export function joinReadings(readings: readonly Reading[]): Reading {
  const lookedFor = [...new Set(readings.flatMap((reading) => reading.lookedFor))];
  if (readings.some(({ isArticle }) => isArticle)) {
    return { proposals: [], conflicts: [], remarks: [], isArticle: true, isTold: false, lookedFor };
  }
  const found = mergeProposals(
    readings.flatMap(({ proposals, conflicts }) => [...proposals, ...conflicts.flatMap((conflict) => conflict.proposals)]),
  );
  const conflicts = findConflicts(found);
  const contradicted = new Set(conflicts.map(({ asked }) => asked));
  return {
    proposals: found.filter(({ asked }) => !contradicted.has(asked)),
    conflicts,
    remarks: readings.flatMap(({ remarks }) => remarks),
    isArticle: false,
    isTold: readings.every(({ isTold }) => isTold),
    lookedFor,
  };
}
