import { expect, it } from 'vitest';
import { bounces } from '../bounces/bounces.ts';
import { readEvidence } from '../text/evidence-text.ts';
import { sendErrors } from './send-errors.ts';
import { smtpReplies } from './smtp-replies.ts';

it('asks, and does not decide, on the first sentence of a bounce', () => {
  const evidence = 'You do not have permission to send to this recipient.';
  expect(bounces.recognise(readEvidence(evidence))).toEqual([
    {
      asked: 'refusal-text',
      answerId: 'ndr-recipient',
      recogniser: 'bounces',
      strength: 'medium',
      lines: [evidence],
      note: 'A recipient that restricts who may write to it sends the same text. It counts only if the sender uses another mailbox, or a service sends for people.',
    },
  ]);
});

it('tells a log of BlackBerry from other programs that send by MAPI', () => {
  const bes = '[20265] (12/13 15:38:10):{0xFF0} {user@domain} MAPIMailbox::Send(ppMAPIMessage) - SubmitMessage (0x80070005) failed';
  const other = 'mailer: SubmitMessage failed with -2147024891';
  expect(
    [bes, other].map((line) => sendErrors.recognise(readEvidence(line)).map(({ answerId, strength }) => [answerId, strength])),
  ).toEqual([[['blackberry', 'strong']], [['access-denied', 'medium']]]);
});

it('leaves a reply out that a remote server gave', () => {
  expect(smtpReplies.recognise(readEvidence('<MAIL.contoso.local #5.7.1 smtp;550 5.7.1 Unable to relay for joe@example.com>'))).toEqual([]);
});

it('says that the wording of a refused submit is not confirmed', () => {
  expect(
    smtpReplies.recognise(readEvidence('550 5.7.1 Client does not have permissions to submit to this server')).map(({ note }) => note),
  ).toEqual(['Often quoted for event 1020, but no public page confirms it. Look for the event.']);
});
