import { isSaidByOther } from '../standing/speaker.ts';
import type { EvidenceText } from '../text/evidence-text.ts';
import { isOfOtherServer } from './dialogue.ts';
import { knownReplies } from './known-replies.ts';

const ownGreeting = /(?:^|\n)[ \t]{0,8}220[ -][\w.-]{1,120} microsoft (?:esmtp|exchange)[^\n]{0,200}/g;
const refusal = /(?:^|\n)[ \t]{0,8}[45]\d\d[ -](?<text>[^\n]{3,200})/g;
// A slip of the hand in telnet, and the end of a session.
const slip = /\b(?:421|500|501|502|503)[ -]/;
const sessionAtMost = 4000;
const cloud = /office365\.com|outlook\.com|outlook\.office/;

/** A refusal that is none of the known ones, in a session with an Exchange server that greets first. */
export function readOtherReply({ lower, linesAt, holds }: EvidenceText) {
  const start = [...lower.slice(0, 200_000).matchAll(ownGreeting)][0];
  if (start === undefined || cloud.test(start[0])) {
    return [];
  }
  const session = lower.slice(start.index, start.index + sessionAtMost);
  const found = [...session.matchAll(refusal)]
    .map(({ 0: whole, index }) => ({
      whole: whole.trim(),
      from: start.index + index + whole.length - whole.trim().length,
      to: start.index + index + whole.length,
    }))
    .findLast(
      ({ whole, from, to }) =>
        !slip.test(whole) && !isKnown(whole) && !isOfOtherServer(lower, from) && !isSaidByOther(lower, from, to) && holds(from, to),
    );
  return found === undefined
    ? []
    : [{ asked: 'smtp-reply', answerId: 'other', strength: 'medium' as const, lines: linesAt(found.from, found.to) }];
}

function isKnown(reply: string): boolean {
  return knownReplies.some(({ pattern }) => reply.search(pattern) !== -1);
}
