import { observations } from 'virtual:pack/observations';
import type { Proposal } from '../engine/case/proposal.ts';
import type { Observations } from '../model/article/observation.ts';
import { answered } from './answers/answered.ts';
import { bounces } from './bounces/bounces.ts';
import { remarkOnBounce } from './bounces/remarks.ts';
import { loggedEvents } from './events/logged-events.ts';
import { remarkOnTwin } from './events/other-events.ts';
import { findConflicts } from './find-conflicts.ts';
import { mergeProposals } from './merge-proposals.ts';
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
import type { Reading } from './reading.ts';
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

const lookedFor: readonly string[] = [...new Set([...recognisers.map(({ looksFor }) => looksFor), ...settingsLookedFor])];

/** Reads evidence with every recogniser. Each answer is proposed once, the strong ones first. */
export function readWithAll(evidence: string): Reading {
  if (looksLikeArticle(evidence)) {
    return { proposals: [], conflicts: [], remarks: [], isArticle: true, isTold: false, lookedFor };
  }
  const own = withoutOwnWords(evidence);
  const text = readEvidence(own);
  const found = mergeProposals(withEdition(recognisers.flatMap(({ recognise }) => recognise(text))));
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
