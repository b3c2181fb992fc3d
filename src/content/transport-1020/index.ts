import { defineArticle } from '../../engine/define-article.ts';
import { pickBlanks } from '../blanks.ts';
import { connectorAndAccount } from './connector-and-account.ts';
import { denied } from './denied.ts';
import { edge } from './edge.ts';
import { isIt1020 } from './is-it-1020.ts';
import { meant } from './meant.ts';
import { olderVersions } from './older-versions.ts';
import { otherReplies } from './other-replies.ts';
import { outsideGroups } from './outside-groups.ts';
import { servers } from './servers.ts';
import { transport1020Summary } from './summary.ts';
import { userAccounts } from './user-accounts.ts';

export const transport1020 = defineArticle({
  ...transport1020Summary,
  document: {
    title: 'The account provided valid credentials but is not authorized to use the server to submit mail to SMTP',
    file: '001_8dbe3e2ce14623c1.txt',
    dates: [{ label: 'Topic last modified', date: '2007-11-16' }],
    sources: ['F1020-01', 'F1020-02'],
  },
  support: {
    text: 'Written for Exchange 2007 (8.0), out of support. Exchange 2010 (14.0) logs the same event with the same text and advice.',
    sources: ['F1020-02', 'F1020-03'],
  },
  edition: {
    number: 2,
    date: '2026-11-28',
    change: 'It is asked first whether the account is meant to send, and of servers and partners whether they have the right.',
  },
  reviewedOn: '2026-11-28',
  owner: 'exchange-admin',
  background: [
    {
      text: 'The account may use the Receive connector, but not the Hub or Edge Transport server that the connector is on. For that it needs the right MS-Exch-SMTP-Submit.',
      sources: ['F1020-40'],
    },
    {
      text: 'A permission group is a fixed set of rights for well-known users, computers and security groups. It is assigned to a connector and says who may submit there.',
      sources: ['F1020-41'],
    },
    { text: 'In Exchange 2007 you cannot add a permission group, nor change its members or its rights.', sources: ['F1020-42'] },
    {
      text: 'ExchangeUsers: authenticated users without the well-known accounts; Submit, Accept-Any-Recipient, Bypass-Anti-Spam (later lists add Accept-Headers-Routing). Hub only.',
      sources: ['F1020-44'],
    },
    { text: 'ExchangeServers: other Exchange 2007 servers; all receive rights. Hub and Edge.', sources: ['F1020-45'] },
    {
      text: 'ExchangeLegacyServers: servers before 2007, through the group ExchangeLegacyInterop; all receive rights but Accept-Headers-Organization and Accept-Headers-Forest. Hub only.',
      sources: ['F1020-46'],
    },
    {
      text: 'Partners: the Partner Server account; Submit and Accept-Headers-Routing in the example that was found.',
      sources: ['F1020-47'],
    },
    {
      text: 'AnonymousUsers: anonymous logon; Submit, Accept-Any-Sender, Accept-Headers-Routing (later lists add Accept-Authoritative-Domain-Sender). Hub and Edge.',
      sources: ['F1020-43'],
    },
    {
      text: 'A 2007 Hub comes with “Default SERVER” on port 25 (ExchangeUsers, ExchangeServers, ExchangeLegacyServers) and “Client SERVER” on port 587 (ExchangeUsers).',
      sources: ['F1020-28'],
    },
    {
      text: 'The complete list of groups and principals is in the help topic “Receive Connectors” of Exchange Server 2007, the tools in “Toolbox”.',
      sources: ['F1020-58'],
    },
    {
      text: 'The alert is of type Warning; its rule is under Microsoft Exchange Server/Exchange 2007/Common Components/Hub Transport and Edge Transport/Transport.',
      sources: ['F1020-04'],
    },
  ],
  blanks: pickBlanks('SERVER', 'CONNECTOR', 'DOMAIN\\account', 'GROUPS'),
  start: 'version',
  retired: {
    'who=someone-else': 'Not the account whose mail fails',
    'who-on-edge=someone-else': 'Not the account whose mail fails',
  },
  nodes: {
    ...isIt1020,
    ...meant,
    ...connectorAndAccount,
    ...userAccounts,
    ...servers,
    ...outsideGroups,
    ...edge,
    ...denied,
    ...otherReplies,
    ...olderVersions,
  },
});
