import type { Proposal } from '../../engine/case/proposal.ts';
import type { Recogniser } from '../recogniser.ts';
import type { EvidenceText } from '../text/evidence-text.ts';
import { lineAround } from '../text/line-bounds.ts';
import { type KnownReply, knownReplies } from './known-replies.ts';
import { readOtherReply } from './other-reply.ts';
import { isListedReply, isPassedOn } from './passed-on.ts';

const cloudHost = /\bprod\.outlook\.com|\b(?:smtp\.|outlook\.)office365\.com|\bsmtp\.outlook\.com/;
const looksAtMost = 200;
const beforeAtMost = 1500;
const togetherAtMost = 600;
const cloudBefore =
  /(?:220|connect\w{0,4}|connection|server|host|->|smtp)[^\n]{0,80}(?:\boffice365\.com|\boutlook\.office|\.prod\.outlook\.com|smtp\.outlook\.com)|\bsmtp\.office365\.com/;

type Found = { readonly reply: KnownReply; readonly answerId: string; readonly from: number; readonly to: number };

/** What the server told an SMTP client. Replies that another mail system passes on may be of any server, so they are left out. */
export const smtpReplies: Recogniser = {
  id: 'smtp-replies',
  looksFor: 'SMTP replies',
  recognise(text) {
    const found = knownReplies.flatMap((reply) => findReply(text, reply));
    const clouds = found.filter(({ answerId }) => answerId === 'cloud');
    // What stands beside a reply of the cloud service is a part of the same one.
    const kept = found.filter(
      (one) => one.answerId === 'cloud' || !clouds.some((cloud) => Math.abs(cloud.from - one.from) < togetherAtMost),
    );
    const known = kept.map((one) => propose(text, one));
    return known.length > 0 ? known : readOtherReply(text).map((one) => ({ ...one, recogniser: smtpReplies.id }));
  },
};

function propose({ linesAt }: EvidenceText, { reply: { note }, answerId, from, to }: Found): Proposal {
  const isSure = note === undefined || answerId === 'cloud';
  return {
    asked: 'smtp-reply',
    answerId,
    recogniser: smtpReplies.id,
    strength: isSure ? 'strong' : 'medium',
    lines: linesAt(from, to),
    ...(isSure ? {} : { note }),
  };
}

function findReply({ lower, holds }: EvidenceText, reply: KnownReply): Found[] {
  const found = [...lower.matchAll(reply.pattern)]
    .slice(0, looksAtMost)
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .find(
      ({ from, to }) =>
        !isOfNextHop(lower, reply, from) && !isPassedOn(lower, from, to) && !isListedReply(lower, from, to) && holds(from, to),
    );
  if (found === undefined) {
    return [];
  }
  const isCloud = cloudHost.test(lineAround(lower, found.from, found.to)) || isBehindCloud(lower, found.from);
  return [{ reply, answerId: isCloud ? 'cloud' : reply.answerId, ...found }];
}

// The last error of a queue is what the next server said. That it wants Exchange Server authentication is said between own ones.
function isOfNextHop(lower: string, { answerId }: KnownReply, from: number): boolean {
  return answerId !== 'server-authentication' && /last ?error/.test(lower.slice(Math.max(0, from - 200), from));
}

// A greeting or an address of the cloud service above, with no greeting of another server since.
function isBehindCloud(lower: string, from: number): boolean {
  const before = lower.slice(Math.max(0, from - beforeAtMost), from);
  const block = before.slice(before.lastIndexOf('\n\n\n') + 1);
  return cloudBefore.test(block);
}
