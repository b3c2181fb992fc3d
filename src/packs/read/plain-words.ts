import type { PackWords } from '../../model/pack/pack-files.ts';

/** What the program says of a pack that says nothing of itself. */
export const plainWords: PackWords = {
  from: 'a symptom',
  evidence: [],
  trouble: 'it went wrong',
  nothingFits: { ask: 'Is it about one of these after all?', because: 'A few answers tell more than words do.' },
};
