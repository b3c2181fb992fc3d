import type { Proposal, Recogniser } from '../../engine/proposal.ts';
import { readEvidence, spaced } from './evidence-text.ts';
import { isDoubted } from './prose.ts';

const toRecipient = new RegExp(spaced('you do not have permission to send to this recipient'), 'g');
const onBehalf = new RegExp(spaced('you do not have the permission to send the message on behalf of the specified user'), 'g');
const usingMailbox = /could\s{1,40}not\s{1,40}be\s{1,40}sent\s{1,40}(?:by\s{1,40})?using\s{1,40}your\s{1,40}mailbox\.?\s{0,40}$/;
const newerOutlook = /0x80070005-0x0{0,6}4dc-0x0{0,6}524/g;
const bounceHead = new RegExp(
  `${spaced('did not reach some or all of the intended recipients')}|${spaced('could not be reached')}\\s{0,9}:`,
);
const nearAtMost = 400;

const restricts =
  'A recipient that restricts who may write to it sends the same text. It counts only if the sender uses another mailbox, or a service sends for people.';

/** The texts of bounces and of Outlook when a right to send for somebody else is missing. */
export const bounces: Recogniser = {
  id: 'bounces',
  looksFor: 'bounces',
  recognise(evidence): Proposal[] {
    const { lower, linesAt } = readEvidence(evidence);
    const find = (pattern: RegExp) =>
      [...lower.matchAll(pattern)]
        .slice(0, 50)
        .map((match) => ({ from: match.index, to: match.index + match[0].length }))
        .filter(({ from, to }) => !isDoubted(lower, from, to));
    const propose = (answerId: string, strength: 'strong' | 'medium', { from, to }: { from: number; to: number }) => ({
      asked: 'refusal-text',
      answerId,
      recogniser: bounces.id,
      strength,
      lines: linesAt(from, to),
    });

    const newer = find(newerOutlook)[0];
    // A newer Outlook shows the sentence of the old bounce before its code.
    const behalf = find(onBehalf).find(({ to }) => !newerIn(lower.slice(to, to + nearAtMost)));
    // The newer bounce of a recipient that wants a logon, or names who may write, has a reason of its own.
    const recipient = find(toRecipient).find(({ to }) => !lower.slice(to, to + nearAtMost).includes('resolver.rst'));
    const sentences = [
      ...(recipient === undefined ? [] : [{ ...propose('ndr-recipient', 'medium', recipient), note: restricts }]),
      ...(behalf === undefined
        ? []
        : [
            propose(
              'ndr-on-behalf',
              usingMailbox.test(lower.slice(Math.max(0, behalf.from - 200), behalf.from)) ? 'strong' : 'medium',
              behalf,
            ),
          ]),
    ];
    const first = recipient ?? behalf;
    return [
      ...sentences,
      ...(first !== undefined && bounceHead.test(lower)
        ? [{ ...propose('bounced', 'medium', first), asked: 'mail-location', lines: headOf(lower, linesAt) }]
        : []),
      ...(newer === undefined ? [] : [propose('newer-outlook', 'strong', newer)]),
    ];
  },
};

function newerIn(behind: string): boolean {
  return behind.search(newerOutlook) !== -1;
}

function headOf(lower: string, linesAt: (from: number, to: number) => string[]): string[] {
  const match = bounceHead.exec(lower);
  return match === null ? [] : linesAt(match.index, match.index + match[0].length);
}
