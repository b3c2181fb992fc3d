import type { Sample } from '../sample.ts';

/** The same events in further layouts, and beside one that is over. */
export const otherLayoutSamples: readonly Sample[] = [
  {
    name: 'Get-EventLog with the long number only',
    text: "Index              : 50211\nEntryType          : Warning\nInstanceId         : 2147746812\nMessage            : Das Konto 'ADATUM\\crm' wurde abgewiesen.\nCategory           : SmtpReceive\nSource             : MSExchangeTransport\nTimeGenerated      : 05.11.2009 07:00:13",
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'Get-EventLog with both numbers and a sentence broken within a word',
    text: "EventID            : 1020\nMachineName        : HUB2.adatum.example\nData               : {}\nIndex              : 50211\nCategory           : SmtpReceive\nCategoryNumber     : 1\nEntryType          : Warning\nMessage            : The account 'ADATUM\\crm' provided valid credentials, but is not auth\n                     orized to use the server; failing authentication.\nSource             : MSExchangeTransport\nReplacementStrings : {ADATUM\\crm}",
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'wiki table of two columns with a drawn heading',
    text: '||Field||Value||\n|Source|MSExchangeTransport|\n|Event ID|1020|\n|Type|Warning|',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'two columns copied with tabs',
    text: 'Source\tMSExchangeMTA\nEvent ID\t9297\nType\tWarning\nComputer\tNT4EX',
    answers: ['logged-events=mta-9297-3161'],
  },
  {
    name: 'labels with their values below them',
    text: 'Source\nMSExchangeMTA\nEvent ID\n3161\nSeverity\nError\nMachine\nNT4EX',
    answers: ['logged-events=mta-9297-3161'],
  },
  {
    name: 'Portuguese Event Viewer',
    text: 'Nome do Log:   Application\nFonte:         MSExchangeTransport\nData:          17/06/2008 06:44:10\nIdentificação do Evento:1020\nCategoria da Tarefa:SmtpReceive\nNível:         Aviso\nComputador:    hub.contoso.example',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'Polish Event Viewer',
    text: 'Nazwa dziennika:Application\nŹródło:        MSExchangeTransport\nData:          2008-06-17 06:44:10\nIdentyfikator zdarzenia:1020\nKategoria zadania:SmtpReceive\nPoziom:        Ostrzeżenie\nKomputer:      hub.contoso.example',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'Swedish Event Viewer',
    text: 'Loggnamn:      Application\nKälla:         MSExchangeTransport\nDatum:         2008-06-17 06:44:10\nHändelse-ID:   1020\nUppgiftskategori:SmtpReceive\nNivå:          Varning\nDator:         hub.contoso.example',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'ConvertTo-Json with Id',
    text: '{"Id":1020,"ProviderName":"MSExchangeTransport","LevelDisplayName":"Warning","MachineName":"hub1","TimeCreated":"\\/Date(1257400813000)\\/"}',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'CEF with source and number in one field',
    text: 'CEF:0|Microsoft|Windows|6.0|MSExchangeTransport:1020|Warning|5|dhost=hub1 cat=Application externalId=1020 deviceProcessName=MSExchangeTransport',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'a line of settings with a level',
    text: 'ID=1020, source=MSExchangeTransport, level=Warning, first seen 06:44, last seen 09:10, count 122',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'a mail in quoted-printable',
    text: "Subject: =?utf-8?Q?Alert?=\nContent-Transfer-Encoding: quoted-printable\n\nThe account 'CONTOSO\\scan03' provided valid credentials, but is not autho=\nrized to use the server; failing authentication.=20",
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'a sentence broken at 80 columns',
    text: 'Event Type:\tError\nEvent Source:\tMSExchangeMTA\nEvent Category:\tX.400 Service\nEvent ID:\t3161\nDate:\t\t3/2/00\nDescription:\nAn internal MTA error occurred. The logon violated securi\nty. Entity name: . Error code: 0. [XAPI MAIN BASE 1 92] (14)',
    answers: ['logged-events=mta-9297-3161'],
  },
  {
    name: 'HTML table of two columns',
    text: '<table>\n<tr><th>Source</th><td>MSExchangeTransport</td></tr>\n<tr><th>Event ID</th><td>1020</td></tr>\n<tr><th>Level</th><td>Warning</td></tr>\n</table>',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'three settings with a count',
    text: 'Source = MSExchangeMTA\nEvent = 9297\nCount = 44',
    answers: ['logged-events=mta-9297-3161'],
  },
  {
    name: 'one event is over, another is logged since',
    text: 'MSExchangeMTA 3161 was cleared last week and stays away, but since this morning MSExchangeTransport 1020 is logged each time the copier scans.',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'one event is over, another is logged since, German',
    text: '9297 ist seit der Umstellung weg, dafür schreibt der Hub jetzt alle zehn Minuten MSExchangeTransport 1020.',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'one event is over, another is logged since, French',
    text: "L'événement 9297 n'apparaît plus depuis lundi, mais le serveur hub consigne maintenant MSExchangeTransport 1020 toutes les heures.",
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'one event is no longer seen, another is logged',
    text: 'We no longer see 9297 from MSExchangeMTA. Instead the new hub logs event 1020, source MSExchangeTransport.',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'Group-Object by source and number',
    text: 'Get-EventLog -LogName Application | Group-Object Source, EventID -NoElement\n\nCount Name\n----- ----\n  312 MSExchangeMTA, 9297\n   88 MSExchangeMTA, 3161',
    answers: ['logged-events=mta-9297-3161'],
  },
];
