import type { Proposal } from '../../engine/case/proposal.ts';
import type { Events } from '../layouts/find-events.ts';
import { type EvidenceText, spaced } from '../text/evidence-text.ts';

type Place = { readonly from: number; readonly to: number };

const violation = new RegExp(spaced('has caused a security violation'), 'g');
const logon = new RegExp(`${spaced('an internal mta error occurred.')}\\s{1,40}${spaced('the logon violated security')}`, 'g');
const userAtMost = 900;
// A text that is made of these words alone must not take longer than any other.
const looksAtMost = 200;

/** Events 9297 and 3161 of the MTA, by number and source in any layout, or by their words. */
export function readMtaEvents(text: EvidenceText, { logged, typed }: Events): Proposal | undefined {
  const { lower, linesAt, holds } = text;
  const records = [...logged, ...typed].filter(({ source, isGrave }) => source === 'msexchangemta' && isGrave !== false);
  const users = findUsers(text);
  const logons = [...lower.matchAll(logon)]
    .slice(0, looksAtMost)
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .filter(({ from, to }) => holds(from, to));
  const first9297 = records.find(({ eventId }) => eventId === '9297');
  const first3161 = records.find(({ eventId }) => eventId === '3161');
  const places: Place[] = [first9297, users[0], first3161, logons[0]].filter((place) => place !== undefined);
  if (places.length === 0) {
    return undefined;
  }
  const isOtherUser = users.length > 0 && users.every(({ isPrivateMdb }) => !isPrivateMdb);
  const isBoth = (first9297 ?? users[0]) !== undefined && (first3161 ?? logons[0]) !== undefined;
  return {
    asked: 'logged-events',
    answerId: 'mta-9297-3161',
    recogniser: 'mta-events',
    strength: isBoth && !isOtherUser ? 'strong' : 'medium',
    lines: [...new Set(places.flatMap(({ from, to }) => linesAt(from, to)))],
    ...(isOtherUser ? { note: 'The user in 9297 does not end in Private MDB, which makes this a weaker sign.' } : {}),
  };
}

/** Where 9297 names its user. Without a directory name before the words they may stand in any log. */
function findUsers({ lower, holds }: EvidenceText): (Place & { readonly isPrivateMdb: boolean })[] {
  return [...lower.matchAll(violation)].slice(0, looksAtMost).flatMap((match) => {
    const start = Math.max(0, match.index - userAtMost);
    const at = [...lower.slice(start, match.index).matchAll(/\bthe\s{1,40}user\b/g)].at(-1)?.index;
    if (at === undefined) {
      return [];
    }
    const from = start + at;
    const user = lower.slice(from, match.index).replace(/\s+/g, ' ');
    const isNamed = /\/o=|\/cn=|private mdb/.test(user) && !user.includes('...');
    return isNamed && holds(from, match.index + match[0].length)
      ? [{ from, to: match.index + match[0].length, isPrivateMdb: user.includes('private mdb') }]
      : [];
  });
}
