import type { Proposal } from '../../engine/case/proposal.ts';
import type { EvidenceText } from '../text/evidence-text.ts';

// The subject digit of an enhanced status code, RFC 3463: X.1 is the address, X.2 the mailbox that it leads to.
const subjects: Readonly<Record<string, string>> = {
  1: 'the address of the recipient. Check its spelling, and whether it still exists',
  2: 'the mailbox of the recipient, which is full, closed or does not take the message',
};
const status = /(?<![\d.])5\.([12])\.\d{1,3}(?![\d.])/;

/** What the code of a bounce says, where it came back for a reason that no article is about and nothing else was read. */
export function remarkOnBounce({ lower }: EvidenceText, proposals: readonly Proposal[]): string[] {
  const [only, ...others] = proposals;
  const code = status.exec(lower);
  if (code === null || others.length > 0 || only?.answerId !== 'bounced') {
    return [];
  }
  return [`The bounce says ${code[0]}. That is about ${subjects[code[1] ?? '']}. No article here is about it.`];
}
