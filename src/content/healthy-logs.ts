/**
 * Logs in which nothing is wrong, of many kinds, made up: what a desk is sent together with what matters. Names and addresses are
 * those that are kept for examples.
 */
export const healthyLogs: readonly string[] = [
  // A system log.
  `Nov 16 06:25:01 desk CRON[1020]: (root) CMD (test -x /usr/sbin/anacron || run-parts --report /etc/cron.daily)
Nov 16 06:25:09 desk systemd[1]: Started Daily apt upgrade and clean activities.
Nov 16 06:25:11 desk systemd[1]: logrotate.service: Succeeded.
Nov 16 06:31:40 desk sshd[9297]: Accepted publickey for ann from 192.0.2.10 port 50122 ssh2: ED25519 SHA256:abcdef
Nov 16 06:31:40 desk sshd[9297]: pam_unix(sshd:session): session opened for user ann by (uid=0)
Nov 16 06:44:02 desk kernel: [    4.101020] usb 1-1: new high-speed USB device number 2 using xhci_hcd
Nov 16 07:00:00 desk ntpd[711]: Soliciting pool server 198.51.100.7
Nov 16 07:02:13 desk dhclient[640]: DHCPACK from 192.0.2.1 (xid=0x80004005)`,
  // Mail going its way.
  `Nov 16 08:00:01 mx1 postfix/smtpd[3161]: connect from mail.example.org[203.0.113.77]
Nov 16 08:00:01 mx1 postfix/smtpd[3161]: 4B1C02A0: client=mail.example.org[203.0.113.77]
Nov 16 08:00:02 mx1 postfix/cleanup[3170]: 4B1C02A0: message-id=<20071116080000.1020@example.org>
Nov 16 08:00:02 mx1 postfix/qmgr[801]: 4B1C02A0: from=<ann@example.org>, size=9297, nrcpt=1 (queue active)
Nov 16 08:00:03 mx1 postfix/smtp[3175]: 4B1C02A0: to=<bob@example.net>, relay=mx.example.net[198.51.100.5]:25, delay=1.2, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 7F1A)
Nov 16 08:00:03 mx1 postfix/qmgr[801]: 4B1C02A0: removed
Nov 16 08:00:04 mx1 postfix/smtpd[3161]: disconnect from mail.example.org[203.0.113.77] ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5`,
  // A dialogue that ends well.
  `220 mail.contoso.example Microsoft ESMTP MAIL Service ready at Fri, 16 Nov 2007 10:22:01 +0100
EHLO mail.example.org
250-mail.contoso.example Hello [203.0.113.77]
250-SIZE 10485760
250-AUTH NTLM LOGIN
250 OK
MAIL FROM:<ann@example.org>
250 2.1.0 Sender OK
RCPT TO:<bob@contoso.example>
250 2.1.5 Recipient OK
DATA
354 Start mail input; end with <CRLF>.<CRLF>
250 2.6.0 <20071116@example.org> Queued mail for delivery
QUIT
221 2.0.0 Service closing transmission channel`,
  // The viewer of events, as rows.
  `Information\t11/16/2007 10:00:00 AM\tMSExchangeTransport\t16017\tConfiguration
Information\t11/16/2007 10:00:02 AM\tMSExchangeIS\t1221\tGeneral
Information\t11/16/2007 10:00:05 AM\tMSExchangeADAccess\t2080\tTopology
Information\t11/16/2007 10:05:00 AM\tESE\t224\tLogging/Recovery
Information\t11/16/2007 10:05:01 AM\tESE\t102\tGeneral
Information\t11/16/2007 10:10:00 AM\tMSExchangeSA\t9006\tGeneral
Information\t11/16/2007 10:12:00 AM\tService Control Manager\t7036\tNone
Information\t11/16/2007 10:12:09 AM\tMsiInstaller\t1033\tNone`,
  // The same as records.
  `Log Name:      Application
Source:        MSExchangeIS Mailbox Store
Date:          11/16/2007 02:00:12 AM
Event ID:      1221
Task Category: General
Level:         Information
Description:
The database "First Storage Group\\Mailbox Database" has 214 megabytes of free space after online defragmentation has terminated.

Log Name:      System
Source:        Microsoft-Windows-Time-Service
Event ID:      35
Level:         Information
Description:
The time service is now synchronizing the system time with the time source dc1.contoso.example.

Log Name:      Security
Source:        Microsoft-Windows-Security-Auditing
Event ID:      4624
Level:         Information
Description:
An account was successfully logged on.
Account Name:  SYSTEM
Logon Type:    5`,
  // A log of a web server.
  `#Fields: date time s-ip cs-method cs-uri-stem s-port cs-username c-ip sc-status sc-substatus sc-win32-status
2007-11-16 09:00:00 192.0.2.10 GET /owa/ 443 - 192.0.2.44 302 0 0
2007-11-16 09:00:01 192.0.2.10 POST /owa/auth.owa 443 CONTOSO\\ann 192.0.2.44 302 0 0
2007-11-16 09:00:02 192.0.2.10 OPTIONS /Microsoft-Server-ActiveSync/default.eas 443 CONTOSO\\bob 192.0.2.45 200 0 0
2007-11-16 09:00:03 192.0.2.10 RPC_IN_DATA /rpc/rpcproxy.dll 443 CONTOSO\\ann 192.0.2.44 200 0 64`,
  // A firewall that lets through what it should.
  `2007-11-16 10:00:01 ALLOW TCP 192.0.2.44 192.0.2.10 50231 443 0 - 0 0 0 - - - RECEIVE
2007-11-16 10:00:02 ALLOW TCP 203.0.113.77 192.0.2.10 40112 25 0 - 0 0 0 - - - RECEIVE
2007-11-16 10:00:02 ALLOW UDP 192.0.2.10 192.0.2.1 53211 53 0 - - - - - - - SEND`,
  // Services and queues at rest.
  `Name                           Status   DisplayName
----                           ------   -----------
MSExchangeTransport            Running  Microsoft Exchange Transport
MSExchangeIS                   Running  Microsoft Exchange Information Store
W3SVC                          Running  World Wide Web Publishing Service

Identity            DeliveryType Status MessageCount NextHopDomain
--------            ------------ ------ ------------ -------------
SRV1\\Submission     Undefined    Ready  0            Submission
SRV1\\12             MapiDelivery Ready  0            srv1.contoso.example`,
  // What a backup and a scanner write.
  `16.11.2007 23:00:01 Backup started. Job 1020, 3161 files.
16.11.2007 23:41:12 Backup finished: 3161 files, 9297 MB, 0 errors, 0 warnings.
16.11.2007 23:41:13 Verification finished. Status: success (0x00000000).
2007-11-16 12:00:00 Scan completed. 0 infected, 0 errors. Signature version 5.7.1.1020.`,
];
