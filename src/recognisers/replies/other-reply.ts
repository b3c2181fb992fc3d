import { isSaidByOther } from '../standing/speaker.ts';
import type { EvidenceText } from '../text/evidence-text.ts';
import { isOfOtherServer } from './dialogue.ts';
import { knownReplies } from './known-replies.ts';

// What a client puts before each line of the server: "SERVER -> CLIENT:", "S:", "<-", "recv:", "reply: b'", a time.
const heard =
  '[ \\t]{0,8}(?:\\[?\\d{0,4}[-/.]?\\d{1,2}[-/:.]\\d\\d[-/:.\\d tz,+]{0,24}\\]?[ \\t]{0,4})?(?:(?:[a-z]{2,12}:[ \\t])?(?:server[ \\t]{0,3}(?:->|>)[ \\t]{0,3}client|s|server|recv|received|receive|read|reply|response|in|debug smtp:?|<{1,2}[-=]?)[:\\s>]{0,3})?[ \\t]{0,3}(?:b?[\'"])?';
const ownGreeting = new RegExp(`(?:^|\\n)${heard}220[ -][\\w.-]{1,120} microsoft (?:esmtp|exchange)[^\\n]{0,200}`, 'g');
const refusal = new RegExp(`(?:^|\\n)${heard}(?<text>[45]\\d\\d[ -][^\\n]{3,200})`, 'g');
// A slip of the hand in telnet, and the end of a session.
const slip = /\b(?:421|500|501|502|503)[ -](?!5\.1\.)/;
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
    .map(({ 0: found, index, groups }) => {
      const whole = groups?.text ?? '';
      const to = start.index + index + found.length;
      return { whole: whole.trim(), from: to - whole.length, to };
    })
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
