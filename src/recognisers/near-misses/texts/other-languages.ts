import type { NearMiss } from '../near-miss.ts';

/** What looks like a queue, a row that stays or a bounce. */
export const otherLanguageNearMisses: readonly NearMiss[] = [
  {
    name: 'a queue that is being emptied',
    text: 'mbx2 (Remote delivery)\tSMTP\tDefault SMTP Virtual Server\tActive\t2',
    allowed: [
      'waiting-mail=all-domains',
      'waiting-mail=some-domains',
      'exchange-version=v2003',
      'exchange-version=v2000',
      'exchange-version=v2007',
      'exchange-version=v2010',
      'exchange-version=v5-5',
    ],
  },
  {
    name: 'a queue in retry with nothing in it',
    text: 'litware.example (Remote delivery)\tSMTP\tDefault SMTP Virtual Server\tRetry\t0\t0',
    allowed: [
      'waiting-mail=all-domains',
      'waiting-mail=some-domains',
      'exchange-version=v2003',
      'exchange-version=v2000',
      'exchange-version=v2007',
      'exchange-version=v2010',
      'exchange-version=v5-5',
    ],
  },
  {
    name: 'a queue to a mailbox',
    text: 'HT2\\52   MapiDelivery    Retry  34  mbx2.contoso.example',
    allowed: [
      'waiting-mail=all-domains',
      'waiting-mail=some-domains',
      'exchange-version=v2003',
      'exchange-version=v2000',
      'exchange-version=v2007',
      'exchange-version=v2010',
      'exchange-version=v5-5',
      'waiting-mail=none',
    ],
  },
  {
    name: 'one row of several that stays for two minutes',
    text: '10:00\nActive Connections\n\n  Proto  Local Address          Foreign Address        State\n  TCP    10.0.0.9:1888        203.0.113.70:25     ESTABLISHED\n  TCP    10.0.0.9:1890        203.0.113.71:25     ESTABLISHED\n10:02\nActive Connections\n\n  Proto  Local Address          Foreign Address        State\n  TCP    10.0.0.9:1888        203.0.113.70:25     ESTABLISHED\n  TCP    10.0.0.9:1931        203.0.113.92:25     ESTABLISHED\n',
  },
  {
    name: 'a report of a relayed message',
    text: 'Action: relayed\nStatus: 2.0.0\nFinal-Recipient: rfc822;bob@remote.example',
  },
  {
    name: 'a bounce of last year',
    text: 'Subject: Undeliverable: Price list - this came last year, it was solved by a new address.',
  },
  {
    name: 'no bounce came back',
    text: 'No bounce, no undeliverable report came back to anybody.',
    allowed: ['mail-location=out-queue'],
  },
];
