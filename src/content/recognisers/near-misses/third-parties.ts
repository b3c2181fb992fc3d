import type { NearMiss } from './near-miss.ts';

const submit = '550 5.7.1 Unable to relay';

/** What a server of others answers, and what others tell of themselves. */
export const thirdPartyNearMisses: readonly NearMiss[] = [
  // The line before names who speaks.
  { name: "the provider's host answers, in the line before", text: `The host of our hosting company answers us:\n${submit}` },
  {
    name: "the provider's server greets",
    text: `This is how our provider's machine greets us:\n220 smtp.tailspin.example ESMTP Server (Microsoft Exchange Internet Mail Service 5.5.2650.21) ready`,
  },
  { name: 'a smart host speaks in the line before', text: 'The smarthost says\n535 5.7.3 Authentication unsuccessful' },
  { name: "a partner's server replied", text: "Partner's server replied:\n452 4.3.1 Insufficient system resources" },
  { name: 'a relay of the provider refuses our server', text: `ISP relay refuses our Exchange: ${submit}` },
  { name: 'what comes back from the relay of the carrier', text: `Answer from the carrier's relay:\n\n${submit}` },
  { name: 'a filter in front refuses', text: `The spam filter service in front of them rejects us: ${submit}` },
  { name: 'another server speaks, German', text: `Der Smarthost antwortet uns:\n${submit}` },
  { name: 'the provider speaks, German', text: 'Das Relay vom Hoster meldet unserem Exchange:\n452 4.3.1 Insufficient system resources' },
  { name: 'another server speaks, French', text: `Le relais de l'hébergeur nous répond :\n${submit}` },
  { name: 'another server speaks, Dutch', text: `De relay van onze hoster weigert onze server: ${submit}` },
  { name: 'another server speaks, Spanish', text: `El relay del operador responde a nuestro servidor:\n${submit}` },
  {
    name: 'a greeting of the relay outside',
    text: 'Telnet from our Exchange to the relay of the operator shows:\n220 mx.example.net Microsoft ESMTP MAIL Service ready\n550 5.1.1 User unknown',
  },
  {
    name: 'a bounce that their server made',
    text: 'Their server sends this to its own people:\nYour message did not reach some or all of the intended recipients.',
  },
  // What others tell of themselves.
  { name: 'a version that they run', text: 'They told us on the phone: our server runs Exchange 2003 SP2.' },
  { name: 'a version over there', text: 'Over there the server runs Exchange 2007.' },
  { name: "a version at the customer's", text: "At the customer's the machine runs Exchange 2000 SP3." },
  { name: 'a version that the partner uses', text: 'The partner uses a server that is Exchange 2010.' },
  { name: 'a version of the other side', text: 'On the other side the server is Exchange 5.5.' },
  { name: 'a version, German, at others', text: 'Bei denen läuft auf dem Server Exchange 2003.' },
  { name: 'a version, German, that they have', text: 'Die haben einen Server, der läuft auf Exchange 2003 SP1.' },
  { name: 'a version, French, at others', text: 'Chez eux, le serveur tourne sous Exchange 2003.' },
  { name: 'a version, Dutch, at others', text: 'Bij hen draait de server op Exchange 2003.' },
  { name: 'a version, Spanish, of others', text: 'Ellos tienen el servidor en Exchange 2003.' },
  { name: 'ISA of others', text: 'They sit behind an ISA server.' },
  { name: 'ISA at the branch of a customer, German', text: 'Beim Kunden steht ein ISA Server vor dem Exchange.' },
  { name: 'ISA of others, French', text: 'Eux sont derrière un serveur ISA.' },
  { name: 'ISA of others, Dutch', text: 'Bij hen staat alles achter een ISA server.' },
  { name: 'ISA of others, Spanish', text: 'En casa del cliente están detrás de un servidor ISA.' },
  { name: 'a queue of others', text: 'They say that messages are stuck in the SMTP queue over there.' },
  { name: 'a queue on the other end', text: 'On the far end the MTA queue has 300 messages.' },
  { name: 'a queue of others, German', text: 'Bei ihnen bleiben die Mails in der SMTP-Warteschlange hängen.' },
  {
    name: 'a restart of others',
    text: 'They restarted the Internet Mail Service and the queue drains: restarting the Internet Mail Service helped them.',
  },
  { name: 'incoming of others', text: 'They say incoming mail works for them.' },
  { name: 'a bounce of others', text: 'Their people get an NDR when they write to each other.' },
  { name: 'an event of others', text: 'They see event 9297 from MSExchangeMTA in the log.' },
  // Two versions, and what is told of each.
  {
    name: 'two versions with one service pack',
    text: 'Our server runs Exchange 2003 SP2.\nThis machine runs Exchange 2000.',
  },
  {
    name: 'two greetings of two versions',
    text: '220 a.contoso.com ESMTP Server (Microsoft Exchange Internet Mail Service 5.5.2650.21) ready\n\n220 b.contoso.com Microsoft Exchange Internet Mail Service 5.0.1457.7',
    allowed: [],
  },
  {
    name: 'the own gateway talks to the own hub',
    text: 'postfix/smtp[311]: 4F2: to=<pat@contoso.com>, relay=hub1.contoso.local[192.0.2.5]:25, status=bounced (host hub1.contoso.local[192.0.2.5] said: 535 5.7.3 Authentication unsuccessful)',
    allowed: ['mail-location=bounced'],
  },
  // Near to the kinds that are read.
  { name: 'a code with other words', text: '535: 5.7.8 Authentication credentials invalid' },
  {
    name: 'a greeting of the service in a Received line',
    text: 'Received: by mx.example.net with SMTP Server (Microsoft Exchange Internet Mail Service 5.5.2650.21) id 1AB',
  },
  {
    name: 'numbers of a source that are no events, in a list',
    text: '- MSExchangeMTA 9297 messages per day\n- MSExchangeMTA 3161 connections',
  },
  { name: 'the agent and a number that is no event', text: 'The MTA has logged 3161 hours of work.' },
  { name: 'the agent that has moved messages', text: '3161 messages from the MTA were moved.' },
  {
    name: 'a filter that blocks spam from others',
    text: 'A message from spam@example.com to you was blocked by the filter and is in quarantine.',
  },
  { name: 'a site that was blocked', text: 'The page was blocked by the proxy.' },
  { name: 'a mail that has not been delivered yet', text: 'Your message has not been delivered yet. Delivery attempts will continue.' },
  { name: 'a parcel that could not be delivered', text: 'The parcel could not be delivered.' },
  { name: 'nobody says that mail comes back', text: 'No mail comes back as undeliverable.' },
  { name: 'no complaint either way', text: 'There is neither an incoming nor an outgoing firewall rule.' },
  { name: 'no mail in or out of a folder', text: 'No mail in or out of the archive folder is kept.' },
  { name: 'a question in a chat', text: '[09:12] lee: restarted the Internet Mail Service?\n[09:13] kim: who?' },
  { name: 'a chat with a question about the log', text: '[09:12] lee: do you see event 9297 MSExchangeMTA?\n[09:13] kim: no' },
  { name: 'a chat about others', text: '[09:12] lee: the supplier has Exchange 2003 SP2' },
  { name: 'a version in brackets of others', text: 'Das Relay des Hosters (Exchange 2003) nimmt nichts an.' },
  { name: 'a version at the end, wished for', text: 'Wir wünschen uns einen Server mit Exchange 2010.' },
  { name: 'events left out of a watch, no colon', text: 'Events excluded from alerting\n- MSExchangeTransport 1020\n- MSExchangeMTA 9297' },
  { name: 'a server that refuses the own one', text: 'Fabrikam refuses our Exchange server:\n550 5.7.1 Unable to relay' },
  { name: 'a relay of a named company, Dutch', text: 'Het relay van Tailspin antwoordt ons:\n550 5.7.1 Unable to relay' },
  { name: 'a relay upstream', text: 'The mail relay at our upstream answers:\n452 4.3.1 Insufficient system resources' },
  { name: 'a version behind the recipient', text: 'Our mails do not reach the recipient, Exchange 2007.' },
  {
    name: 'a restart in question and answer, of others',
    text: 'kim: restarted the internet mail service?\nlee: yes, did not help them over there',
  },
  { name: 'what a partner says of himself, German', text: 'Unser Partner sagt, er sieht im Log Ereignis 1020 von MSExchangeTransport.' },
  { name: 'what a supplier has, Dutch', text: 'De leverancier gebruikt Exchange 2010 achter een ISA-server.' },
  { name: 'what a supplier has, French', text: 'Le fournisseur utilise Exchange 2003 SP2 derrière ISA.' },
  {
    name: 'a session with a host that a note calls the carrier’s',
    text: 'telnet mx2.tailspin.example 25 (relay of the carrier)\n452 4.3.1 Insufficient system resources',
  },
];
