import { expect, it } from 'vitest';
import { openCatalogueSearch } from '../../../src/services/search/catalogue-search.ts';
import { judgeEvidence } from './judge-rows.ts';

const search = openCatalogueSearch(await import('virtual:search-index'));

it('tells the answers that were read wrongly from those that were missed', () => {
  const text =
    "Source: MSExchangeTransport\nEvent ID: 1020\nThe account 'CONTOSO\\svc-fax' provided valid credentials, but is not authorized.";
  const row = { id: 'a', layout: 'labels', text, right: ['smtp-reply=submit'], allowed: [] };
  const read = 'logged-events=transport-1020';
  expect(judgeEvidence(row, search)).toMatchObject({ proposed: [read], wrong: [read], missed: ['smtp-reply=submit'] });
  expect(judgeEvidence({ ...row, right: [read] }, search)).toMatchObject({ wrong: [], missed: [] });
  expect(judgeEvidence({ ...row, right: [], allowed: [read] }, search)).toMatchObject({ wrong: [], missed: [] });
});
