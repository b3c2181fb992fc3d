import type { Proposal } from '../engine/case/proposal.ts';
import type { EvidenceText } from './text/evidence-text.ts';

/** Finds answers in evidence. Pure, and silent where it is not sure: a wrong proposal is worse than none. */
export type Recogniser = {
  readonly id: string;
  /** What it looks for, as a person reads it: "SMTP replies". Recognisers of one kind say the same. */
  readonly looksFor: string;
  readonly recognise: (text: EvidenceText) => readonly Proposal[];
};
