import { type Sample, samplesOf } from '../sample.ts';

/** What clients and programs print of a session, services of their start, and what people type of events. */
export const clientLogSamples: readonly Sample[] = [
  ...samplesOf(
    ['logged-events=mta-9297-3161'],
    [
      '9297 and 3161 from MSExchangeMTA',
      'MSExchangeMTA logs 9297 every few seconds.',
      'There is a 3161 from MSExchangeMTA every minute.',
      'the log is full of MSExchangeMTA 9297s',
      'MSExchangeMTA: 3161, 9297, 3161, 9297 ...',
      'Im Log stehen 9297 und 3161 von MSExchangeMTA.',
      'Dans le journal : 9297 et 3161 de MSExchangeMTA.',
    ],
  ),
  ...samplesOf(
    ['logged-events=transport-1020'],
    [
      'MSExchangeTransport throws 1020s',
      '1020 MSExchangeTransport every minute',
      'we get dozens of 1020 from MSExchangeTransport',
      'The hub logs a 1020 warning (MSExchangeTransport) each time the scanner sends.',
      'MSExchangeTransport 1020 om de vijf minuten in het logboek',
      'Event-ID 1020 (MSExchangeTransport) kommt alle zwei Minuten.',
      "L'événement 1020 de MSExchangeTransport revient toutes les minutes.",
      'Cada minuto sale un 1020 de MSExchangeTransport.',
    ],
  ),
  ...samplesOf(
    ['logged-events=none'],
    [
      'Nothing about mail in the application log.',
      'The application log has no mail errors at all.',
      'Event log shows nothing from Exchange.',
      'No Exchange errors in the event viewer.',
      'Im Ereignisprotokoll steht nichts zu Exchange.',
      "Rien dans le journal d'événements sur la messagerie.",
    ],
  ),
  ...samplesOf(
    ['smtp-reply=logon-failed'],
    [
      'PHPMailer: SERVER -> CLIENT: 535 5.7.3 Authentication unsuccessful',
      "smtplib.SMTPAuthenticationError: (535, b'5.7.3 Authentication unsuccessful')",
      "reply: b'535 5.7.3 Authentication unsuccessful\\r\\n'",
    ],
  ),
  ...samplesOf(
    ['smtp-reply=relay'],
    [
      'System.Net.Mail.SmtpFailedRecipientException: Mailbox unavailable. The server response was: 5.7.1 Unable to relay',
      'javax.mail.SendFailedException: Invalid Addresses; nested exception is: com.sun.mail.smtp.SMTPAddressFailedException: 550 5.7.1 Unable to relay',
      "smtplib.SMTPRecipientsRefused: {'pat@example.com': (550, b'5.7.1 Unable to relay')}",
      "blat: The SMTP server does not like the name b@example.com. Have you set the 'To:' field correctly? Server said: 550 5.7.1 Unable to relay",
    ],
  ),
  ...samplesOf(
    ['smtp-reply=not-authenticated'],
    [
      '14:02:11 recv: 530 5.7.1 Client was not authenticated',
      'System.Net.Mail.SmtpException: The SMTP server requires a secure connection or the client was not authenticated. The server response was: 5.7.1 Client was not authenticated',
    ],
  ),
  ...samplesOf(
    ['smtp-reply=send-as-sender'],
    [
      'com.sun.mail.smtp.SMTPSendFailedException: 550 5.7.1 Client does not have permissions to send as this sender',
      '2011-03-04 10:12:01 <- 550 5.7.60 SMTP; Client does not have permissions to send as this sender',
    ],
  ),
  ...samplesOf(['smtp-reply=submit'], ['S: 550 5.7.1 Client does not have permissions to submit to this server']),
  ...samplesOf(['smtp-reply=resources'], ['[12:00:01] S: 452 4.3.1 Insufficient system resources']),
  ...samplesOf(
    ['smtp-reply=other'],
    [
      'PHPMailer: SERVER -> CLIENT: 220 mail.tailspin.com Microsoft ESMTP MAIL Service ready\nPHPMailer: CLIENT -> SERVER: EHLO web\nPHPMailer: SERVER -> CLIENT: 250-mail\nPHPMailer: CLIENT -> SERVER: MAIL FROM:<a@tailspin.com>\nPHPMailer: SERVER -> CLIENT: 501 5.1.7 Invalid address',
      'S: 220 mx1.contoso.com Microsoft ESMTP MAIL Service ready\nC: EHLO copier\nS: 250-mx1.contoso.com Hello\nC: MAIL FROM:<c@contoso.com>\nS: 250 2.1.0 Sender OK\nC: RCPT TO:<nobody@contoso.com>\nS: 550 5.1.1 User unknown',
      "send: 'ehlo app01\\r\\n'\nconnect: b'hub1.contoso.com Microsoft ESMTP MAIL Service ready'\nreply: b'220 hub1.contoso.com Microsoft ESMTP MAIL Service ready\\r\\n'\nsend: 'rcpt TO:<x@contoso.com>\\r\\n'\nreply: b'550 5.1.1 User unknown\\r\\n'",
      '<- 220 ex01.fabrikam.local Microsoft ESMTP MAIL Service ready\n-> EHLO crm\n<- 250-ex01.fabrikam.local Hello\n-> DATA\n<- 554 5.6.0 Corrupt message content',
    ],
  ),
  ...samplesOf(
    ['refusal-text=newer-outlook'],
    [
      'This message could not be sent. You do not have the permission to send the message on behalf of the specified user. Error is [0x80070005-0x000004dc-0x00000524].',
    ],
  ),
  ...samplesOf(
    ['refusal-text=ndr-on-behalf'],
    [
      'The message could not be sent using your mailbox. You do not have the permission to send the message on behalf of the specified user.',
    ],
  ),
  ...samplesOf(['refusal-text=access-denied'], ['In OWA she gets "Access denied" when sending as the info mailbox.']),
  ...samplesOf(['refusal-text=none'], ['It just fails to send, without any error message.']),
  ...samplesOf(
    ['exchange-version=v5-5', 'ims-build=v5-5-repaired'],
    [
      'Event ID: 1000 Source: MSExchangeIMC\nThe Microsoft Exchange Internet Mail Service has started. Version 5.5, build 2653.13.',
      'The Microsoft Exchange Internet Mail Service was started. Version 5.5.2650.21',
    ],
  ),
  ...samplesOf(
    ['exchange-version=v5-5', 'ims-build=v5-5-before-sp1'],
    ['MSExchangeIMC 1000: Microsoft Exchange Internet Mail Service started, version 5.5.1960.3'],
  ),
  ...samplesOf(['exchange-version=v5-0', 'ims-build=v5-0-repaired'], ['Internet Mail Service 5.0.1460.8 started']),
  ...samplesOf(
    ['exchange-version=v5-5'],
    [
      'Event ID 1000\nSource: MSExchangeMTA\nMicrosoft Exchange Message Transfer Agent was started. Version 5.5.2653.13',
      'Source: MSExchangeIS\nThe Microsoft Exchange Information Store has started. Version 5.5, build 2653.23',
      'It is an old Exchange 5.5 server.',
    ],
  ),
  ...samplesOf(['exchange-version=v2003'], ["We're on Exchange 2003."]),
  ...samplesOf(['exchange-version=v2003', 'service-pack=v2003-sp2'], ['Exchange Server 2003 Standard with SP2']),
  ...samplesOf(['exchange-version=v2007'], ['Unser Server ist ein Exchange 2007.']),
  ...samplesOf(['exchange-version=v2010'], ['Our mail server runs Exchange 2010 SP1.']),
  ...samplesOf(['exchange-version=sbs2003'], ['This is a Small Business Server 2003.']),
  ...samplesOf(
    ['mail-location=out-queue'],
    [
      'Identity               DeliveryType         Status MessageCount NextHopDomain\n--------               ------------         ------ ------------ -------------\nEX07\\71                SmartHostConnecto... Retry  340          contoso.com',
      'Identity            DeliveryType        Status MessageCount NextHopDomain\n--------            ------------        ------ ------------ -------------\nHUB1\\14             DnsConnectorDelivery Retry  97         fabrikam.com',
    ],
  ),
  ...samplesOf(
    ['old-connections=old'],
    [
      'The same connections to port 25 have been ESTABLISHED for over an hour.',
      'netstat shows the same six sessions to 203.0.113.9:25 ESTABLISHED for 40 minutes.',
    ],
  ),
];
