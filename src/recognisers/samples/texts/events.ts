import type { Sample } from '../sample.ts';

const mta = ['logged-events=mta-9297-3161'];
const transport = ['logged-events=transport-1020'];
const words9297 =
  'The user /o=ORG/ou=SITE/cn=Configuration/cn=Servers/cn=SRV1/cn=Microsoft Private MDB has caused a security violation. Locality table (LTAB) index: 5. Windows NT error code: 0. [BASE IL MAIN BASE 1 237] (14)';
const words3161 = 'An internal MTA error occurred. The logon violated security. Entity name: . Error code: 0. [XAPI MAIN BASE 1 92] (14)';
const words1020 =
  "The account 'CONTOSO\\svc-scan' provided valid credentials, but is not authorized to use the server; failing authentication.";
const record9297 = `Event ID: 9297\nSource: MSExchangeMTA\nType: Warning\nDescription: ${words9297}`;
const record3161 = `Event ID: 3161\nSource: MSExchangeMTA\nDescription: ${words3161}`;
const record1020 = `Event Type:     Warning\nEvent Source:   MSExchangeTransport\nEvent Category: SmtpReceive\nEvent ID:       1020\nDescription:\n${words1020}`;
const noise = 'Event ID: 1000\nSource: MSExchangeIMC\nDescription: The service was started.\n\n'.repeat(3000);

export const eventSamples: readonly Sample[] = [
  { name: 'both MTA events', text: `${record9297}\n\n${record3161}`, answers: mta },
  { name: '9297 alone', text: record9297, answers: mta },
  { name: '3161 alone', text: record3161, answers: mta },
  { name: 'MTA events on one line each', text: `Event ID: 9297  Source: MSExchangeMTA\n${words9297}`, answers: mta },
  { name: 'the words of 9297 only', text: words9297, answers: mta },
  { name: 'the words of 3161 only', text: words3161, answers: mta },
  { name: 'source written apart', text: record9297.replace('MSExchangeMTA', 'MS Exchange MTA'), answers: mta },
  { name: 'another user than Private MDB is weaker', text: record9297.replace('Microsoft Private MDB', 'Microsoft MTA'), answers: mta },
  { name: 'MTA events in capitals', text: `${record9297}\n\n${record3161}`.toUpperCase(), answers: mta },
  { name: 'MTA events in small letters', text: `${record9297}\n\n${record3161}`.toLowerCase(), answers: mta },
  { name: 'line breaks inside the words', text: words9297.replaceAll(' ', '\n   '), answers: mta },
  { name: 'extra blanks', text: record9297.replaceAll(': ', '  :    \t').replaceAll(' has ', '   has     '), answers: mta },
  { name: 'Windows line ends', text: `${record9297}\n\n${record3161}`.replaceAll('\n', '\r\n'), answers: mta },
  {
    name: 'MTA events within thousands of other records',
    text: `${noise}${record9297}\n\n${noise}${record3161}\n\n${noise}`,
    answers: mta,
  },
  {
    name: 'the source before the id',
    text: `Source: MSExchangeMTA\nType: Warning\nEvent ID: 3161\nDescription: ${words3161}`,
    answers: mta,
  },
  {
    name: '9297 in a tab-separated row',
    text: `3/12/2001\t9:41:22 AM\tMSExchangeMTA\tWarning\tSecurity\t9297\tN/A\tSRV1\t${words9297}`,
    answers: mta,
  },
  { name: 'event 1020', text: record1020, answers: transport },
  { name: 'event 1020 in capitals', text: record1020.toUpperCase(), answers: transport },
  { name: 'the words of 1020 only', text: words1020, answers: transport },
  { name: 'the words of 1020 broken over lines', text: words1020.replaceAll(' ', ' \r\n '), answers: transport },
  { name: 'a computer account', text: words1020.replace('svc-scan', 'SRV2$'), answers: transport },
  {
    name: 'newer Event Viewer',
    text: `Log Name:      Application\nSource:        MSExchangeTransport\nDate:          16.11.2007 09:41:22\nEvent ID:      1020\nTask Category: SmtpReceive\nLevel:         Warning\nDescription:\n${words1020}`,
    answers: transport,
  },
  {
    name: 'tab-separated row of a list',
    text: 'Level\tDate and Time\tSource\tEvent ID\tTask Category\nWarning\t11/16/2007 9:41:22 AM\tMSExchangeTransport\t1020\tSmtpReceive',
    answers: transport,
  },
  { name: 'the row as the dossier writes it', text: 'Warning\tdate\tMSExchangeTransport\t1020\tSmtpReceive', answers: transport },
  {
    name: 'table with blanks',
    text: 'Level     Date and Time           Source                Event ID   Task Category\nWarning   11/16/2007 9:41:22 AM   MSExchangeTransport   1020       SmtpReceive',
    answers: transport,
  },
  { name: 'table with single blanks', text: 'Warning 11/16/2007 9:41:22 AM MSExchangeTransport 1020 SmtpReceive', answers: transport },
  { name: 'table with bars', text: '| Warning | 11/16/2007 9:41:22 | MSExchangeTransport | 1020 | SmtpReceive |', answers: transport },
  { name: 'comma-separated row', text: 'Warning,11/16/2007 9:41:22 AM,MSExchangeTransport,1020,SmtpReceive', answers: transport },
  {
    name: 'XML of an event',
    text: '<Event><System><Provider Name="MSExchangeTransport" /><EventID Qualifiers="32772">1020</EventID><Level>3</Level></System></Event>',
    answers: transport,
  },
  {
    name: 'Get-EventLog as a list',
    text: 'Index              : 52233\nEntryType          : Warning\nEventID            : 1020\nMessage            : cut\nCategory           : SmtpReceive\nSource             : MSExchangeTransport\nTimeGenerated      : 16.11.2007 09:41:22',
    answers: transport,
  },
  { name: 'typed in few words', text: 'event 1020 MSExchangeTransport', answers: transport },
  { name: 'event 1020 within thousands of other records', text: `${noise}${record1020}\n\n${noise}`, answers: transport },
  {
    name: 'row with every cell in quotes',
    text: `"Warning","11/16/2007 9:41:22 AM","MSExchangeTransport","1020","SmtpReceive","${words1020}"`,
    answers: transport,
  },
  { name: 'quoted in a mail', text: record1020.replaceAll('\n', '\n> '), answers: transport },
  {
    name: 'Get-WinEvent as a table',
    text: '   ProviderName: MSExchangeTransport\n\nTimeCreated                     Id LevelDisplayName Message\n-----------                     -- ---------------- -------\n16.11.2007 09:41:22           1020 Warning          The account...',
    answers: transport,
  },
  {
    name: 'Get-EventLog as a table, with the long number of the event',
    text: '   Index Time          EntryType   Source                 InstanceID Message\n   52233 Nov 16 09:41  Warning     MSExchangeTransport    2147746812 The account...',
    answers: transport,
  },
  {
    name: 'a blank line between all lines',
    text: 'Event ID: 1020\n\nSource: MSExchangeTransport\n\nType: Warning',
    answers: transport,
  },
  { name: 'a record on one line', text: record1020.replaceAll('\n', ' '), answers: transport },
];
