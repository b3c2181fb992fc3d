import { observations } from 'virtual:pack/observations';
import type { Proposal, Remark } from '../../engine/proposal.ts';
import type { Observations } from '../../model/observation.ts';
import { answered } from './answers/answered.ts';
import { bounces } from './bounces/bounces.ts';
import { remarkOnBounce } from './bounces/remarks.ts';
import { loggedEvents } from './events/logged-events.ts';
import { remarkOnTwin } from './events/other-events.ts';
import { type Conflict, findConflicts } from './find-conflicts.ts';
import { groupProposals } from './group-proposals.ts';
import { netstat } from './netstat/netstat.ts';
import { remarkOnListings } from './netstat/remarks.ts';
import { toldAround } from './prose/told-around.ts';
import { toldConnections } from './prose/told-connections.ts';
import { toldIsa } from './prose/told-isa.ts';
import { toldLocation } from './prose/told-location.ts';
import { toldRefusal } from './prose/told-refusal.ts';
import { toldRestart } from './prose/told-restart.ts';
import { toldVersion } from './prose/told-version.ts';
import { queueListing } from './queues/queue-listing.ts';
import type { Recogniser } from './recogniser.ts';
import { sendErrors } from './replies/send-errors.ts';
import { smtpReplies } from './replies/smtp-replies.ts';
import { remarkOnSettings, settingsLookedFor } from './settings.ts';
import { readEvidence } from './text/evidence-text.ts';
import { looksLikeArticle, withoutOwnWords } from './text/pasted-words.ts';
import { imsBanner } from './versions/ims-banner.ts';
import { storeVersion } from './versions/store-version.ts';
import { versionLine } from './versions/version-line.ts';

// What a person tells, beside what a machine wrote.
const tellers: readonly Recogniser[] = [
  toldVersion,
  toldLocation,
  toldAround,
  toldIsa,
  toldRestart,
  toldRefusal,
  toldConnections,
  answered,
];

const recognisers: readonly Recogniser[] = [
  loggedEvents,
  netstat,
  smtpReplies,
  bounces,
  sendErrors,
  storeVersion,
  imsBanner,
  versionLine,
  queueListing,
  ...tellers,
];

/** What is read from evidence: answers to accept or refuse, and what contradicts itself and so is not proposed. */
export type Reading = {
  readonly proposals: readonly Proposal[];
  readonly conflicts: readonly Conflict[];
  /** What the person can add so that more can be read. */
  readonly remarks: readonly Remark[];
  /** True for a pasted article, from which nothing is read. */
  readonly isArticle: boolean;
  /** True where all that was read is what a person tells: the text is a description, no record. */
  readonly isTold: boolean;
  /** Everything that is looked for in evidence, as a person reads it; each once. */
  readonly lookedFor: readonly string[];
};

const lookedFor: readonly string[] = [...new Set([...recognisers.map(({ looksFor }) => looksFor), ...settingsLookedFor])];

/** Reads evidence with every recogniser. Each answer is proposed once, the strong ones first. */
export function readWithAll(evidence: string): Reading {
  if (looksLikeArticle(evidence)) {
    return { proposals: [], conflicts: [], remarks: [], isArticle: true, isTold: false, lookedFor };
  }
  const own = withoutOwnWords(evidence);
  const text = readEvidence(own);
  const found = merge(withEdition(recognisers.flatMap(({ recognise }) => recognise(text))));
  const conflicts = findConflicts(found);
  const contradicted = new Set(conflicts.map(({ asked }) => asked));
  const isOfConflict = ({ asked, lines }: Proposal) =>
    conflicts.some((conflict) => goesWithAny(asked, conflict.asked) && conflict.proposals.some((one) => sharesLine(one.lines, lines)));
  const proposals = found.filter((proposal) => !contradicted.has(proposal.asked) && !isOfConflict(proposal));
  return {
    proposals,
    conflicts,
    remarks: [...remarkOnListings(text), ...remarkOnTwin(text), ...remarkOnBounce(text, proposals), ...remarkOnSettings(own)],
    isArticle: false,
    isTold: conflicts.length === 0 && proposals.every(({ recogniser }) => tellers.some(({ id }) => id === recogniser)),
    lookedFor,
  };
}

/** The answers that the evidence gives, the strong ones first. None where two of them contradict each other. */
export function recogniseAll(evidence: string): Proposal[] {
  return [...readWithAll(evidence).proposals];
}

// The service pack of one version says nothing where it is open which version is meant. An event of its own line stands.
function goesWithAny(asked: string, other: string): boolean {
  const { goesWith = {} } = (observations as Observations)[asked] ?? {};
  return Object.values(goesWith).some((claims) => Object.hasOwn(claims, other));
}

function sharesLine(some: readonly string[], others: readonly string[]): boolean {
  return some.some((line) => others.includes(line));
}

// Small Business Server 2003 has the numbers of Exchange 2003. Where it is named, it is the more exact answer.
function withEdition(proposals: readonly Proposal[]): readonly Proposal[] {
  const isSmall = proposals.some(({ answerId }) => answerId === 'sbs2003');
  return isSmall ? proposals.filter(({ answerId }) => answerId !== 'v2003') : proposals;
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
