import { defineArticle } from '../../engine/define-article.ts';
import { pickBlanks } from '../blanks.ts';
import { editedAccount } from './edited-account.ts';
import { overrideAndPassword } from './override-and-password.ts';
import { roleAndAccount } from './role-and-account.ts';
import { outboxSummary } from './summary.ts';
import { symptoms } from './symptoms.ts';

export const outbox = defineArticle({
  ...outboxSummary,
  document: {
    title: 'XFOR: Mail Going to IMC or MSMail Stays in Outbox',
    file: '000_0d7577b52663a0cf.txt',
    dates: [{ label: 'Last modified', date: '2002-05-23' }],
    sources: ['F154298-01', 'F154298-02'],
  },
  support: {
    text: 'Applies to Exchange 4.0 to 5.5, all long out of support. The fix is a permission; no service pack belongs to it.',
    sources: ['F154298-02', 'F154298-03'],
    mark: 'hint',
  },
  edition: {
    number: 2,
    date: '2026-11-28',
    change: 'The service account is settled first, and its role is looked for on organization, site and Configuration.',
  },
  reviewedOn: '2026-11-28',
  owner: 'exchange-admin',
  background: [
    {
      text: 'On Configuration, Service Account Admin stands for the rights Add Child, Modify User Attributes, Modify Administrator Attributes, Delete, Replication and Modify Permissions.',
      sources: ['F154298-44'],
    },
    {
      text: 'Mail in the MTA queue lies as .DAT files in Exchsrvr\\Mtadata. From there it goes to a hidden folder of the information store, MTS-OUT.',
      sources: ['F154298-25'],
    },
    { text: 'The article does not say how many users are hit, and names no bounce.', sources: ['F154298-15', 'F154298-14'] },
  ],
  blanks: pickBlanks('SERVER'),
  start: 'version',
  retired: {
    'role-held=yes': 'Yes, it is listed with that role',
    'sbs-hand-over': 'Small Business Server 4.5: the account was edited outside the SBS Console',
  },
  nodes: { ...symptoms, ...roleAndAccount, ...overrideAndPassword, ...editedAccount },
});
