import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Judgement } from '../../engine/search/find/judge-search.ts';
import { toldNothing } from '../../engine/search/find/told-elsewhere.ts';
import { SearchResults } from './search-results.tsx';
import type { SearchResultsProps } from './search-results-props.ts';

const judgement: Judgement = { verdict: 'fits', told: [], missing: ['valve'], uncovered: [], share: 0.8 };
const article = { href: '/a/', title: 'A', number: '1', snippet: [], versions: '', causes: 1, places: [], excluded: [] };
const props = {
  words: 'valve',
  found: [article],
  judgement,
  titles: ['A', 'B'],
  triageHref: '/triage/',
  isTyping: false,
  home: 'Pumps',
  elsewhere: undefined,
  isAfterOthers: false,
  afterAll: { ask: 'Is it a pump?', because: 'So it is.' },
  getDay: () => '2026-01-01',
};
const textOf = (changes: Partial<SearchResultsProps>) =>
  renderToStaticMarkup(createElement(SearchResults, { ...props, ...changes }))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const many = { ...toldNothing('valve'), articles: 6403 };
const nothing = { judgement: { ...judgement, verdict: 'nothing' } as const };

it('says of which articles nothing fits, and asks of no trade, where other packs were looked through', () => {
  const alone = textOf({ ...nothing, elsewhere: toldNothing('valve') });
  expect(alone).toContain('The 2 articles here are: A; B.');
  expect(alone).toContain('Is it a pump?');
  const among = textOf({ ...nothing, elsewhere: many });
  expect(among).toContain('6,405 articles were looked through: 2 of Pumps and 6,403 of other packs.');
  expect(among).toContain('1 article of Pumps only shares words with it');
  expect(among).not.toContain('Is it a pump?');
});

it('calls nothing of ours a fit, offers none of it to Enter, and says whose article misses a word, where another pack goes first', () => {
  expect(textOf({})).toMatch(/Not mentioned: valve\. Fits 1 of 2 articles A .*Enter/);
  const after = textOf({ isAfterOthers: true, elsewhere: many });
  expect(after).toMatch(/Not mentioned in Pumps: valve\. Perhaps 1 of 2 articles/);
  expect(after).not.toContain('Enter');
});
