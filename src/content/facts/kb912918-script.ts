import type { Facts } from './fact.ts';

export const kb912918ScriptFacts = {
  'F912918-120': {
    says: 'AddSendAs.vbs finds full access without Send As in one domain; the script text is lost',
    kinds: ['seed', 'not-recovered'],
  },
  'F912918-121': { says: 'Modes: Export writes a list, Import grants from it, SetAll grants to all with full access', kinds: ['seed'] },
  'F912918-122': {
    says: 'CSCRIPT AddSendAs.vbs takes a domain controller and -Export, -Import or -SetAll; alone, help',
    kinds: ['seed', 'derived'],
    derived: 'typing a hyphen for the dash',
  },
  'F912918-123': { says: 'Run it in a command prompt window, in a folder where you may create files', kinds: ['seed'] },
  'F912918-124': { says: 'Errors are in Send_As_Errors_H_MM_SS.txt, with the time of the matching export file', kinds: ['seed'] },
  'F912918-125': { says: "Run it as administrator of the owners' forest, on Exchange or a System Manager workstation", kinds: ['seed'] },
  'F912918-126': { says: 'Rights spread over accounts: RunAs.exe, one prompt each, never two runs on one domain', kinds: ['seed'] },
  'F912918-127': { says: 'No SetAll where delegates have Full Mailbox Access: they would no longer send on behalf', kinds: ['seed'] },
  'F912918-128': { says: 'Accounts with inherited Send As are missing; a grant on protected owners does not last', kinds: ['seed'] },
  'F912918-129': { says: 'Important: know the rules on owners with delegates before the script changes anything', kinds: ['seed'] },
  'F912918-130': {
    says: 'The export is Unicode text (UTF-16) with tabs and triple double-quotes',
    kinds: ['seed', 'derived'],
    derived: 'UTF-16',
  },
  'F912918-131': {
    says: 'Five fields are known from the sample line; the field list is lost',
    kinds: ['seed', 'derived', 'not-recovered'],
    derived: 'the meaning of fields 1, 3 and 5',
  },
  'F912918-132': { says: 'The sample line: NoSendAs has full access to "Mailbox Owner" but cannot send as it', kinds: ['seed'] },
  'F912918-133': { says: 'Only super-delegates are in it: decide on each "Has Delegates" line if it is one', kinds: ['seed'] },
  'F912918-134': { says: 'Notepad and Excel keep Unicode text; other editors may spoil the file with ANSI/ASCII', kinds: ['seed'] },
  'F912918-135': {
    says: 'Excel shows one " on each side and saves three again; the open and save steps are lost',
    kinds: ['seed', 'derived', 'not-recovered'],
    derived: 'the hint on how to open and save',
  },
  'F912918-136': { says: 'Find.exe or Findstr.exe splits the export by "Has Delegates" or by one service account', kinds: ['seed'] },
  'F912918-137': {
    says: '/V is without, /I ignores case; drop header lines of Find, no wildcards with Findstr',
    kinds: ['seed'],
    doubt:
      'Findstr of Windows 2000/XP/2003 cannot read UTF-16 text and perhaps finds nothing in the Unicode export; what Find writes through redirection may no longer be Unicode. The article is silent on both, so make sure that the filtered file has content and is still Unicode.',
  },
  'F912918-140': {
    says: 'FMA_EXCLUSIVE_LIST leaves accounts out and can be extended; its format is lost',
    kinds: ['seed', 'not-recovered'],
  },
  'F912918-141': { says: 'FMA_EXCLUSIVE_EXSVC leaves out one account in every domain, "\\Exchange Services" by default', kinds: ['seed'] },
  'F912918-142': { says: 'The "Tips and caveats" list is lost', kinds: ['not-recovered'] },
  'F912918-143': { says: 'The script illustrates, without warranty; Microsoft explains it but does not adapt it', kinds: ['seed'] },
  'F912918-150': {
    says: 'Taking the hotfix off is no remedy: each later store update brings the change back',
    kinds: ['public'],
    from: 'Good-17540, EHLO-2006-04',
  },
  'F912918-151': {
    says: 'In later versions a hidden mailbox cannot be sent as; the error is much the same',
    kinds: ['public'],
    from: 'unifiedpeople.ru/jonsson.it, Exchange 2007/2010 text',
  },
  'F912918-152': { says: 'Back up first: Import and SetAll have no undo but taking Send As away', kinds: ['inferred'] },
  'F912918-160': { says: 'Other articles for lost rights, delegates, permissions that do not persist, mailbox rights', kinds: ['seed'] },
  'F912918-161': {
    says: 'Exchange 2007 and later use Add-ADPermission; newer Outlook shows [0x80070005-...]',
    kinds: ['public'],
    from: 'learn.microsoft.com cannot-send-email-with-full-access; blog.jonsson.it',
  },
  'F912918-162': {
    says: 'In Exchange 5.5 Send As is a role on site and mailbox objects: Q168753',
    kinds: ['public'],
    from: 'kbarchive Q168753',
  },
  'F912918-163': { says: 'No receiving either, or one user after a device change: a case for the vendor', kinds: ['derived'] },
  'F912918-164': {
    says: 'The default Deny of Send As and Receive As stands on the Exchange organization and is inherited below it',
    kinds: ['public'],
    from: 'TechNet bb123738 (Enterprise Admins, Domain Admins of the root domain, the account of ForestPrep), bb124457 (Exchange administrators)',
  },
  'F912918-165': {
    says: 'An inherited Deny does not keep out an account with an explicit Allow; explicit entries come first',
    kinds: ['public'],
    from: 'ftp mirror 292509, which says so of ExMerge and mailbox stores',
  },
  'F912918-166': {
    says: 'View > Advanced Features comes before Exchange Advanced > Mailbox Rights; shaded boxes are inherited',
    kinds: ['public'],
    from: 'unifiedpeople.ru copy of the help of Exchange System Manager, “View Mailbox Permissions”',
  },
  'F912918-167': {
    says: 'Only with BES on a domain controller are its local Administrator rights a place in Builtin > Administrators',
    kinds: ['public'],
    from: 'BB-KB04557 (port3101.org), BB-KB02276',
  },
  'F912918-168': { says: 'Built-in Administrators on a domain controller can administer the whole domain', kinds: ['derived'] },
  'F912918-169': {
    says: 'Good: take users, and GoodAdmin itself, out of the protected groups',
    kinds: ['public'],
    from: 'Good-18280',
  },
  'F912918-170': {
    says: 'The tool applysendaspermission sets Send As for GoodAdmin; how, is in Good 17958, which could not be read',
    kinds: ['public'],
    from: 'Good-17540',
  },
  'F912918-171': {
    says: 'Review and edit the export, then grant Send As to accounts that require it; backup and the like do not',
    kinds: ['seed', 'derived'],
    derived: 'which accounts do not require it',
  },
  'F912918-172': {
    says: 'Members of protected groups inherit nothing; adminCount and inheritance stay as they were once they leave',
    kinds: ['public'],
    from: 'mskb 817433; askds blog of 7 May 2009 on adminCount; learn.microsoft.com asiasupp on Server Operators; morgansimonsen.wordpress.com',
  },
  'F912918-173': {
    says: 'A mailbox’s SID: of a disabled owner msExchMasterAccountSID, unless it is SELF; else the owner’s own',
    kinds: ['public'],
    from: 'Exchange team blog of 22 March 2006',
  },
  'F912918-174': {
    says: 'So an outside account with Full Mailbox Access alone is not the owner, and needs Send As',
    kinds: ['derived'],
  },
} satisfies Facts;
