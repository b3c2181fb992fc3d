import type { NearMiss } from '../near-miss.ts';

/** Articles, instructions and our own texts that name events and replies without being a log. */
export const documentationNearMisses: readonly NearMiss[] = [
  {
    name: 'the page about event 1020, pasted',
    text: "The account provided valid credentials but is not authorized to use the server to submit mail to SMTP\nTopic Last Modified: 2007-11-16\nDetails\nProduct Name: Exchange\nProduct Version: 8.0 (Exchange Server 2007)\nEvent ID: 1020\nEvent Source: MSExchangeTransport\nAlert Type: Warning\nExplanation\nThe account 'CONTOSO\\name' provided valid credentials, but is not authorized to use the server; failing authentication.\nUser Action",
  },
  {
    name: 'the details table of that page without its heading',
    text: 'Event ID: 1020\nEvent Source: MSExchangeTransport\nAlert Type: Warning\nMOM Rule Path: Microsoft Exchange Server/Exchange 2007/Common Components/Hub Transport and Edge Transport/Transport',
  },
  {
    name: 'the message text with its placeholder',
    text: "Event ID 1020, symbolic name SmtpReceiveAuthorizationRejected: The account '%1' provided valid credentials, but is not authorized to use the server; failing authentication.",
  },
  {
    name: 'Q154298, pasted',
    text: 'XFOR: Mail to the IMC Remains in the Outbox\nArticle ID: Q154298\nThe information in this article applies to:\n - Microsoft Exchange Server, versions 4.0, 5.0, 5.5\nSYMPTOMS\n========\nThe following events are logged:\n  Event ID: 9297\n  Source: MSExchangeMTA\n  Description: The user /o=ORG/ou=SITE/cn=Configuration/cn=Servers/cn=SRV1/cn=Microsoft Private MDB has caused a security violation.\n  Event ID: 3161\n  Source: MSExchangeMTA\nCAUSE\n=====\nRESOLUTION\n==========',
  },
  {
    name: 'two headings of a KB article only',
    text: 'SYMPTOMS\nEvent ID: 9297 Source: MSExchangeMTA\nThe user /o=A/ou=B/cn=Microsoft Private MDB has caused a security violation.\nRESOLUTION\nGrant the role.',
  },
  {
    name: 'KB912918, pasted',
    text: 'Users cannot send e-mail messages from a mobile device or from a shared mailbox in Exchange 2000 Server and in Exchange Server 2003\nArticle ID: 912918 - Last Review: October 25, 2007 - Revision: 11.3\nSYMPTOMS\nUnlisted Message Error\nMAPI_E_NO_ACCESS -2147024891\nFailed to submit mail message for user USERNAME (HRESULT:-2147024891) Pausing user USERNAME. (Security error - Cannot access the users mailbox.)\nYou do not have permission to send to this recipient. For assistance, contact your system administrator.\nThe message could not be sent by using your mailbox. You do not have the permission to send the message on behalf of the specified user.\nCAUSE',
  },
  {
    name: 'the file table of a hotfix article',
    text: 'File information\nDate         Time   Version        Size       File name\n--------------------------------------------------------\n23-Nov-2005  21:34  6.5.7650.23    5,230,080  Store.exe\n23-Nov-2005  21:30  6.5.7650.23      311,296  Mad.exe',
  },
  {
    name: 'a hotfix announced in prose',
    text: 'The daylight-saving update 926666 contains Store.exe version 6.5.7652.24. You need Store.exe 6.5.7650.23 or later before you install it.',
  },
  {
    name: 'our own text for an administrator about the events',
    text: 'Please find out: Which mail events does the Application log show?\nArticle: Q154298, Mail stays in the Outbox\n\nHow to find out (about 3 min, Exchange admin):\n1. 9297, MSExchangeMTA: a user ending in “Private MDB” “has caused a security violation”.\n2. 3161, MSExchangeMTA: “An internal MTA error occurred. The logon violated security.”\n\nPossible answers:\n- 9297, 3161 or both (Source MSExchangeMTA)\n- 1020 (Source MSExchangeTransport)\n\nAnswer here: http://localhost:4173/q154298-outbox/events/',
  },
  {
    name: 'our own text for an administrator about the refusal',
    text: 'Please find out: Which error or bounce did the sender get?\n\nPossible answers:\n- “You do not have permission to send to this recipient.” (A bounce that goes on: “For assistance, contact your system administrator.”)\n- A red X on a BlackBerry (“Unlisted message error” or “Desktop email program unable to submit message”)\n- [0x80070005-0x000004dc-0x00000524] (A newer Outlook shows it)\n\nAnswer here: http://localhost:4173/kb912918-send-as/',
  },
  {
    name: 'our own text about the reply, quoted in a mail',
    text: '> Please find out: What does the server reply when the client logs on and sends?\n> Possible answers:\n> - 535 5.7.3 Authentication unsuccessful\n> - 5.7.1 Unable to relay\n> - 452 4.3.1 Insufficient system resources\nI will have a look tomorrow.',
  },
  {
    name: 'our own text about the old connections',
    text: 'Do outgoing connections stay ESTABLISHED for more than five minutes?\nKeep only rows in state ESTABLISHED whose foreign address ends in :25.\nTCP 192.0.2.10:1061 198.51.100.5:25 ESTABLISHED',
  },
  {
    name: 'a checklist of what to look for',
    text: 'Check the Application log for event ID 9297 from MSExchangeMTA, and whether event ID 1020 from MSExchangeTransport is there.',
  },
  {
    name: 'a denied event, typed',
    text: 'There is no event 9297 of MSExchangeMTA in the log, and event 1020 MSExchangeTransport is not there either.',
  },
  {
    name: 'a denied text, typed',
    text: 'We did not find "The user /o=... /cn=Microsoft Private MDB has caused a security violation" anywhere.',
  },
  {
    name: 'a question about an event',
    text: 'Could it be event 1020 MSExchangeTransport?',
  },
  {
    name: 'a denied refusal, typed',
    text: 'The user never saw "Unlisted message error" nor "Desktop email program unable to submit message".',
  },
  {
    name: 'a man page of SMTP codes',
    text: '5.7.1 Delivery not authorized, message refused\n5.7.3 Security conversion required but not possible\n4.3.1 Mail system full\nSee RFC 3463 for 5.7.139 and others.',
  },
  { name: 'an event of last year, typed', text: 'Last year we had event 1020 MSExchangeTransport, but today the log is empty.' },
  {
    name: 'the settings of a filter',
    text: 'Filter Current Log: Event source: MSExchangeTransport, Event ID: 1020. Number of events: 0',
  },
  {
    name: 'a query that found nothing',
    text: "Get-WinEvent -FilterHashtable @{LogName='Application'; ProviderName='MSExchangeTransport'; ID=1020}\nNo events were found that match the specified selection criteria.",
  },
  { name: 'a filter in XPath', text: '*[System[Provider Name="MSExchangeTransport" EventID=1020]]' },
  { name: 'a search in a log tool', text: 'source=MSExchangeTransport eventid=1020 | stats count' },
  { name: 'an alert rule', text: 'Alert when Event ID: 9297 Source: MSExchangeMTA is logged' },
  { name: 'the configuration of a monitor', text: '[rule 5]\nsource=MSExchangeMTA\neventid=9297\naction=mail admin' },
  { name: 'a title in a forum', text: 'Title: [SOLVED] You do not have permission to send to this recipient - what does it mean?' },
  {
    name: 'a reference to the article',
    text: 'See KB912918: "The message could not be sent by using your mailbox. You do not have the permission to send the message on behalf of the specified user."',
  },
  { name: 'a list of questions and answers', text: 'Q: GoodLink shows pause = yes, reason Exchange Not Accessible. A: see number 18280' },
  {
    name: 'a table of reply codes',
    text: 'Code | Meaning\n452 4.3.1 Insufficient system resources | The disk that holds the queue is full',
  },
  { name: 'what the manual says', text: 'Text according to the manual: 452 4.3.1 Insufficient system resources' },
  { name: 'an event of a closed ticket', text: 'Event ID: 9297 Source: MSExchangeMTA has been resolved, ticket closed' },
  { name: 'an event in a lesson', text: 'In the exercise you will find the event 9297 MSExchangeMTA in the log.' },
  { name: 'a reply that is gone', text: 'After the change the reply 535 5.7.3 Authentication unsuccessful is gone' },
  { name: 'a reply of before', text: 'Before: 550 5.7.1 Unable to relay. Now: mail goes through.' },
  { name: 'a version that somebody thinks of', text: 'I think store.exe is 6.5.7650.23 but maybe not' },
];
