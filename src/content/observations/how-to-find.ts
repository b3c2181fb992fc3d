import type { HowToFind } from '../../engine/article.ts';

export const howToFindVersion = {
  steps: [
    {
      text: '5.0 and 5.5: connect to port 25 of the server and read the greeting of the Internet Mail Service. Or read MSExchangeIMC event 1000, which it logs when it starts. The build begins with 5.0 or 5.5.',
      sources: ['F175982-24', 'F-EV-41'],
    },
    {
      text: '2000 and 2003: read the file version of store.exe. It begins with 6.0 for Exchange 2000 and 6.5 for Exchange 2003.',
      where: 'Exchsrvr\\bin\\store.exe > Properties > Version',
      sources: ['F912918-30', 'F912918-44'],
      mark: 'hint',
    },
    { text: 'Version 8.0 is Exchange 2007, 14.0 is Exchange 2010.', sources: ['F1020-02', 'F1020-03'] },
  ],
  minutes: 3,
  role: 'exchange-admin',
  isSafe: true,
} as const satisfies HowToFind;

export const howToFindMail = {
  steps: [
    {
      text: 'In the mail client, open the Outbox: is the message still there? Look at more than one user.',
      sources: ['F154298-20'],
      mark: 'hint',
    },
    {
      text: '4.0 to 5.5: look at the MTA queues. The one named after the Internet Mail Connector or Service holds outgoing Internet mail.',
      where: 'Exchange Administrator > server object > Message Transfer Agent > Properties > Queues',
      sources: ['F154298-24'],
    },
    {
      text: '2000: look at the queues of the virtual server.',
      where: 'Exchange System Manager > Servers > SERVER > Protocols > SMTP > Default SMTP Virtual Server > Queues',
      sources: ['F305394-20'],
      doubt: 'Where administrative groups are displayed, the path begins with Administrative Groups > GROUP > Servers.',
    },
    {
      text: '2003: look at the queues of the server.',
      where: 'Exchange System Manager > Servers > SERVER > Queues',
      sources: ['F305394-20'],
      mark: 'hint',
      doubt: 'Where administrative groups are displayed, the path begins with Administrative Groups > GROUP > Servers.',
    },
  ],
  minutes: 3,
  role: 'exchange-admin',
  isSafe: true,
} as const satisfies HowToFind;

export const howToFindEvents = {
  steps: [
    {
      text: 'Open the Application log and go to the time when the mail got stuck.',
      where: 'Event Viewer > Application',
      sources: ['F154298-21', 'F1020-20'],
    },
    {
      text: '9297, MSExchangeMTA: a user ending in “Private MDB” “has caused a security violation”.',
      sources: ['F154298-21', 'F154298-22'],
    },
    { text: '3161, MSExchangeMTA: “An internal MTA error occurred. The logon violated security.”', sources: ['F154298-21', 'F154298-23'] },
    {
      text: '1020, MSExchangeTransport: an account “provided valid credentials, but is not authorized to use the server”.',
      sources: ['F1020-11'],
    },
  ],
  minutes: 3,
  role: 'exchange-admin',
  isSafe: true,
} as const satisfies HowToFind;
