import { defineArticle } from '../../engine/define-article.ts';
import { pickBlanks } from '../blanks.ts';
import { afterRepair } from './after-repair.ts';
import { background } from './background.ts';
import { blackberry } from './blackberry.ts';
import { byInheritance } from './by-inheritance.ts';
import { conditions } from './conditions.ts';
import { delegate } from './delegate.ts';
import { delegateProfile } from './delegate-profile.ts';
import { denied } from './denied.ts';
import { goesOut } from './goes-out.ts';
import { handOver } from './hand-over.ts';
import { linkedAccount } from './linked-account.ts';
import { lookAlikes } from './look-alikes.ts';
import { manyAccounts } from './many-accounts.ts';
import { otherSenders } from './other-senders.ts';
import { otherServices } from './other-services.ts';
import { sharedMailbox } from './shared-mailbox.ts';
import { someUsers } from './some-users.ts';
import { storeVersion } from './store-version.ts';
import { sendAsSummary } from './summary.ts';
import { takenAway } from './taken-away.ts';

export const sendAs = defineArticle({
  ...sendAsSummary,
  document: {
    title:
      'Users cannot send e-mail messages from a mobile device or from a shared mailbox in Exchange 2000 Server and in Exchange Server 2003',
    file: '004_f47805464c716aa9.txt',
    dates: [{ label: 'Last reviewed', date: '2009-03-27' }],
    sources: ['F912918-01', 'F912918-02'],
  },
  support: {
    text: 'Applies to Exchange 2000 and Exchange 2003 (Standard and Enterprise), all out of support.',
    sources: ['F912918-03'],
  },
  edition: { number: 2, date: '2026-11-28', change: 'Safer grants, denied groups, wrong senders.' },
  reviewedOn: '2026-11-28',
  owner: 'ad-admin',
  background,
  blanks: pickBlanks('DCNAME', 'EXPORTFILE', 'SERVICEACCOUNT', 'ADMINACCOUNT'),
  start: 'version',
  nodes: {
    ...conditions,
    ...storeVersion,
    ...blackberry,
    ...otherServices,
    ...byInheritance,
    ...sharedMailbox,
    ...manyAccounts,
    ...delegate,
    ...delegateProfile,
    ...goesOut,
    ...linkedAccount,
    ...someUsers,
    ...afterRepair,
    ...denied,
    ...takenAway,
    ...handOver,
    ...otherSenders,
    ...lookAlikes,
  },
  retired: {
    'admins-unprotected': 'No Send As on users who seem unprotected: ask the AD admin',
    'still-in-list=no-delegates': 'Many, and not one of them is a delegate',
  },
});
