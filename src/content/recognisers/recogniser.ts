import type { Proposal } from '../../engine/proposal.ts';
import type { EvidenceText } from './text/evidence-text.ts';

/** Finds answers in evidence. Pure, and silent where it is not sure: a wrong proposal is worse than none. */
export type Recogniser = {
  readonly id: string;
  readonly recognise: (text: EvidenceText) => readonly Proposal[];
};
