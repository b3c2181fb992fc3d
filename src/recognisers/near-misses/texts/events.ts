import type { NearMiss } from '../near-miss.ts';

/** Records of other events, and the right numbers at the wrong source. */
export const eventNearMisses: readonly NearMiss[] = [
  {
    name: 'event 1020 of the information store',
    text: 'Event Type: Error\nEvent Source: MSExchangeIS Mailbox\nEvent Category: Logons\nEvent ID: 1020\nDescription:\nThe attempt to log on failed.',
  },
  {
    name: 'event 1020 of ASP.NET',
    text: 'Log Name: Application\nSource: ASP.NET 2.0.50727.0\nEvent ID: 1020\nTask Category: Setup\nLevel: Warning\nDescription:\nUpdates to the IIS metabase were aborted.',
  },
  {
    name: 'event 1035 of the transport',
    text: 'Event Type: Warning\nEvent Source: MSExchangeTransport\nEvent Category: SmtpReceive\nEvent ID: 1035\nDescription:\nInbound authentication failed with error LogonDenied for Receive connector Default SRV1. The authentication mechanism is Ntlm. The source IP address of the client who tried to authenticate to Microsoft Exchange is [192.0.2.44].',
    allowed: ['logged-events=other'],
  },
  {
    name: 'event 1020 of another source right before a transport event',
    text: 'Event ID: 1020\nSource: DhcpServer\nDescription: Scope 192.0.2.0 is 82 percent full.\n\nSource: MSExchangeTransport\nEvent ID: 1035\nDescription: Inbound authentication failed with error LogonDenied.',
    allowed: ['logged-events=other'],
  },
  {
    name: 'event 1020 without a source, then a transport event without 1020',
    text: 'Event ID: 1020\n\nSource: MSExchangeTransport\nEvent ID: 12014\nDescription: A certificate could not be found.',
    allowed: ['logged-events=other'],
  },
  {
    name: 'event 1020 of a service whose name goes on',
    text: 'Event Source: MSExchangeTransportLogSearch\nEvent ID: 1020\nDescription: The log search service could not read a file.',
  },
  {
    name: 'event 1020 of another source in a tab-separated list',
    text: 'Level\tDate and Time\tSource\tEvent ID\tTask Category\nWarning\t11/16/2007 9:41:22 AM\tMSExchangeTransport\t1035\tSmtpReceive\nError\t11/16/2007 9:41:25 AM\tDhcpServer\t1020\tNone',
    allowed: ['logged-events=other'],
  },
  {
    name: 'an MTA event about a connection, id 9202',
    text: 'Event ID: 9202\nSource: MSExchangeMTA\nType: Warning\nDescription: A sockets error 10061 on connect() call was detected. The MTA will attempt to recover the sockets connection.',
    allowed: ['logged-events=other'],
  },
  {
    name: 'event 9297 of another source',
    text: 'Event ID: 9297\nSource: BackupExec\nType: Warning\nDescription: The tape drive needs cleaning.',
  },
  {
    name: 'event 3161 of another source in XML',
    text: '<Event><System><Provider Name="NETLOGON" /><EventID Qualifiers="0">3161</EventID><Level>3</Level></System></Event>\n<Event><System><Provider Name="MSExchangeMTA" /><EventID Qualifiers="0">9202</EventID></System></Event>',
    allowed: ['logged-events=other'],
  },
  {
    name: 'security violation in an unrelated audit log',
    text: 'May  4 10:11:12 fw01 kernel: user guest has caused a security violation on port 9297',
  },
  {
    name: 'the logon violated a security policy, in another product',
    text: '2007-03-12 09:41:00 WARN  SessionManager - The logon violated security policy 3161; session closed',
  },
  {
    name: 'counts of events per source and level',
    text: 'Count Name\n----- ----\n 1020 MSExchangeTransport, Warning\n 9297 MSExchangeMTA, Information',
  },
  {
    name: 'a task list with the process id 1020',
    text: 'Image Name                     PID Services\n========================= ======== ============================================\nMSExchangeTransport.exe       1020 MSExchangeTransport\nEMSMTA.EXE                    9297  MSExchangeMTA',
  },
  {
    name: 'a service query with the process id 1020',
    text: 'SERVICE_NAME: MSExchangeTransport\n        TYPE               : 10  WIN32_OWN_PROCESS\n        STATE              : 4  RUNNING\n        PID                : 1020\n        FLAGS              :',
  },
  {
    name: 'queue counts beside the name of the transport',
    text: 'Warning 9:41 MSExchangeTransport 1020 messages queued, threshold 1000',
  },
  {
    name: 'line numbers and ports',
    text: 'trace.log:9297: MSExchangeMTA started\ntrace.log:3161: MSExchangeMTA listening\nMSExchangeTransport listens on port 1020',
  },
  {
    name: 'performance counters of the MTA',
    text: 'Source\tCounter\tValue\nMSExchangeMTA\tMessages/sec\t9297\nMSExchangeMTA\tWork Queue Length\t3161\nMSExchangeTransport\tConnections\t1020',
  },
  {
    name: 'a user in a typed list whose id is 1020',
    text: 'User ID: 1020\nSource: MSExchangeTransport migration batch\nName: svc-scan',
  },
];
