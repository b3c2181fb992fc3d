import type { NearMiss } from '../near-miss.ts';

const heading = 'Active Connections\n\n  Proto  Local Address  Foreign Address  State\n';
const run = `${heading}  TCP  192.0.2.20:2101  203.0.113.7:25  ESTABLISHED\n  TCP  192.0.2.20:2104  203.0.113.7:25  ESTABLISHED\n  TCP  192.0.2.20:2109  203.0.113.7:25  ESTABLISHED\n  TCP  192.0.2.20:2130  203.0.113.8:80  TIME_WAIT\n`;
const general =
  'You do not have sufficient permission to perform this operation on this object.  See the folder contact or your system administrator.';

/** What was proposed wrongly when the program was used. */
export const realUseNearMisses: readonly NearMiss[] = [
  { name: 'a folder action that was refused, in the words of a refused message', text: `Cannot move the items. ${general}` },
  { name: 'one run of netstat, pasted twice', text: `${run}\n${run}` },
  {
    name: 'the greeting of the other side in an outgoing log',
    text: 'A connection to 203.0.113.7 was established.\n<<< IO: |220 mx.fabrikam.example ESMTP Server (Microsoft Exchange Internet Mail Service 5.5.2653.13) ready\n>>> EHLO mail.contoso.com',
  },
  { name: 'a solved refusal', text: 'Solved: the 550 5.7.1 Unable to relay came from an IP range that was too small.' },
  { name: 'an event that went away', text: 'Event ID: 1020 Source: MSExchangeTransport went away after the group was ticked.' },
  {
    name: 'a refusal of the cloud service with a known one behind it',
    text: 'The server response was: 5.7.57 Client not authenticated to send mail. Error: 535 5.7.3 Authentication unsuccessful.',
    allowed: ['smtp-reply=cloud'],
  },
  {
    name: 'a bounce whose code line carries the refusal of another server',
    text: 'The following recipient(s) could not be reached:\n   sam@example.org on 5/4/2007 8:10 AM\n      You do not have permission to send to this recipient.  For assistance, contact your system administrator.\n      <srv1.contoso.com #5.7.1 smtp;550 5.7.1 Access denied by sender policy>',
    allowed: ['mail-location=bounced'],
  },
  { name: 'constants, each with its number', text: 'MAPI_E_NOT_FOUND = -2147221233\nMAPI_E_NO_ACCESS = -2147024891' },
  {
    name: 'event 1018, the relative of 1020',
    text: "Event ID: 1018\nSource: MSExchangeTransport\nDescription: The account 'CONTOSO\\svc-crm' provided valid credentials, but it does not have submit permissions on SMTP Receive connector 'Default HUB1'; failing authentication.",
    allowed: ['logged-events=other'],
  },
];
