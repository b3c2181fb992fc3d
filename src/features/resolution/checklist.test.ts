import { createElement } from 'react';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { earlierSteps } from '../../engine/checklist/earlier-steps.ts';
import { wordsOfEarlier } from '../../engine/checklist/earlier-words.ts';
import { sampleArticle } from '../../engine/graph/sample-article.ts';
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

it('says what was marked in an earlier edition and is in the list no more, in words where they are known', async () => {
  const resolution = [{ id: 'mend', text: 'Mend it.', sources: ['F-1'], changesNothing: true }] as const;
  const steps = {
    'hole/glue': done,
    'hole/mend': done,
    'gap/mend': { ...done, state: 'skipped', reason: 'no thread' },
    'other/glue': done,
  } as const;
  const earlier = earlierSteps({ ...sampleArticle, aliases: { gap: 'hole' } }, steps, 'hole', ['mend']);
  expect(earlier.map((step) => wordsOfEarlier(step, resolution, () => '10:00'))).toEqual([
    '“glue” done 10:00',
    'Mend it. skipped 10:00: no thread',
  ]);
  const props = { title: 'Checklist', stepIds: ['mend'], records: {}, warning: undefined, blanks: null, children: null };
  const { prelude } = await prerender(createElement(Checklist, { ...props, earlier: ['“glue” done 10:00'] }));
  expect(await new Response(prelude).text()).toMatch(/Marked in an earlier edition.*<li>“glue” done 10:00<\/li>/s);
});
