import type { Concept } from '../../engine/vocabulary.ts';

const ofVersion = (answerId: string, name: string | undefined, en: string): Concept => ({
  id: `version-${answerId}`,
  ...(name === undefined ? {} : { name }),
  kind: 'version',
  answers: { observation: 'exchange-version', answerId },
  phrases: { en },
});

/** Versions as people write them. A year behind the name of another product is that product's version. */
export const versions: readonly Concept[] = [
  ofVersion('v4-0', 'Exchange 4.0', 'exchange 4.0, exchange 4, exchange server 4.0, ex4.0, e4.0, exch 4.0'),
  ofVersion('v5-0', 'Exchange 5.0', 'exchange 5.0, exchange 5, exchange server 5.0, ex5.0, e5.0, exch 5.0, 5.0, version 5.0'),
  ofVersion('v5-5', 'Exchange 5.5', 'exchange 5.5, exchange server 5.5, ex5.5, ex55, e5.5, e55, exch 5.5, 5.5, version 5.5, exchange55'),
  ofVersion(
    'v2000',
    'Exchange 2000',
    'exchange 2000, exchange server 2000, exchange 2k, ex2000, ex2k, e2k, exch2000, exch2k, exch 2000, 2000, exchange2000, 2k, exchange 6.0',
  ),
  ofVersion(
    'v2003',
    'Exchange 2003',
    'exchange 2003, exchange server 2003, exchange 2k3, ex2003, ex2k3, e2k3, exch2003, exch2k3, exch 2003, 2003, exchange2003, 2k3, exchange 6.5',
  ),
  ofVersion(
    'sbs2003',
    'Small Business Server 2003',
    'sbs 2003, sbs2003, sbs2k3, sbs 2k3, small business server 2003, sbs, small business server, small business 2003',
  ),
  ofVersion(
    'v2007',
    'Exchange 2007',
    'exchange 2007, exchange server 2007, exchange 2k7, ex2007, ex2k7, e2k7, exch2007, exch2k7, exch 2007, 2007, exchange2007, 2k7, e12, exchange 12',
  ),
  ofVersion(
    'v2010',
    'Exchange 2010',
    'exchange 2010, exchange server 2010, exchange 2k10, ex2010, ex2k10, e2k10, exch2010, exch 2010, 2010, exchange2010, 2k10, e14',
  ),
  ofVersion(
    'other',
    undefined,
    `exchange 2013, exchange 2016, exchange 2019, exchange server 2013, exchange server 2016, exchange server 2019, ex2013, ex2016, ex2019, e2k13, e2k16, e2k19,
exchange2013, exchange2016, exchange2019, exch2013, exch2016, exch2019, 2013, 2016, 2019, 2k13, 2k16, 2k19, exchange se, exchange subscription edition, exchange online, exo, office 365, office365, o365, m365, microsoft 365, microsoft365,
365, exchange hybrid, exchange cloud, outlook.com, hotmail, smtp.office365.com, outlook.office365.com`,
  ),
  // The same years of other products say nothing of Exchange.
  {
    id: 'other-product-year',
    isAnywhere: true,
    kind: 'context',
    phrases: {
      en: `
        windows 2000, windows 2003, windows 2008, windows server 2003, windows server 2000, windows server 2008, win2k, win2k3,
        w2k, w2k3, w2k8, windows xp, nt4, nt 4, windows nt, nt 4.0, outlook 97, outlook 98, outlook 2000, outlook 2002, outlook
        2003, outlook 2007, outlook 2010, office 2003, office 2007, office 2010, sp1, sp2, sp3, sp4, service pack, nt
      `,
    },
  },
];
