import type { Proposal, Recogniser } from '../../engine/proposal.ts';
import { lineAround, readEvidence, spaced } from './evidence-text.ts';
import { isDoubted } from './prose.ts';

const client = spaced('client does not have');
const sender = spaced('to send as this sender');

/** The replies by the words and codes that stand together in each; a code alone says too little. */
const replies: readonly { answerId: string; pattern: RegExp; note?: string }[] = [
  {
    answerId: 'logon-failed',
    pattern: new RegExp(`\\b535[\\s-]{1,40}5\\.7\\.3\\s{1,40}${spaced('authentication unsuccessful')}`, 'g'),
    note: 'By itself it does not tell a wrong password from a missing right. Look for event 1020.',
  },
  {
    answerId: 'submit',
    pattern: new RegExp(
      `\\b5\\.7\\.\\d{1,3}\\s{1,40}(?:smtp;\\s{1,40})?${client}\\s{1,40}permissions?\\s{1,40}${spaced('to submit')}\\b`,
      'g',
    ),
    note: 'Often quoted for event 1020, but no public page confirms it. Look for the event.',
  },
  {
    answerId: 'send-as-sender',
    pattern: new RegExp(`\\b5\\.7\\.(?:1|60)\\s{1,40}(?:smtp;\\s{1,40})?${client}\\s{1,40}permissions?\\s{1,40}${sender}\\b`, 'g'),
  },
  { answerId: 'relay', pattern: new RegExp(`\\b5\\.7\\.1\\s{1,40}${spaced('unable to relay')}\\b`, 'g') },
  { answerId: 'not-authenticated', pattern: new RegExp(`\\b5\\.7\\.1\\s{1,40}${spaced('client was not authenticated')}\\b`, 'g') },
  {
    answerId: 'server-authentication',
    pattern: new RegExp(`\\b451[\\s-]{1,40}5\\.7\\.3\\s{1,40}${spaced('cannot achieve exchange server authentication')}`, 'g'),
  },
  { answerId: 'resources', pattern: new RegExp(`\\b452[\\s-]{1,40}4\\.3\\.1\\s{1,40}${spaced('insufficient system resources')}`, 'g') },
  { answerId: 'cloud', pattern: /\b5\d\d[\s-]{1,40}5\.7\.(?:139|57)\b/g },
];

const otherServers =
  /transcript of session|msexch:ims|\(reason:|<<<|while talking to|\boffice365\.com|outlook\.office|\bpostfix\/|\bsendmail\b|\bsm-mta\b|\bexim\b|\bqmail\b|\bt=remote_smtp|\bstat=|\bdsn=|remote (?:mail )?(?:server|host)|\bsaid:/;
const fromRemote = /smtp;\s{0,9}(?:\d{3}[\s-]{0,9})?$/;
const looksAtMost = 200;
const beforeAtMost = 400;

/** What the server told an SMTP client. Replies that another mail system passes on may be of any server, so they are left out. */
export const smtpReplies: Recogniser = {
  id: 'smtp-replies',
  looksFor: 'SMTP replies',
  recognise(evidence): Proposal[] {
    const { lower, linesAt } = readEvidence(evidence);
    return replies.flatMap(({ answerId, pattern, note }) => {
      const found = [...lower.matchAll(pattern)]
        .slice(0, looksAtMost)
        .map((match) => ({ from: match.index, to: match.index + match[0].length }))
        .find(({ from, to }) => isOwnReply(lower, from, to));
      return found === undefined
        ? []
        : [
            {
              asked: 'smtp-reply',
              answerId: lineAround(lower, found.from, found.to).includes('prod.outlook.com') ? 'cloud' : answerId,
              recogniser: smtpReplies.id,
              strength: note === undefined ? ('strong' as const) : ('medium' as const),
              lines: linesAt(found.from, found.to),
              ...(note === undefined ? {} : { note }),
            },
          ];
    });
  },
};

function isOwnReply(lower: string, from: number, to: number): boolean {
  const before = lower.slice(Math.max(0, from - beforeAtMost), from);
  const isPassedOn = otherServers.test(before) || otherServers.test(lineAround(lower, from, to)) || fromRemote.test(before);
  // A bar behind the words: the row of a table that explains them.
  return !isPassedOn && !isDoubted(lower, from, to) && !/^\s{0,9}\|/.test(lower.slice(to, to + 10));
}
