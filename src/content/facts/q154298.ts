import type { Facts } from './fact.ts';

export const q154298Facts = {
  'F154298-01': { says: 'Q154298 is "XFOR: Mail Going to IMC or MSMail Stays in Outbox", file 000_0d7577b52663a0cf.txt', kinds: ['seed'] },
  'F154298-02': {
    says: 'Covers Exchange 4.0, 5.0 and 5.5; last changed 23-MAY-2002; kbprb, so not a code bug',
    kinds: ['seed', 'derived'],
    derived: 'the meaning of kbprb',
  },
  'F154298-03': { says: 'The fix is a permission, so no service pack belongs to it', kinds: ['inferred'] },
  'F154298-10': { says: "A user's message to an Internet address does not leave the Outbox", kinds: ['seed'] },
  'F154298-11': { says: 'Mail through the MSMail Connector to an MS Mail 3.2 postoffice hangs in the Outbox as well', kinds: ['seed'] },
  'F154298-12': {
    says: 'Seen from the server, with the same cause: SMTP mail sits in the MTA queue, short of the IMS',
    kinds: ['public'],
    from: 'kbarchive Q247787',
  },
  'F154298-13': {
    says: 'The MTA may be kept even from its own information store, so local mail can fail too',
    kinds: ['public'],
    from: 'kbarchive Q152624',
  },
  'F154298-14': { says: 'Neither the article nor Q247787 or Q152624 speaks of an NDR', kinds: ['inferred'] },
  'F154298-15': { says: 'Mail to MS Mail has the same problem and both events; how many users are hit is not said', kinds: ['seed'] },
  'F154298-20': { says: 'Look in the Outbox of several users, for Internet and for MS Mail recipients', kinds: ['inferred'] },
  'F154298-21': { says: 'Application log, MSExchangeMTA: warning 9297, its user ends in "Private MDB", and warning 3161', kinds: ['seed'] },
  'F154298-22': {
    says: 'Full text of event 9297; its index and bracketed numbers vary',
    kinds: ['public'],
    from: 'kbarchive Q247787, Q152624',
  },
  'F154298-23': {
    says: 'Full text of event 3161, with an empty entity name and error code 0',
    kinds: ['public'],
    from: 'kbarchive Q247787, Q152624',
  },
  'F154298-24': {
    says: 'MTA > Properties > Queues: the queue named after the IMC or IMS holds outgoing SMTP mail',
    kinds: ['public'],
    from: 'kbarchive Q158633, Q234065',
  },
  'F154298-25': {
    says: 'Queued MTA mail is .DAT files in Exchsrvr\\Mtadata; the hidden folder MTS-OUT comes next',
    kinds: ['public'],
    from: 'kbarchive Q234065',
  },
  'F154298-26': {
    says: 'Two ticks under Tools > Options bring up the Permissions tab and the rights of the roles',
    kinds: ['public'],
    from: 'kbarchive Q247787',
  },
  'F154298-27': {
    says: 'The Configuration container shows whether the service account is Service Account Admin',
    kinds: ['seed', 'derived'],
    derived: 'using it as a check',
  },
  'F154298-28': {
    says: 'Control Panel > Services > Startup tells which account each Exchange service uses',
    kinds: ['seed', 'derived'],
    derived: 'comparing the Log On As account across the services',
  },
  'F154298-29': {
    says: 'A changed service account is a lead; a wrong MTA password gives the same two events',
    kinds: ['seed', 'public'],
    from: 'kbarchive Q152624',
  },
  'F154298-30': {
    says: 'A Site Connector Override account without the role on Configuration and Site gives both events',
    kinds: ['public'],
    from: 'kbarchive Q152624',
  },
  'F154298-31': {
    says: 'SBS 4.5: change accounts in the SBS Console; User Manager for Domains may bring both events',
    kinds: ['public'],
    from: 'kbarchive Q152624',
  },
  'F154298-40': {
    says: 'Cause A: the service account is not Service Account Admin on the Configuration object',
    kinds: ['seed', 'derived'],
    derived: 'the evidence',
  },
  'F154298-41': {
    says: 'Cause B: a related Exchange service had its account changed',
    kinds: ['seed', 'derived'],
    derived: 'the evidence',
  },
  'F154298-42': {
    says: 'Cause C: an Override account of a Site Connector without the role on Configuration and Site',
    kinds: ['public'],
    from: 'kbarchive Q152624',
  },
  'F154298-43': {
    says: 'Cause D: the startup settings of the MTA service hold a wrong password',
    kinds: ['public'],
    from: 'kbarchive Q152624',
  },
  'F154298-44': {
    says: 'On Configuration the role stands for six rights, from Add Child to Modify Permissions',
    kinds: ['public'],
    from: 'kbarchive Q168753',
  },
  'F154298-50': { says: 'Step 1: pick the Configuration container in the Microsoft Exchange Administrator program', kinds: ['seed'] },
  'F154298-51': { says: 'Step 2: on its Permissions tab make the service account a Service Account Admin', kinds: ['seed'] },
  'F154298-52': {
    says: 'Step 2b: grant it on organization and site too, since the role carries other rights there',
    kinds: ['public'],
    from: 'kbarchive Q247787, Q168753',
  },
  'F154298-53': {
    says: 'Step 3: the MTA and the IMC (IMS on 5.0/5.5) must be restarted for the role to take effect',
    kinds: ['seed', 'public'],
    from: 'kbarchive Q257618 for the 5.0/5.5 name',
  },
  'F154298-54': {
    says: 'Step 4: make sure that every Exchange service starts with the appropriate account',
    kinds: ['seed', 'derived'],
    derived: 'correcting a wrong account and restarting that service',
  },
  'F154298-55': {
    says: 'The restart halts mail to servers and Internet; clients stay connected; no reboot is named',
    kinds: ['inferred'],
    doubt:
      'More may stop than this: the other connectors that depend on the MTA (X.400, MS Mail) go down with it, not just the traffic to servers and the Internet.',
  },
  'F154298-56': {
    says: 'Verify: a message to the Internet leaves and no 9297/3161 is logged after the restart',
    kinds: ['public', 'derived'],
    from: 'kbarchive Q247787',
  },
  'F154298-60': {
    says: 'Service Account Admin on a site opens every mailbox: only the service account may hold it',
    kinds: ['public'],
    from: 'kbarchive Q168753, Q259022',
  },
  'F154298-61': {
    says: 'Never recreate the service account: its SID is new, no service starts, SAM restore or reinstall',
    kinds: ['public'],
    from: 'kbarchive Q163686',
  },
  'F154298-62': {
    says: "The account's password changes in two places, then Exchange restarts throughout the site",
    kinds: ['public'],
    from: 'kbarchive Q157780',
  },
  'F154298-63': {
    says: 'Switching to another service account: Q152808 for a single 4.0/5.0 server, Q266041 for 5.5',
    kinds: ['public'],
    from: 'kbarchive Q152808',
  },
  'F154298-70': { says: 'Outbox mail without 9297/3161 belongs to Q183597, Q173217 or Q263947', kinds: ['public'], from: 'kbarchive' },
  'F154298-71': {
    says: 'MTA queue mail for the IMS without security events: Q234065, Q238719 or Q263714',
    kinds: ['public'],
    from: 'kbarchive',
  },
  'F154298-72': {
    says: 'One service account for all Exchange computers of a site, made before Setup is run',
    kinds: ['public'],
    from: 'Exchange Server 5.5 Getting Started, "Creating the Service Account" (xgs02005)',
  },
  'F154298-73': {
    says: 'An Inbound Only service draws new mail until its SMTP address space is removed and routing recalculated',
    kinds: ['public'],
    from: 'kbarchive Q238719',
  },
  'F154298-74': {
    says: 'The MTA does not reroute what is queued for one Internet Mail Service to another one',
    kinds: ['public'],
    from: 'kbarchive Q263714',
  },
  'F154298-75': {
    says: 'The directory knows accounts by SID; only a restored SAM is recommended, reinstalling loses the directory',
    kinds: ['public'],
    from: 'kbarchive Q163686',
  },
  'F154298-76': {
    says: 'With a changed password Exchange services may not start: 7013 and 7001 in the System log (5.5)',
    kinds: ['public', 'derived'],
    from: 'kbarchive Q274814',
    derived: 'that an MTA that logs 9297 and 3161 is another state',
  },
} satisfies Facts;
