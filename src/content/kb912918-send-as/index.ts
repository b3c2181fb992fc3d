import { defineArticle } from '../../engine/define-article.ts';
import { pickBlanks } from '../blanks.ts';
import { afterRepair, afterRepairCauses } from './after-repair.ts';
import { background } from './background.ts';
import { blackberry, blackberryCauses } from './blackberry.ts';
import { byInheritance, byInheritanceCauses } from './by-inheritance.ts';
import { conditions } from './conditions.ts';
import { delegate, delegateCauses } from './delegate.ts';
import { delegateProfile, delegateProfileCauses } from './delegate-profile.ts';
import { denied, deniedCauses, deniedEnds } from './denied.ts';
import { goesOut, goesOutCauses, goesOutEnd } from './goes-out.ts';
import { handOver } from './hand-over.ts';
import { linkedAccount, linkedAccountCauses } from './linked-account.ts';
import { lookAlikes } from './look-alikes.ts';
import { manyAccounts, manyAccountsCauses } from './many-accounts.ts';
import { otherSenders } from './other-senders.ts';
import { otherServices, otherServicesCauses } from './other-services.ts';
import { sharedMailbox, sharedMailboxCauses } from './shared-mailbox.ts';
import { someUsers, someUsersCauses } from './some-users.ts';
import { storeVersion } from './store-version.ts';
import { sendAsSummary } from './summary.ts';
import { takenAway, takenAwayCauses } from './taken-away.ts';

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
    text: 'Exchange 2000 and 2003, both out of support.',
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
    // The ends after the questions, and the checklists last: what a question needs is then loaded in few short pieces.
    ...goesOutEnd,
    ...deniedEnds,
    ...handOver,
    ...otherSenders,
    ...lookAlikes,
    ...blackberryCauses,
    ...otherServicesCauses,
    ...byInheritanceCauses,
    ...sharedMailboxCauses,
    ...manyAccountsCauses,
    ...delegateCauses,
    ...delegateProfileCauses,
    ...goesOutCauses,
    ...linkedAccountCauses,
    ...someUsersCauses,
    ...afterRepairCauses,
    ...deniedCauses,
    ...takenAwayCauses,
  },
  retired: {
    'admins-unprotected': 'No Send As on users who seem unprotected: ask the AD admin',
    'still-in-list=no-delegates': 'Many, and not one of them is a delegate',
  },
});
