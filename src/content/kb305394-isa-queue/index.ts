import { defineArticle } from '../../engine/define-article.ts';
import { pickBlanks } from '../blanks.ts';
import { conditions } from './conditions.ts';
import { dnsSettings } from './dns-settings.ts';
import { lookAlikes } from './look-alikes.ts';
import { outTest } from './out-test.ts';
import { protocolRule } from './protocol-rule.ts';
import { isaQueueSummary } from './summary.ts';

export const isaQueue = defineArticle({
  ...isaQueueSummary,
  document: {
    title:
      'Outgoing SMTP messages remain in the outgoing queue, and you do not receive any NDRs on a server that is running Exchange Server 2003, Exchange 2000 Server, or Small Business Server 2003',
    file: '002_c6e3b3260eaa5ebc.txt',
    dates: [{ label: 'Last reviewed', date: '2005-11-09' }],
    sources: ['F305394-01', 'F305394-02', 'F305394-03'],
  },
  support: {
    text: 'Applies to Exchange 2000, Exchange 2003 (Standard and Enterprise) and Windows Small Business Server 2003 (Standard and Premium), all out of support.',
    sources: ['F305394-02'],
  },
  edition: {
    number: 2,
    date: '2026-11-28',
    change: 'Tests with two domains come before any change. A bounce no longer ends it, and ISA may be on the server itself.',
  },
  reviewedOn: '2026-11-28',
  owner: 'exchange-admin',
  background: [
    {
      text: 'Outgoing mail needs port 25 on the virtual server, one SMTP connector with address space * if there are connectors, and outside names resolved. They are resolved by an internal DNS server that forwards, by external DNS servers on the virtual server, or by a smart host.',
      sources: ['F305394-27'],
    },
    {
      text: 'ISA 2000 lets a request pass when a protocol rule and a site and content rule both allow it. It looks at protocol rules that deny, protocol rules that allow, site and content rules that deny, those that allow, then packet filters. By default there is no protocol rule, so all is denied, and a site and content rule that allows any request.',
      sources: ['F305394-44'],
    },
    {
      text: 'Exchange behind ISA 2000 may ask an internal DNS server for outside names. Then that server needs the way out for DNS, and Exchange the one for SMTP. The Secure Mail Publishing Wizard makes protocol rules that let mail out.',
      sources: ['F305394-57', 'F305394-79'],
    },
    {
      text: 'Mail that cannot be delivered comes back after two days by default, with 4.4.7; a notice of delay comes after twelve hours. So this fault ends in bounces as well.',
      sources: ['F305394-75', 'F305394-76'],
      mark: 'hint',
    },
    { text: 'The external DNS list is kept in the attribute msExchSmtpExternalDNSServers of the virtual server.', sources: ['F305394-23'] },
  ],
  blanks: pickBlanks('SERVER', 'REMOTEDOMAIN', 'REMOTEMAIL', 'DNSSERVER', 'ISAADDRESS'),
  start: 'version',
  nodes: { ...conditions, ...outTest, ...dnsSettings, ...protocolRule, ...lookAlikes },
  retired: { 'external-dns=no': 'No: only other servers, or none' },
});
