import { spaced } from '../text/evidence-text.ts';

const client = spaced('client does not have');
const sender = spaced('to send as this sender');
// Programs print the code and the text as a pair: (535, b'5.7.3 …').
const apart = '[\\s,\'"b:#(-]{1,40}';
// Devices put the enhanced code in brackets or a colon behind it.
const then = '[)\\]:]?\\s{1,40}';

/** A reply by the words and codes that stand together in it; a code alone says too little. */
export type KnownReply = { readonly answerId: string; readonly pattern: RegExp; readonly note?: string };

/** The replies of an Exchange server that the question about them lists. */
export const knownReplies: readonly KnownReply[] = [
  {
    answerId: 'logon-failed',
    pattern: new RegExp(`(?:\\b535${apart}|(?<![\\d.]))5\\.7\\.3${then}${spaced('authentication unsuccessful')}`, 'g'),
    note: 'By itself it does not tell a wrong password from a missing right. Look for event 1020.',
  },
  {
    answerId: 'submit',
    pattern: new RegExp(
      `\\b5\\.7\\.\\d{1,3}${then}(?:smtp;\\s{1,40})?${client}\\s{1,40}permissions?\\s{1,40}${spaced('to submit')}\\b`,
      'g',
    ),
    note: 'Often quoted for event 1020, but no public page confirms it. Look for the event.',
  },
  {
    answerId: 'send-as-sender',
    pattern: new RegExp(`\\b5\\.7\\.(?:1|60)${then}(?:smtp;\\s{1,40})?${client}\\s{1,40}permissions?\\s{1,40}${sender}\\b`, 'g'),
  },
  { answerId: 'relay', pattern: new RegExp(`\\b5\\.7\\.1${then}${spaced('unable to relay')}\\b`, 'g') },
  { answerId: 'not-authenticated', pattern: new RegExp(`\\b5\\.7\\.1${then}${spaced('client was not authenticated')}\\b`, 'g') },
  {
    answerId: 'server-authentication',
    pattern: new RegExp(`(?:\\b451${apart}|(?<![\\d.]))5\\.7\\.3${then}${spaced('cannot achieve exchange server authentication')}`, 'g'),
  },
  {
    answerId: 'resources',
    pattern: new RegExp(`(?:\\b452${apart}|(?<![\\d.]))4\\.3\\.1${then}${spaced('insufficient system resources')}`, 'g'),
  },
  // Codes of Exchange Online, and any refusal that names one of its servers.
  { answerId: 'cloud', pattern: /(?<![\d.])5\.7\.(?:139|57)(?=[\s:;-]{1,3}\S)/g },
  { answerId: 'cloud', pattern: /\b[45]\d\d[\s-][^\n]{0,300}\.prod\.outlook\.com\b/g },
];
