import type { Facts } from './fact.ts';

export const evidenceFacts = {
  'F-EV-01': {
    says: 'netstat: count ESTABLISHED rows with foreign :25 per host; three or more is a strong sign',
    kinds: ['seed', 'derived'],
    derived: 'all but the state ESTABLISHED, the threshold included',
  },
  'F-EV-02': { says: 'Without -n netstat may print names and :smtp; take both forms', kinds: ['derived'] },
  'F-EV-03': { says: 'TCP 0.0.0.0:25 0.0.0.0:0 LISTENING is a mere listener', kinds: ['public'], from: 'kbarchive Q319881' },
  'F-EV-04': { says: 'Age needs two netstat pastes over 5 minutes apart, and the rows in both', kinds: ['derived'] },
  'F-EV-10': {
    says: '9297 and 3161, by id with MSExchangeMTA or by their words: both strong, one medium',
    kinds: ['public'],
    from: 'kbarchive Q247787, Q152624',
  },
  'F-EV-11': {
    says: '1020 by id with MSExchangeTransport or by its words; the account stands between the quotes',
    kinds: ['public', 'derived'],
    from: 'TN-1020',
  },
  'F-EV-12': { says: 'Traps around 1020: the same id from another source, event 1035, a pasted article', kinds: ['derived'] },
  'F-EV-13': { says: 'Older Event Viewers print "Event ID:", newer ones copy tables or tabs', kinds: ['derived'] },
  'F-EV-20': {
    says: '"permissions to submit", or AUTH or MAIL FROM failing along with event 1020: article 1020',
    kinds: ['public'],
    from: 'ExNinjas',
  },
  'F-EV-21': {
    says: '"send as this sender" (5.7.1, 5.7.60) is a sender check: none of the five',
    kinds: ['public'],
    from: 'GitHub nodemailer #145, gophish #1600',
  },
  'F-EV-22': {
    says: 'A lone 535 5.7.3 (ask for event 1020), relay, 452 4.3.1, 451 5.7.3 and cloud replies fit none',
    kinds: ['public'],
    from: 'GitHub MailKit #700, #873, #1265; dkim-exchange #142; KB979175',
  },
  'F-EV-30': {
    says: 'Look for both NDR sentences, 0x80070005 or -2147024891 near Submit/MAPI, vendor texts',
    kinds: ['public'],
    from: 'KB912918-ms, BB-KB04707, Good-18280',
  },
  'F-EV-31': { says: 'The first NDR also comes from a restricted recipient: none if the sender sends as himself', kinds: ['derived'] },
  'F-EV-32': { says: 'The #5.7.1 line of the sample is the usual 2003 shape, not quoted from the article', kinds: ['derived'] },
  'F-EV-33': {
    says: '[0x80070005-0x000004dc-0x00000524] is the same lack on newer versions: none of the five',
    kinds: ['public'],
    from: 'learn.microsoft.com; GitHub microsoft-graph-docs #4085',
  },
  'F-EV-40': {
    says: 'Store.exe: 6.0 affected from 6619.4, 6.5 from 7233.51 (below 7638) or 7650.23',
    kinds: ['public', 'derived'],
    from: 'KB895949, TechTarget',
    derived: 'how to decide, with 7638 for SP2 taken from general knowledge',
    doubt:
      'A two-part number alone does not show the major version. From 6944 up do not read it as Exchange 2000, because 6944.x is thought to be the released Exchange 2003 (6.5.6944).',
  },
  'F-EV-41': {
    says: 'The IMS banner holds the build, such as 5.5.2650.21 or 5.0.1460.8',
    kinds: ['public'],
    from: 'kbarchive Q257618, Q319881 for "Microsoft Exchange Internet Mail Service 5.5.26XX.XX"',
  },
  'F-EV-42': {
    says: 'No ExchangeUsers in PermissionGroups: users lack Submit; {ms-Exch-SMTP-Submit}: it is there',
    kinds: ['public'],
    from: '1ask2',
  },
  'F-EV-43': {
    says: 'nslookup replaces the dialogs: a timeout supports KB305394, an answer over TCP too weakens only A and B',
    kinds: ['derived'],
  },
  'F-EV-44': {
    says: 'An AddSendAs.vbs line has tabs and triple quotes, in UTF-16; allow a BOM, and one " a side',
    kinds: ['seed', 'derived'],
    derived: 'the parser',
  },
  'F-EV-50': {
    says: 'Exchange has an MTA up to 2003; 2007 is excepted, and supports no X.400 connectors',
    kinds: ['public', 'derived'],
    from: 'telnetport25.wordpress.com, 22 April 2008; TechNet aa996109 for the connectors',
    derived: 'that there is none in 2007 and 2010, and so neither its queue nor its events',
  },
  'F-EV-51': {
    says: 'In Exchange 2000 a routing engine for SMTP took the place of the optional IMS of 5.5',
    kinds: ['public'],
    from: 'windowsitpro.com, "Updating SMTP Support"',
  },
} satisfies Facts;
