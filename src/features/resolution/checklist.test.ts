import { createElement } from 'react';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { Checklist } from './checklist.tsx';

const done = { state: 'done', at: '2026-01-02T10:00+01:00' } as const;

it.each([
  ['a step of it was done', { name: 'INC-1', records: { look: done } }, '0 of 2 steps done In INC-1: 1 of 2 steps done'],
  ['nothing was done', { name: 'INC-1', records: {} }, '0 of 2 steps done'],
  ['there is none', undefined, '0 of 2 steps done'],
])('says beside which case one looks and what became of its steps there: %s', async (_, beside, said) => {
  const props = { title: 'Checklist', stepIds: ['look', 'mend'], records: {}, warning: undefined, blanks: null, children: null };
  const { prelude } = await prerender(createElement(Checklist, { ...props, ...(beside === undefined ? {} : { beside }) }));
  const words = (await new Response(prelude).text()).replaceAll('<!-- -->', '').replace(/<[^>]+>/g, ' ');
  expect(words.replace(/\s+/g, ' ').trim()).toBe(`Checklist ${said} What became of the steps is kept on this device only.`);
});
