import type { Facts } from './fact.ts';

export const kb912918RepairFacts = {
  'F912918-60': {
    says: 'Step 1: open Active Directory Users and Computers (dsa.msc)',
    kinds: ['public'],
    from: 'gmalaya.co.il; datacomguy.blogspot.com copy of the Exchange 2000 article',
  },
  'F912918-61': {
    says: 'Step 2: turn on View > Advanced Features, or the Security tab is missing',
    kinds: ['public'],
    from: 'gmalaya.co.il; BB-KB02276',
  },
  'F912918-62': { says: "Step 3: go to Properties of the mailbox owner's account", kinds: ['public'], from: 'gmalaya.co.il; BB-KB02276' },
  'F912918-63': {
    says: 'Step 4: on the Security tab add the account that is to send',
    kinds: ['public'],
    from: 'gmalaya.co.il; BB-KB02276',
  },
  'F912918-64': {
    says: 'Step 5: select it, tick Allow in the Send As row, press OK',
    kinds: ['public'],
    from: 'gmalaya.co.il; BB-KB02276',
  },
  'F912918-65': {
    says: 'Wait for the store cache: 120 minutes by default, 70-90 in practice according to Good',
    kinds: ['seed', 'public', 'derived'],
    from: 'Good-17773',
    derived: 'the waiting',
  },
  'F912918-66': {
    says: 'An Information Store restart is quicker, but takes all mailboxes of the server offline',
    kinds: ['seed', 'public', 'derived'],
    from: 'unifiedpeople.ru "How to grant Send As" (2007), jonsson.it',
    derived: 'the impact',
  },
  'F912918-67': { says: 'Registry value "Mailbox Cache Age Limit" is in minutes; restart the Information Store after it', kinds: ['seed'] },
  'F912918-68': {
    says: 'A very low value can slow the server; Exchange 5.5 already had it as an interval in minutes',
    kinds: ['seed', 'public'],
    from: 'kbarchive Q179065, Q199309',
  },
  'F912918-69': { says: 'Verify: Allow without a Deny, wait or restart, send, and the recipient sees the owner', kinds: ['derived'] },
  'F912918-70': { says: 'Inheritance covers all users of a domain or container, perhaps too many; security review first', kinds: ['seed'] },
  'F912918-71': { says: 'The script cannot see inherited Send As: take it away before using the script', kinds: ['seed'] },
  'F912918-72': {
    says: 'Steps: Security > Advanced on the domain, the account, User objects, Allow Send As',
    kinds: ['public', 'derived'],
    from: 'BB-KB02276 as copied in scribd 81048718, visible up to "User Objects"',
    derived: 'the last two clicks',
  },
  'F912918-73': {
    says: 'Domain controllers with Windows Server 2008 call that entry something else; the note is cut',
    kinds: ['not-recovered'],
    doubt: 'The entry there is believed to be "Descendant User objects" in place of "User objects".',
  },
  'F912918-74': {
    says: 'The security descriptor propagator takes about 30 minutes; clear the store cache after it',
    kinds: ['public'],
    from: 'bbhelpblackberry copy of BB-KB04707',
  },
  'F912918-75': { says: 'Do it again in each domain with users of the service', kinds: ['public'], from: 'Good-17540' },
  'F912918-80': {
    says: 'Send As on a domain administrator goes again: the adminSDHolder template is restored',
    kinds: ['seed', 'derived'],
    derived: 'that this goes for inheritance too',
  },
  'F912918-81': {
    says: 'The article says within several minutes, BlackBerry every 60 minutes: sources disagree',
    kinds: ['seed', 'public'],
    from: 'BB-KB12309',
  },
  'F912918-82': { says: 'Accounts with domain administrator rights or adminSDHolder protection should have no mailbox', kinds: ['seed'] },
  'F912918-83': { says: 'A grant on protected accounts means changing adminSDHolder, so access to all of them changes', kinds: ['seed'] },
  'F912918-84': { says: 'The steps that tie a mailbox to a protected account are lost', kinds: ['not-recovered'] },
  'F912918-85': {
    says: 'Protected: Administrators, Domain, Enterprise and Schema Admins; newer systems add more groups',
    kinds: ['public'],
    from: 'BB-KB12309, Good-17773',
  },
  'F912918-86': {
    says: 'Protected groups are denied Send As and Receive As; that it beats every Allow is wrong (F912918-165)',
    kinds: ['public'],
    from: 'BB-KB04557',
    doubt:
      'By default the Deny is known for Enterprise Admins, Domain Admins of the root domain and Exchange administrators (F912918-164), not for every group of F912918-85. BlackBerry says that it overrides any Allow; by F912918-165 an inherited one does not.',
  },
  'F912918-87': {
    says: 'The mark of it: ordinary users send, administrators and print operators do not',
    kinds: ['public'],
    from: 'bbhelpblackberry copy of BB-KB04707',
  },
  'F912918-90': {
    says: 'Task 1: BES needs an account of its own, "BESAdmin" by default; the PDF links are dead',
    kinds: ['seed', 'derived'],
    derived: 'that the links are dead',
  },
  'F912918-91': {
    says: 'Task 2: check the rights of that account; the list is taken from BlackBerry',
    kinds: ['public'],
    from: 'BB-KB02276; kreslavsky.com for the server-level rights',
  },
  'F912918-92': {
    says: 'The account is in Domain Users only; with BES itself on a domain controller also in Built-in Administrators',
    kinds: ['seed', 'public'],
    from: 'BB-KB04557',
  },
  'F912918-93': { says: 'Task 3: restart BlackBerry services, then Information Store, then BlackBerry services again', kinds: ['seed'] },
  'F912918-94': {
    says: 'GoodLink: Send As for GoodAdmin per domain, then wait or restart the GoodLink Server service',
    kinds: ['public'],
    from: 'Good-17540, Good-17773',
  },
  'F912918-100': { says: 'The owner is the one user object of the forest whose msExchMailboxGUID names the mailbox', kinds: ['seed'] },
  'F912918-101': { says: 'Resource forest: the owner account is tied to a foreign one by "Associated External Account"', kinds: ['seed'] },
  'F912918-102': { says: 'Just one account of another forest can be associated; msExchMasterAccountSID gets its SID', kinds: ['seed'] },
  'F912918-103': { says: 'The external account acts as owner in Exchange only; disable the owner for logons then', kinds: ['seed'] },
  'F912918-104': {
    says: 'A disabled owner without msExchMasterAccountSID: other failures, event 9548 (2000 too); hotfix 903158, with SP2 916783',
    kinds: ['public'],
    from: 'ftp mirror 903158 and 916783; Exchange team blog of 22 March 2006',
  },
  'F912918-105': { says: 'msExchMailboxSecurityDescriptor is only a backup copy: do not read or write rights there', kinds: ['seed'] },
  'F912918-106': { says: 'One console sets both kinds of permission; Active Directory and the databases keep them apart', kinds: ['seed'] },
  'F912918-110': {
    says: 'A delegate sends as "<Delegate\'s Name> on behalf of <Mailbox Owner>"',
    kinds: ['seed', 'derived'],
    derived: 'that the recipient sees it',
  },
  'F912918-111': {
    says: 'Send on behalf is granted in Outlook or in ADUC and stored in publicDelegates',
    kinds: ['seed', 'public'],
    from: 'e-squillace.com; datacomguy copy of the Exchange 2000 article; mskb 329622',
  },
  'F912918-112': {
    says: 'Outlook may fail to write publicDelegates; an administrator sets it then (329622)',
    kinds: ['seed', 'public'],
    from: 'mskb 329622',
  },
  'F912918-113': { says: 'Folder access does not come with Send on Behalf: a delegate may have only the latter', kinds: ['seed'] },
  'F912918-114': { says: "Opened as a folder or additional mailbox beside one's own, it sends on behalf", kinds: ['seed'] },
  'F912918-115': {
    says: "To send as the owner a delegate needs a profile with only the owner's mailbox; steps lost",
    kinds: ['seed', 'not-recovered'],
  },
  'F912918-116': {
    says: 'A super-delegate has Full Mailbox Access and with it sends as the owner from the mailbox itself; Send As only if always to',
    kinds: ['seed'],
  },
  'F912918-117': { says: 'An ordinary delegate given Send As sends as the owner each time; easy to take back', kinds: ['seed'] },
  'F912918-118': { says: 'The common case: an assistant keeps the calendar and answers mail for an executive', kinds: ['seed'] },
} satisfies Facts;
