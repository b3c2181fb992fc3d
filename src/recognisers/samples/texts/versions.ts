import type { Sample } from '../sample.ts';

const banner = (build: string) => `220 mail.contoso.com ESMTP Server (Microsoft Exchange Internet Mail Service ${build}) ready`;
const sp1 = ['exchange-version=v2003', 'service-pack=v2003-sp1'];
const sp2 = ['exchange-version=v2003', 'service-pack=v2003-sp2'];
const sp3 = ['exchange-version=v2000', 'service-pack=v2000-sp3'];

export const versionSamples: readonly Sample[] = [
  { name: 'store.exe of 2003 SP2', text: 'store.exe 6.5.7650.23', answers: sp2 },
  { name: 'store.exe of 2003 SP2 as released', text: 'Store.exe, version 6.5.7638.1', answers: sp2 },
  { name: 'store.exe of 2003 SP1', text: 'store.exe 6.5.7233.51', answers: sp1 },
  { name: 'store.exe of 2000 SP3', text: 'store.exe 6.0.6619.4', answers: sp3 },
  { name: 'file version alone', text: '6.5.7650.23', answers: sp2 },
  { name: 'file version with its label', text: 'File version: 6.5.7233.54', answers: sp1 },
  { name: 'bare number beside store.exe, SP2', text: 'Store.exe 7650.23', answers: sp2 },
  { name: 'bare number beside store.exe, SP1', text: 'store.exe: 7233.54', answers: sp1 },
  { name: 'bare number beside store.exe, 2000', text: 'store.exe version 6619.4', answers: sp3 },
  {
    name: 'properties of the file',
    text: 'C:\\Exchsrvr\\bin\\store.exe\n  File version:   6.5.7650.23\n  Product name: Exchange',
    answers: sp2,
  },
  {
    name: 'a list of versions',
    text: '--a-- W32i   APP   ENU        6.5.7650.23 shp    5,230,080 11-23-2005 store.exe',
    answers: sp2,
  },
  { name: 'greeting of 5.5 SP3', text: banner('5.5.2650.21'), answers: ['exchange-version=v5-5', 'ims-build=v5-5-repaired'] },
  { name: 'greeting of 5.5 as released', text: banner('5.5.1960.3'), answers: ['exchange-version=v5-5', 'ims-build=v5-5-before-sp1'] },
  { name: 'greeting of 5.0 SP1', text: banner('5.0.1458.49'), answers: ['exchange-version=v5-0', 'ims-build=v5-0-before-sp2'] },
  { name: 'greeting of 5.0 SP2', text: banner('5.0.1460.8'), answers: ['exchange-version=v5-0', 'ims-build=v5-0-repaired'] },
  {
    name: 'greeting in capitals, wrapped, in a telnet session',
    text: `telnet mail 25\nTrying...\n${banner('5.5.2232.9').toUpperCase().replaceAll(' ', '  ').replace('(', '\n(')}\nquit\n221 closing connection`,
    answers: ['exchange-version=v5-5', 'ims-build=v5-5-repaired'],
  },
  {
    name: 'Get-ExchangeServer, 2007',
    text: 'Name : SRV1\nAdminDisplayVersion : Version 8.1 (Build 240.6)',
    answers: ['exchange-version=v2007'],
  },
  {
    name: 'Get-ExchangeServer, 2010',
    text: 'AdminDisplayVersion           : Version 14.3 (Build 123.4)',
    answers: ['exchange-version=v2010'],
  },
];
