import type { Proposal, Recogniser, Remark } from '../../engine/proposal.ts';
import { bounces } from './bounces.ts';
import { type Conflict, findConflicts } from './find-conflicts.ts';
import { groupProposals } from './group-proposals.ts';
import { imsBanner } from './ims-banner.ts';
import { mtaEvents } from './mta-events.ts';
import { netstat } from './netstat.ts';
import { looksLikeArticle, withoutOwnWords } from './pasted-words.ts';
import { remarkOn } from './remarks.ts';
import { sendErrors } from './send-errors.ts';
import { serverVersion } from './server-version.ts';
import { remarkOnSettings, settingsLookedFor } from './settings.ts';
import { smtpReplies } from './smtp-replies.ts';
import { storeVersion } from './store-version.ts';
import { transportEvents } from './transport-events.ts';

const recognisers: readonly Recogniser[] = [
  mtaEvents,
  transportEvents,
  netstat,
  smtpReplies,
  bounces,
  sendErrors,
  storeVersion,
  imsBanner,
  serverVersion,
];

/** What is read from evidence: answers to accept or refuse, and what contradicts itself and so is not proposed. */
export type Reading = {
  readonly proposals: readonly Proposal[];
  readonly conflicts: readonly Conflict[];
  /** What the person can add so that more can be read. */
  readonly remarks: readonly Remark[];
  /** True for a pasted article, from which nothing is read. */
  readonly isArticle: boolean;
  /** Everything that is looked for in evidence, as a person reads it; each once. */
  readonly lookedFor: readonly string[];
};

const lookedFor: readonly string[] = [...new Set([...recognisers.map(({ looksFor }) => looksFor), ...settingsLookedFor])];

/** Reads evidence with every recogniser. Each answer is proposed once, the strong ones first. */
export function readWithAll(evidence: string): Reading {
  if (looksLikeArticle(evidence)) {
    return { proposals: [], conflicts: [], remarks: [], isArticle: true, lookedFor };
  }
  const own = withoutOwnWords(evidence);
  const found = merge(recognisers.flatMap(({ recognise }) => recognise(own)));
  const conflicts = findConflicts(found);
  const contradicted = new Set(conflicts.map(({ asked }) => asked));
  return {
    proposals: found.filter(({ asked }) => !contradicted.has(asked)),
    conflicts,
    remarks: [...remarkOn(own), ...remarkOnSettings(own)],
    isArticle: false,
    lookedFor,
  };
}

/** The answers that the evidence gives, the strong ones first. None where two of them contradict each other. */
export function recogniseAll(evidence: string): Proposal[] {
  return [...readWithAll(evidence).proposals];
}

function merge(proposals: readonly Proposal[]): Proposal[] {
  const byAnswer = groupProposals(proposals, ({ asked, answerId }) => `${asked}=${answerId}`);
  const merged = [...byAnswer.values()].flatMap((same) => {
    const best = same.find(({ strength }) => strength === 'strong') ?? same[0];
    return best === undefined ? [] : [{ ...best, lines: [...new Set(same.flatMap(({ lines }) => lines))].slice(0, 12) }];
  });
  return merged.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ strength }: Proposal): number {
  return strength === 'strong' ? 0 : 1;
}
