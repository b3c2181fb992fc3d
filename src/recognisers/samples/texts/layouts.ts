import type { Sample } from '../sample.ts';

const transport = ['logged-events=transport-1020'];
const mta = ['logged-events=mta-9297-3161'];
const other = ['logged-events=other'];
const words1020 =
  "The account 'CONTOSO\\svc-scan' provided valid credentials, but is not authorized to use the server; failing authentication.";

/** One event as many tools, languages and ways of copying show it. */
export const layoutSamples: readonly Sample[] = [
  {
    name: 'Dutch Event Viewer',
    text: 'Logboeknaam: Application\nBron: MSExchangeTransport\nDatum: 16-11-2007 9:41:22\nGebeurtenis-id: 1020\nTaakcategorie: SmtpReceive\nNiveau: Waarschuwing',
    answers: transport,
  },
  {
    name: 'Spanish Event Viewer',
    text: 'Nombre de registro: Application\nOrigen: MSExchangeTransport\nId. del evento: 1020\nNivel: Advertencia',
    answers: transport,
  },
  {
    name: 'old Spanish Event Viewer',
    text: 'Tipo de suceso: Advertencia\nOrigen del suceso: MSExchangeMTA\nId. suceso: 9297',
    answers: mta,
  },
  {
    name: 'old French Event Viewer',
    text: "Type de l'événement : Avertissement\nSource de l'événement : MSExchangeMTA\nID de l'événement : 3161",
    answers: mta,
  },
  {
    name: 'newer German Event Viewer',
    text: 'Protokollname: Application\nQuelle: MSExchangeTransport\nEreignis-ID: 1020\nEbene: Warnung',
    answers: transport,
  },
  { name: 'one line of labels', text: 'Type=Warning Source: MSExchangeTransport Event ID: 1020 Computer: SRV1', answers: transport },
  {
    name: 'eventquery table',
    text: 'Type          Event  Date Time               Source             ComputerName\n------------- ------ ----------------------- ------------------ ------------\nwarning       9297   2/11/2001 7:02:55 AM    MSExchangeMTA      POST1',
    answers: mta,
  },
  {
    name: 'CSV with semicolons and the id first',
    text: 'EventID;Source;Type;Message\n1020;MSExchangeTransport;Warning;cut',
    answers: transport,
  },
  {
    name: 'CSV in German',
    text: 'Ebene,Datum,Quelle,Ereignis-ID,Aufgabenkategorie\nWarnung,16.11.2007 09:41:22,MSExchangeTransport,1020,SmtpReceive',
    answers: transport,
  },
  {
    name: 'a table that PowerShell cut off',
    text: '   Index Time          EntryType   Source          InstanceID Message\n   ----- ----          ---------   ------          ---------- -------\n   52233 Nov 16 09:41  Warning     MSExchangeTr... 2147746812 The acco...',
    answers: transport,
  },
  {
    name: 'Get-WinEvent as a list',
    text: 'TimeCreated  : 16.11.2007 09:41:22\nProviderName : MSExchangeMTA\nId           : 3161\nMessage      : cut',
    answers: mta,
  },
  { name: 'dumpel', text: '2/11/2001\t7:02:55 AM\t2\t3\t9297\tMSExchangeMTA\tN/A\tPOST1\tcut', answers: mta },
  {
    name: 'psloglist',
    text: '[2291] MSExchangeMTA\n   Type:     WARNING\n   Computer: NTMAIL\n   Time:     14.11.2002 06:11:20   ID:       3161',
    answers: mta,
  },
  {
    name: 'JSON of a log shipper',
    text: '{"EventTime":"2010-08-03 05:50:12","SourceName":"MSExchangeTransport","EventID":1020,"EventType":"WARNING"}',
    answers: transport,
  },
  { name: 'a line of syslog', text: `Nov 16 09:41:22 hub1 MSExchangeTransport: 1020: ${words1020}`, answers: transport },
  {
    name: 'HTML of a monitor',
    text: '<table><tr><td>Event ID:</td><td>1020</td></tr><tr><td>Source:</td><td>MSExchangeTransport</td></tr></table>',
    answers: transport,
  },
  {
    name: 'a table of Markdown',
    text: '| Level | Source | Event ID |\n|---|---|---|\n| Warning | MSExchangeTransport | 1020 |',
    answers: transport,
  },
  {
    name: 'quoted twice, with stars',
    text: '>> *Source:* MSExchangeTransport\n>> *Event ID:* 1020\n>> *Level:* Warning',
    answers: transport,
  },
  {
    name: 'another event of the transport',
    text: 'Log Name: Application\nSource: MSExchangeTransport\nEvent ID: 12014\nLevel: Error',
    answers: other,
  },
  { name: 'an event of the SMTP service', text: 'Event Type: Warning\nEvent Source: SMTPSVC\nEvent ID: 2012', answers: other },
  {
    name: '1020 wins over another event',
    text: 'Warning\t11/16/2007 9:41:22 AM\tMSExchangeTransport\t1035\tSmtpReceive\nWarning\t11/16/2007 9:41:25 AM\tMSExchangeTransport\t1020\tSmtpReceive',
    answers: transport,
  },
];
