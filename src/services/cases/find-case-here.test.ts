import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { startCase } from '../../engine/case/case-change.ts';
import { startRecord } from '../../engine/case/case-record.ts';
import { NewerCase } from '../../engine/case/read-case.ts';
import { TicketTextFound } from '../../features/cases/ticket-text-found.tsx';
import { asOpened, findCaseHere } from './find-case-here.ts';

const at = '2026-11-29T02:00+01:00';
const stored = startRecord('a1', at);
const find = async (id: string) => {
  if (id === 'newer') {
    throw new NewerCase();
  }
  if (id === 'refused') {
    throw new Error('refused');
  }
  return id === 'a1' ? stored : undefined;
};

const askAndOpen = async (id: string) => {
  const here = await findCaseHere(id, find);
  const { kept, isNewer } = here;
  const shown = renderToStaticMarkup(
    createElement(TicketTextFound, {
      title: 'Ticket text',
      isIntact: true,
      unreadable: [],
      count: 1,
      isNewerHere: isNewer,
      ...(kept === undefined ? {} : { here: 'Here it was last changed today' }),
      onOpen: () => undefined,
      onOpenHere: () => undefined,
    }),
  );
  const offered = ['Open the one kept here', 'Open this case', 'Open the text as a new case', 'stored by a newer Unstuck'];
  return { offered: offered.filter((words) => shown.includes(words)), opens: asOpened(startCase(id, at), here).id };
};

it.each([
  ['gone', { offered: ['Open this case'], opens: 'gone' }],
  ['refused', { offered: ['Open this case'], opens: 'refused' }],
  ['a1', { offered: ['Open the one kept here', 'Open the text as a new case'], opens: '' }],
  ['newer', { offered: ['Open the text as a new case', 'stored by a newer Unstuck'], opens: '' }],
])('offers what can be opened of a case that is here: %s, and never writes over it', async (id, expected) => {
  expect(await askAndOpen(id)).toEqual(expected);
});
