import { type Sample, samplesOf } from '../sample.ts';

/** Records as programs print them. */
export const recordsSamples: readonly Sample[] = [
  ...samplesOf(
    ['exchange-version=v2000', 'service-pack=v2000-sp3'],
    [
      'Nom    Type     Version                                     Édition installée\nEX1    Serveur  Version 6.0 (Build 6249.4: Service Pack 3)  Standard',
    ],
  ),
  ...samplesOf(['exchange-version=v2003', 'service-pack=earlier'], ['Naam    Type     Versie\nEX1    Server  Version 6.5 (Build 6944.4)']),
  ...samplesOf(['exchange-version=v2003', 'service-pack=v2003-sp1'], ['Versión 6.5 (compilación 7226.6: Service Pack 1)']),
  ...samplesOf(
    ['exchange-version=v2003', 'service-pack=v2003-sp2'],
    ['Versione: Version 6.5 (Build 7638.2: Service Pack 2)', 'store.exe file version 6.5.7651.60 on the server'],
  ),
  ...samplesOf(['exchange-version=v5-5'], ['Microsoft Exchange Server 5.5\nVersion 5.5 (Build 2653.23: Service Pack 4)']),
  ...samplesOf(
    ['exchange-version=v2007'],
    ['Get-ExchangeServer | fl Name,AdminDisplayVersion\nName : HUB1\nAdminDisplayVersion : Version 8.3 (Build 83.6)'],
  ),
  ...samplesOf(
    ['exchange-version=v2010'],
    ['Name      AdminDisplayVersion          ServerRole\nEX10      Version 14.3 (Build 123.4)   Mailbox, ClientAccess, HubTransport'],
  ),
  ...samplesOf(['exchange-version=other'], ['EX19  Version 15.2 (Build 1118.7)']),
  ...samplesOf(
    ['exchange-version=sbs2003'],
    [
      'Wir haben einen Small Business Server 2003 Premium.',
      'On utilise SBS 2003 dans notre petite boîte.',
      "It's an SBS 2003 box.",
      'Tenemos un Small Business Server 2003.',
    ],
  ),
  ...samplesOf(
    ['mail-location=bounced'],
    [
      'Undelivered Mail Returned to Sender\n\nThis is the mail system at host mail.isp.example.\n\n<pat@fabrikam.example>: host mx.fabrikam.example[203.0.113.5] said: 550 5.1.1 User unknown (in reply to RCPT TO command)',
      'Ihre Nachricht hat einige oder alle Empfänger nicht erreicht.\n\nBetreff: Angebot\n\nFolgende(r) Empfänger kann/können nicht erreicht werden:\n   info@fabrikam.example am 3.4.2006 10:11\n   Diese E-Mail-Adresse konnte nicht gefunden werden.\n   <ex1.contoso.local #5.1.1>',
      'El mensaje no llegó a algunos o todos los destinatarios.\n\n  Asunto: oferta\n\nNo se puede encontrar a los siguientes destinatarios:\n   ana@fabrikam.example\n   <ex1.contoso.local #5.1.1>',
    ],
  ),
  ...samplesOf(
    ['mail-location=bounced', 'refusal-text=ndr-recipient'],
    [
      "Votre message n'a pas atteint certains ou tous les destinataires prévus.\n\n      Objet :  test\n\nImpossible de joindre le(s) destinataire(s) suivant(s) :\n\n      Martin\n            You do not have permission to send to this recipient.  For assistance, contact your system administrator.\n            <ex1.contoso.local #5.7.1>",
    ],
  ),
  ...samplesOf(['refusal-text=ndr-on-behalf'], ['You do not have the permission to send the message on behalf of the specified user.']),
  ...samplesOf(['refusal-text=blackberry'], ['Her BlackBerry shows: Desktop email program unable to submit message']),
  ...samplesOf(['refusal-text=goodlink'], ['10:02:11 failed to submit mail message for user jdoe (hresult: 0x80070005) pausing user']),
  ...samplesOf(
    ['refusal-text=access-denied'],
    ['CDO error -2147024891 MAPI_E_NO_ACCESS when our fax gateway sends', 'In OWA she sends from the info mailbox and gets access denied.'],
  ),
  ...samplesOf(
    ['refusal-text=newer-outlook'],
    [
      'This message could not be sent. You do not have the permission to send the message on behalf of the specified user.\nError is [0x80070005-0x000004dc-0x00000524].',
    ],
  ),
  ...samplesOf(
    ['smtp-reply=submit'],
    ['May  3 10:11:02 mfp7 smtp: server replied 550 5.7.1 Client does not have permissions to submit to this server'],
  ),
  ...samplesOf(['smtp-reply=logon-failed'], ['javax.mail.AuthenticationFailedException: 535 5.7.3 Authentication unsuccessful']),
  ...samplesOf(['smtp-reply=not-authenticated'], ['530 5.7.1 Client was not authenticated']),
  ...samplesOf(['smtp-reply=server-authentication'], ['451 5.7.3 Cannot achieve Exchange Server authentication']),
  ...samplesOf(['smtp-reply=resources'], ['Our ERP log: 452 4.3.1 Insufficient system resources']),
  ...samplesOf(
    ['smtp-reply=cloud'],
    [
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. [AM0PR10CA0012.EURPRD10.PROD.OUTLOOK.COM]',
    ],
  ),
  ...samplesOf(['smtp-reply=relay'], ['Unser Kopierer bekommt vom Exchange: 550 5.7.1 Unable to relay for info@fabrikam.example']),
  ...samplesOf(
    ['smtp-reply=send-as-sender'],
    ['La aplicación recibe: 550 5.7.60 SMTP; Client does not have permissions to send as this sender'],
  ),
  ...samplesOf(
    ['smtp-reply=other'],
    ['220 mail.contoso.com Microsoft ESMTP MAIL Service ready\nEHLO app\n250 OK\nMAIL FROM:<app@contoso.com>\n550 5.1.7 Invalid address'],
  ),
  ...samplesOf(
    ['old-connections=old'],
    [
      '10:00\n  Proto  Local Address          Foreign Address        State\n  TCP    192.0.2.3:1801         203.0.113.18:25        ESTABLISHED\n  TCP    192.0.2.3:1804         203.0.113.18:25        ESTABLISHED\n  TCP    192.0.2.3:1811         203.0.113.18:25        ESTABLISHED\n\n10:20\n  Proto  Local Address          Foreign Address        State\n  TCP    192.0.2.3:1801         203.0.113.18:25        ESTABLISHED\n  TCP    192.0.2.3:1804         203.0.113.18:25        ESTABLISHED\n  TCP    192.0.2.3:1811         203.0.113.18:25        ESTABLISHED\n  TCP    192.0.2.3:25           198.51.100.4:5001      ESTABLISHED\n',
      'Aktive Verbindungen\n\n  Proto  Lokale Adresse         Remoteadresse          Status\n  TCP    192.0.2.3:1801         203.0.113.18:25        HERGESTELLT\n  TCP    192.0.2.3:1804         203.0.113.18:25        HERGESTELLT\n  TCP    192.0.2.3:1811         203.0.113.18:25        HERGESTELLT\n\nnach 10 Minuten\n\n  Proto  Lokale Adresse         Remoteadresse          Status\n  TCP    192.0.2.3:1801         203.0.113.18:25        HERGESTELLT\n  TCP    192.0.2.3:1804         203.0.113.18:25        HERGESTELLT\n  TCP    192.0.2.3:1811         203.0.113.18:25        HERGESTELLT\n  TCP    192.0.2.3:2000         203.0.113.77:80        HERGESTELLT\n',
    ],
  ),
  ...samplesOf(
    ['old-connections=syn-sent'],
    [
      '  Proto  Local Address          Foreign Address        State\n  TCP    192.0.2.3:1801         203.0.113.1:25         SYN_SENT\n  TCP    192.0.2.3:1804         203.0.113.4:25         SYN_SENT\n  TCP    192.0.2.3:1811         203.0.113.11:25        SYN_SENT\n  TCP    192.0.2.3:1820         203.0.113.20:25        SYN_SENT\n',
    ],
  ),
  ...samplesOf(
    ['old-connections=none'],
    [
      '  Proto  Local Address          Foreign Address        State\n  TCP    0.0.0.0:25             0.0.0.0:0              LISTENING\n  TCP    192.0.2.3:1801         203.0.113.18:25        TIME_WAIT\n  TCP    192.0.2.3:1806         203.0.113.19:25        TIME_WAIT\n',
    ],
  ),
  ...samplesOf(
    ['old-connections=incoming'],
    [
      '  Proto  Local Address          Foreign Address        State\n  TCP    192.0.2.3:25           203.0.113.18:1025      ESTABLISHED\n  TCP    192.0.2.3:25           203.0.113.19:1026      ESTABLISHED\n',
    ],
  ),
  ...samplesOf(
    ['old-connections=changing'],
    [
      'first\n  Proto  Local Address          Foreign Address        State\n  TCP    192.0.2.3:1801         203.0.113.18:25        ESTABLISHED\n  TCP    192.0.2.3:1802         203.0.113.19:25        ESTABLISHED\nlater\n  Proto  Local Address          Foreign Address        State\n  TCP    192.0.2.3:1901         203.0.113.28:25        ESTABLISHED\n  TCP    192.0.2.3:1902         203.0.113.29:25        ESTABLISHED\n',
    ],
  ),
  ...samplesOf(
    ['logged-events=mta-9297-3161'],
    [
      'Ereignistyp:\tWarnung\nEreignisquelle:\tMSExchangeMTA\nEreigniskategorie:\tSicherheit\nEreigniskennung:\t9297\nDatum:\t\t14.03.2001\nZeit:\t\t08:52:07\nComputer:\tEXCH02',
      'Tipo de suceso:\tError\nOrigen del suceso:\tMSExchangeMTA\nCategoría del suceso:\tSeguridad\nId. suceso:\t3161\nFecha:\t\t14/03/2001\nHora:\t\t8:52:07',
    ],
  ),
  ...samplesOf(
    ['logged-events=transport-1020'],
    [
      'Logboeknaam: Application\nBron: MSExchangeTransport\nDatum: 3-4-2010 10:12:11\nGebeurtenis-id: 1020\nTaakcategorie: SmtpReceive\nNiveau: Waarschuwing',
      "Mar  3 10:12:11 hub1 MSWinEventLog 1 Application 4711 Wed Mar 03 10:12:11 2010 1020 MSExchangeTransport Unknown User N/A Warning hub1 SmtpReceive The account 'CONTOSO\\scan' provided valid credentials, but is not authorized to use the server; failing authentication.",
      "Nom du journal : Application\nSource : MSExchangeTransport\nDate : 03/04/2010 10:12:11\nID de l'événement : 1020\nNiveau : Avertissement",
    ],
  ),
  ...samplesOf(
    ['logged-events=other'],
    [
      'Log Name: Application\nSource: MSExchangeTransport\nEvent ID: 12014\nLevel: Error\nMicrosoft Exchange could not find a certificate',
      'Event Type:\tWarning\nEvent Source:\tMSExchangeIMC\nEvent Category:\tSMTP Interface Events\nEvent ID:\t3010',
      'Event Type:\tWarning\nEvent Source:\tSMTPSVC\nEvent ID:\t4006\nDescription:\nMessage delivery to the host 203.0.113.5 failed',
    ],
  ),
  ...samplesOf(
    ['ims-restart=helped'],
    [
      'Each morning I restart the IMS and then all mail goes out.',
      'the queue empties as soon as the internet mail service is restarted',
      'Sobald wir den Internet Mail Service neu starten, gehen alle Mails raus.',
    ],
  ),
  ...samplesOf(['ims-restart=no'], ['restarted the IMS - queue still stuck']),
  ...samplesOf(['ims-restart=untried'], ['nobody has restarted the internet mail service so far']),
  ...samplesOf(
    ['mail-location=outbox', 'exchange-version=v5-5'],
    ["Exchange 5.5, tous les messages restent dans la boîte d'envoi des utilisateurs."],
  ),
  ...samplesOf(
    ['mail-location=out-queue', 'exchange-version=v2000'],
    ['Exchange 2000: the SMTP queue for remote domains has 600 messages, none leaves.'],
  ),
  ...samplesOf(['mail-location=outbox'], ['her mails stay in the Outbox in italics']),
  ...samplesOf(['mail-location=out-queue'], ['All outbound mail is sitting in the queue in retry state, internal is fine']),
  ...samplesOf(['mail-location=refused'], ['Sending is refused at once with access denied.']),
  ...samplesOf(['incoming-mail=yes', 'mail-location=out-queue'], ['Outgoing mail is stuck in the SMTP queue but incoming mail works.']),
  ...samplesOf(['incoming-mail=no'], ['Weder eingehende noch ausgehende Mails funktionieren.']),
  ...samplesOf(['isa-in-front=no'], ["No ISA between Exchange and the Internet, it's a Cisco PIX.", 'isa: none']),
  ...samplesOf(['isa-in-front=same-machine', 'exchange-version=sbs2003'], ['ISA runs on the same machine as Exchange (SBS 2003 Premium).']),
];
