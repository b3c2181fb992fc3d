import type { Facts } from './fact.ts';

export const transport1020Facts = {
  'F1020-01': {
    says: 'Event 1020 of MSExchangeTransport with its alert title; file 001_8dbe3e2ce14623c1.txt, bb218360',
    kinds: ['seed', 'public'],
    from: 'technet bb218360',
  },
  'F1020-02': { says: 'Written for 8.0 (Exchange Server 2007); the topic was last modified on 2007-11-16', kinds: ['seed'] },
  'F1020-03': { says: 'Exchange 2010 (14.0) logs this event too, with the same text and user action', kinds: ['public'], from: 'TN-1020' },
  'F1020-04': { says: 'The alert is a Warning; its MOM rule path ends in Hub Transport and Edge Transport/Transport', kinds: ['seed'] },
  'F1020-05': {
    says: 'The category is SmtpReceive, the symbolic name SmtpReceiveAuthorizationRejected',
    kinds: ['public'],
    from: 'TN-1020, ISM-1020',
  },
  'F1020-06': { says: 'The MOM rule name is the alert title followed by "Authentication has failed."', kinds: ['seed'] },
  'F1020-10': { says: 'Operations Manager raises an alert, the Hub or Edge Transport server logs a Warning', kinds: ['seed'] },
  'F1020-11': {
    says: "The event says that account '%1' has valid credentials but may not use the server",
    kinds: ['public'],
    from: 'TN-1020, ISM-1020',
  },
  'F1020-12': {
    says: 'The sender is refused: AUTH and MAIL FROM fail although the credentials are right',
    kinds: ['public'],
    from: 'ExNinjas; learn.microsoft.com "Receive connector permissions"',
  },
  'F1020-13': {
    says: '"Client does not have permissions to submit to this server": doubted here once, but a text of the product; its tie to 1020 is unknown',
    kinds: ['public', 'not-recovered'],
    from: 'GitHub PiratesRE/exchange_diff (15.0.1497), SmtpResponse: 550 5.7.1',
  },
  'F1020-14': { says: 'No Exchange queue here holds the mail: it is still with whatever tried to send it', kinds: ['inferred'] },
  'F1020-15': {
    says: 'The alert comes from the Exchange 2007 Management Pack; without it there is only the event',
    kinds: ['seed', 'derived'],
    derived: 'that only the event is left without the pack',
  },
  'F1020-20': {
    says: 'Entry 1020 of MSExchangeTransport in the Application log names the account',
    kinds: ['seed', 'derived'],
    derived: 'the path',
  },
  'F1020-21': { says: 'Operator Console: the Properties tab of the alert has the text, its Events tab the details', kinds: ['seed'] },
  'F1020-22': { says: 'Find out whether a Hub Transport or an Edge Transport server has the connector', kinds: ['seed'] },
  'F1020-23': {
    says: 'Local IP address, port and remote IP range together decide which Receive connector answers',
    kinds: ['public'],
    from: 'samuraj-cz.com, "receiving and sending mail using Receive Connectors"',
  },
  'F1020-24': {
    says: 'Get-ReceiveConnector lists connectors; it needs View-Only or, on Edge, local Administrators',
    kinds: ['public'],
    from: 'learn.microsoft.com Get-ReceiveConnector 2007; 1ask2',
  },
  'F1020-25': {
    says: 'Get-ADPermission -User on the connector shows ms-Exch-SMTP-Submit and any Deny entry',
    kinds: ['public', 'derived'],
    from: 'matavesi.com on event 1020; 1ask2',
    derived: 'Deny',
    doubt:
      'With -User only entries for exactly that account appear. A right that arrives through a group, which is the normal case (Authenticated Users, for example), stays out of the answer, so an empty answer is no proof that the right is missing; make one list without -User.',
  },
  'F1020-26': {
    says: 'Console: the Permission Groups tab is in the properties of the Receive connector',
    kinds: ['public'],
    from: 'KB979175; learn bb629484',
    doubt:
      'This path fails for an Edge Transport server: there the node to open is Edge Transport instead of Server Configuration > Hub Transport.',
  },
  'F1020-27': { says: 'Which group is needed depends on the account: person, application, SERVER$ or partner', kinds: ['derived'] },
  'F1020-28': {
    says: '2007 Hub defaults: "Default SERVER" (25, three groups), "Client SERVER" (587, ExchangeUsers)',
    kinds: ['public'],
    from: '1ask2',
  },
  'F1020-40': { says: 'Cause: allowed on the connector but not on its server; it needs MS-Exch-SMTP-Submit', kinds: ['seed'] },
  'F1020-41': { says: 'A permission group gives a fixed set of rights to well-known principals on a connector', kinds: ['seed'] },
  'F1020-42': { says: 'Exchange 2007 lets you neither add a group nor change its members or rights', kinds: ['seed'] },
  'F1020-43': {
    says: 'AnonymousUsers (Hub, Edge) has Submit, Accept-Any-Sender and Accept-Headers-Routing',
    kinds: ['public'],
    from: 'ExNinjas; 1ask2',
  },
  'F1020-44': {
    says: 'ExchangeUsers (not on Edge) has Submit, Accept-Any-Recipient and Bypass-Anti-Spam',
    kinds: ['public'],
    from: 'ExNinjas; 1ask2; more2know.nl',
  },
  'F1020-45': { says: 'ExchangeServers has every receive right, on Hub and on Edge', kinds: ['public'], from: 'ExNinjas' },
  'F1020-46': {
    says: 'ExchangeLegacyServers (Hub) lacks only Accept-Headers-Organization and Accept-Headers-Forest',
    kinds: ['public'],
    from: 'ExNinjas; learn bb629484',
  },
  'F1020-47': {
    says: 'Partners shows Submit and Accept-Headers-Routing in the example that was found',
    kinds: ['public'],
    from: '1ask2; learn bb629484',
  },
  'F1020-48': {
    says: 'PermissionGroups reads "Custom" once rights were set singly with the ADPermission tasks',
    kinds: ['public'],
    from: 'ExNinjas',
  },
  'F1020-49': {
    says: 'Likely: a cleared group, a new connector with a narrower range, an account in no group, a Deny',
    kinds: ['derived'],
  },
  'F1020-50': { says: 'Step 1: take the account from the event and settle which connector answered', kinds: ['inferred'] },
  'F1020-51': { says: 'Step 2: check the account for MS-Exch-SMTP-Submit on this connector', kinds: ['seed'] },
  'F1020-52': {
    says: 'Step 3a: tick the fitting group, or Set-ReceiveConnector with every group that shall stay',
    kinds: ['public', 'derived'],
    from: '1ask2',
    derived: 'that the cmdlet replaces the list',
  },
  'F1020-53': {
    says: 'Step 3b: Add-ADPermission gives one account ms-Exch-SMTP-Submit; relaying needs one right more',
    kinds: ['public'],
    from: '1ask2; learn bb124403 Add-ADPermission',
    doubt:
      'What -Identity wants is an Active Directory object, and it may take SERVER\\CONNECTOR for DOMAIN\\account. Safer: Get-ReceiveConnector "SERVER\\CONNECTOR" | Add-ADPermission -User ... -ExtendedRights ...',
  },
  'F1020-54': { says: 'Step 4: do the same on each further Hub/Edge server and connector the account can reach', kinds: ['inferred'] },
  'F1020-55': {
    says: 'No source names a restart; the change has to replicate through Active Directory first',
    kinds: ['derived', 'not-recovered'],
  },
  'F1020-56': { says: 'Verify: the SMTP logon works, no new 1020 for the account, the right has Deny = False', kinds: ['derived'] },
  'F1020-57': { says: 'Further tools: Toolbox, Events and Errors Message Center, Knowledge Base search', kinds: ['seed'] },
  'F1020-58': { says: 'Further reading in the 2007 Help: "Receive Connectors" and "Toolbox"', kinds: ['seed'] },
  'F1020-60': {
    says: 'Accept-Any-Recipient for anonymous logon is no solution: it is the right to relay',
    kinds: ['public'],
    from: 'ExNinjas',
  },
  'F1020-61': {
    says: 'An application usually gets a connector of its own with a tight remote IP range',
    kinds: ['public'],
    from: 'more2know.nl',
  },
  'F1020-62': {
    says: 'Single rights make the connector Custom and are soon forgotten; groups are better',
    kinds: ['public', 'derived'],
    from: 'ExNinjas',
  },
  'F1020-70': {
    says: 'Authentication that itself fails (event 1035, 535 5.7.3) is another matter',
    kinds: ['public'],
    from: 'e-com-net.com copy of the 454 4.7.0 article',
    doubt:
      'According to F1020-12, AUTH also fails in the case of this article and may be answered with the same 535 5.7.3. The reply alone therefore excludes nothing; whether event 1020 or 1035 is there decides.',
  },
  'F1020-71': {
    says: '"451 5.7.3 Cannot achieve Exchange Server authentication" between servers is KB979175',
    kinds: ['public'],
    from: 'KB979175',
  },
  'F1020-72': {
    says: '"... send as this sender" (5.7.1, later 5.7.60) is the sender check, not Submit',
    kinds: ['public'],
    from: 'ExNinjas; GitHub nodemailer #145, swiftmailer #835',
  },
  'F1020-73': {
    says: '"5.7.1 Unable to relay" means that Accept-Any-Recipient is not there',
    kinds: ['public'],
    from: 'ExNinjas; GitHub MailKit #873',
  },
  'F1020-74': {
    says: '"5.7.1 Client was not authenticated": no logon took place, and anonymous submit is off',
    kinds: ['public'],
    from: 'GitHub MailKit #1265',
  },
  'F1020-75': {
    says: 'Event 1018 of 2010: the account has no Submit on the connector that the event names; AUTH fails',
    kinds: ['public'],
    from: 'technet ff985427',
  },
  'F1020-76': {
    says: 'Event 1023 of 2010: a message is refused, since the user may not submit to this server',
    kinds: ['public'],
    from: 'technet ff984283',
  },
  'F1020-77': {
    says: 'Later code: no Submit at AUTH is 1018 with 535 5.7.3; 1020 is for built-in accounts; not known for 2007',
    kinds: ['public', 'not-recovered'],
    from: 'GitHub PiratesRE/exchange_diff (15.0.1497), AuthCommandHelpers',
  },
  'F1020-78': {
    says: 'An Edge Transport server has no access to Active Directory; it keeps its configuration in ADAM',
    kinds: ['public'],
    from: 'technet bb232177',
  },
  'F1020-79': {
    says: 'Who stands behind the groups: authenticated user accounts, Exchange Legacy Interop, Partner Server account',
    kinds: ['public'],
    from: 'learn bb629484',
  },
  'F1020-80': {
    says: 'Authenticated Users holds everybody who logged on; its members can be neither viewed nor edited',
    kinds: ['public'],
    from: 'technet cc978401; technet "Special identity groups"; KB243330',
  },
  'F1020-81': {
    says: 'The computer account of each 2007 server is in Exchange Servers; ExchangeLegacyInterop is for 2000 and 2003 servers',
    kinds: ['public'],
    from: '1ask2 (Roles); systemadministrator.in; wmlcloud.com on connectivity to Exchange 2003',
  },
  'F1020-82': {
    says: 'Remove-ADPermission takes one right from one account again, with -Deny a Deny entry',
    kinds: ['public'],
    from: 'learn aa996048 Remove-ADPermission 2007',
  },
  'F1020-83': {
    says: 'The Client connector, port 587, is for mail programs that do not use MAPI, such as POP3 and IMAP4',
    kinds: ['public'],
    from: 'wmlcloud.com on Receive connectors; technet ff984283',
  },
  'F1020-84': {
    says: 'Entries that are set on an object itself come before inherited ones; among them Deny comes before Allow',
    kinds: ['public'],
    from: 'learn.microsoft.com "Order of ACEs in a DACL"',
  },
  'F1020-85': {
    says: 'Valid credentials presuppose that the connector offered AUTH: look at AuthMechanism',
    kinds: ['derived'],
  },
} satisfies Facts;
