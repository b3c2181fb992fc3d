import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { checklistOf } from '../engine/article/checklist-of.ts';
import { statementsOf } from '../engine/article/statements.ts';
import { isOnlyAdvice } from '../engine/check/advise.ts';
import { findCatalogueProblems, findProblems } from '../engine/check/find-problems.ts';
import { placeDocumentsOf } from '../engine/search/search-documents.ts';
import { readTicketText } from '../engine/ticket-text/read/read-ticket-text.ts';
import { UndoList } from '../features/resolution/undo-list.tsx';
import type { Article } from '../model/article/article.ts';
import { openPack, showMarkup, showPlace, wordsOf, writeTicket } from './fixtures/show-place.ts';

const { pack, articles, around } = await openPack('steps');
const [diagnosis, , page] = articles as [Article, Article, Article];
const adding = '/no-prints/not-added/?listed=no';
const steps = ['open', 'add', 'name', 'allow', 'restart'].map((id) => `not-added/${id}`);

/** What the paper and the ticket text say of a step, in its lines. */
function linesFrom(text: string, first: string): string[] {
  const lines = text.split('\n');
  return lines.slice(lines.findIndex((line) => line.includes(first)));
}

describe('steps as their source has them', () => {
  it('stand in a pack that is read and admitted', () => {
    expect([...pack.articles.values()].flatMap(({ faults = [] }) => faults)).toEqual([]);
    const faults = articles.flatMap((article) => findProblems(article, around));
    expect(faults.filter(({ kind }) => !isOnlyAdvice(kind, { isHomePack: false, isReviewed: false }))).toEqual([]);
    expect(findCatalogueProblems(articles, around)).toEqual([]);
  });

  it('have one box each, whatever stands in them', async () => {
    const { markup, text } = await showPlace(diagnosis, adding);
    expect(markup.match(/ id="step-[a-z]+"/g)).toHaveLength(5);
    expect(text).toContain('0 of 5 steps done');
  });

  it('come back out of the ticket text with all their ticks', () => {
    const { text, kept } = writeTicket(diagnosis, adding, Object.fromEntries(steps.map((key) => [key, 'done'])));
    expect(readTicketText(text)).toMatchObject({ isIntact: true, case: { steps: kept.steps, answers: kept.answers } });
  });
});

describe('whom a step is for', () => {
  it('stands before it on the page, and in the name of its box', async () => {
    const { text, markup } = await showPlace(diagnosis, adding);
    expect(text).toMatch(/4\. for each domain Allow the group of the domain\./);
    expect(text).toMatch(/5\. only before SP2 Restart the service\./);
    expect(markup).toMatch(/<label for="step-restart">.*?only before SP2.*?Restart the service\.<\/label>/);
  });

  it('stands before it in the ticket text, done or not', () => {
    const { text } = writeTicket(diagnosis, adding, { 'not-added/allow': 'done' });
    expect(linesFrom(text, 'Allow the group')[0]).toMatch(/^ \[done .*\] \(for each domain\) Allow the group of the domain\. \[step: /);
    expect(linesFrom(text, 'Restart the')[0]).toBe(' [ ] (only before SP2) Restart the service.');
  });

  it('stands in the ticket text where the step is named alone, as what comes next', () => {
    const { text } = writeTicket(diagnosis, adding, Object.fromEntries(steps.slice(0, -1).map((key) => [key, 'done'])));
    expect(linesFrom(text, 'NEXT ')[0]).toMatch(/: the next step: \(only before SP2\) Restart the service\.$/);
  });

  it('stands before it where the page names it alone: left open, and to undo', async () => {
    const { text } = await showPlace(diagnosis, `${adding}&not-added=fixed`);
    expect(text).toContain('5, not started: (only before SP2) Restart the service.');
    const node = diagnosis.nodes['not-added'];
    const undone = await showMarkup(createElement(UndoList, { steps: checklistOf(node), numberOf: () => 5 }));
    expect(wordsOf(undone)).toContain('Step 5: (only before SP2) Restart the service.');
  });

  it('is found by search', () => {
    const [added] = placeDocumentsOf(diagnosis).filter(({ id }) => id === 'no-prints/not-added');
    expect(added?.steps).toEqual(expect.arrayContaining(['only before SP2', 'for each domain']));
    expect(placeDocumentsOf(page)[0]?.text).toEqual(expect.arrayContaining(['only in the main house', 'for each tray']));
  });

  it('stands on a page too', async () => {
    const { text } = await showPlace(page, '/which-printer/');
    expect(text).toContain('only in the main house Every floor has one printer');
    expect(text).toContain('for each tray Put paper in.');
  });
});

describe('the lines under a step', () => {
  it('stand under it with their commands and have no box', async () => {
    const { markup, text } = await showPlace(diagnosis, adding);
    expect(text).toMatch(
      /2\. Add the printer\. Choose the maker .*\. Choose the model\. lpinfo -m .*only where it has two trays Choose the paper\./,
    );
    expect(markup.match(/<ol class="[^"]*lower-alpha[^"]*">(.*?)<\/ol>/)?.[1]).not.toContain('<input');
  });

  it('stand under it in the ticket text, done or not', () => {
    const under = [
      '     - Choose the maker.',
      '       maker: https://desk.example/which-printer/',
      '     - Choose the model.',
      '     - (only where it has two trays) Choose the paper.',
    ];
    const before = writeTicket(diagnosis, adding).text;
    expect(linesFrom(before, 'Add the printer').slice(0, 5)).toEqual([' [ ] Add the printer.', ...under]);
    const after = writeTicket(diagnosis, adding, { 'not-added/add': 'done' }).text;
    expect(linesFrom(after, 'Add the printer').slice(1, 5)).toEqual(under);
  });

  it('are found by search, and rest on facts like every statement', () => {
    const [added] = placeDocumentsOf(diagnosis).filter(({ id }) => id === 'no-prints/not-added');
    expect(added?.steps).toEqual(expect.arrayContaining(['Choose the model.', 'lpinfo -m', 'only where it has two trays']));
    expect(placeDocumentsOf(page)[0]?.text).toContain('Fan it first.');
    const cause = diagnosis.nodes['not-added'];
    expect(cause && statementsOf(cause).map(({ at }) => at)).toContain('step 2, line 3');
  });

  it('stand on a page too', async () => {
    const { markup } = await showPlace(page, '/which-printer/');
    expect(markup).toMatch(/Put paper in\.<ul[^>]*><li>Fan it first\./);
  });
});

describe('words that lead somewhere', () => {
  it('are links on the page, to another site without telling it from where; on paper the address stands behind them', async () => {
    const { markup } = await showPlace(diagnosis, adding);
    const [, other] = /<a ([^>]*)>page of the server<\/a>/.exec(markup) ?? [];
    expect(other).toContain('href="https://print.example/admin"');
    expect(other).toContain('rel="noreferrer"');
    expect(markup).toMatch(/<a href="\/which-printer\/"[^>]*>maker<\/a>/);
    expect(markup).toMatch(/<span class="[^"]*print:inline[^"]*"> \(https:\/\/print\.example\/admin\)<\/span>/);
    expect((await showPlace(page, '/which-printer/')).markup).toMatch(/<a href="\/no-prints\/"[^>]*>one printer<\/a>/);
  });

  it('are written out in the ticket text', () => {
    const { text } = writeTicket(diagnosis, adding);
    expect(linesFrom(text, 'Open the page')[1]).toBe('     page of the server: https://print.example/admin');
    expect(linesFrom(text, 'Choose the maker')[1]).toBe('       maker: https://desk.example/which-printer/');
  });
});

describe('a picture', () => {
  it('is told in words beside its text, on the page and on paper, as long as it is not shown', async () => {
    const { text, markup } = await showPlace(diagnosis, adding);
    expect(text).toContain('Restart the service. Picture: The button Restart at the lower left.');
    expect(text).toContain('Choose the paper. Picture: Two trays, the lower one open.');
    expect(markup).not.toContain('<img');
    expect((await showPlace(diagnosis, '/no-prints/')).text).toContain('Open the list. Picture: The list with three printers.');
    const read = (await showPlace(page, '/which-printer/')).text;
    expect(read).toContain('Picture: A plan with a printer on each floor.');
    expect(read).toContain('Fan it first. Picture: A hand that fans a stack of paper.');
  });

  it('is told in the ticket text, done or not', () => {
    const before = writeTicket(diagnosis, adding).text;
    expect(linesFrom(before, 'Restart the')[1]).toBe('     Picture: The button Restart at the lower left.');
    expect(linesFrom(before, 'Choose the paper')[1]).toBe('       Picture: Two trays, the lower one open.');
    const after = writeTicket(diagnosis, adding, { 'not-added/restart': 'done' }).text;
    expect(linesFrom(after, 'Restart the')[1]).toBe('     Picture: The button Restart at the lower left.');
    const asked = writeTicket(diagnosis, '/no-prints/').text;
    expect(linesFrom(asked, 'Open the list')[1]).toBe('     Picture: The list with three printers.');
  });

  it('is found by search by what it shows', () => {
    const found = placeDocumentsOf(diagnosis).flatMap(({ steps }) => steps);
    expect(found).toEqual(expect.arrayContaining(['The list with three printers.', 'Two trays, the lower one open.']));
    expect(placeDocumentsOf(page)[0]?.text).toContain('A hand that fans a stack of paper.');
  });
});

describe('a table', () => {
  it('stands in a box of its own, each character as it is written', async () => {
    const { markup, text } = await showPlace(diagnosis, adding);
    const [, label, table = ''] = /<section aria-label="([^"]*)" tabindex="0"[^>]*>(<table.*?<\/table>)/i.exec(markup) ?? [];
    expect(label).toBe('Floor, Name');
    expect([...table.matchAll(/<t[hd](?: [^>]*)?>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell)).toEqual([
      ...['Floor', 'Name', '1', 'north', '2', 'south | **b** &lt;b&gt;', '3', ''],
    ]);
    expect(text).toContain('0 of 5 steps done');
    expect((await showPlace(page, '/which-printer/')).markup).toMatch(/<td[^>]*>P-12<\/td>/);
  });

  it('is written into the ticket text row by row', () => {
    const { text } = writeTicket(diagnosis, adding, { 'not-added/name': 'done' });
    expect(linesFrom(text, 'Give it the name').slice(1, 4)).toEqual([
      '     - Floor: 1; Name: north',
      '     - Floor: 2; Name: south | **b** <b>',
      '     - Floor: 3; Name:',
    ]);
  });

  it('is found by search', () => {
    const [added] = placeDocumentsOf(diagnosis).filter(({ id }) => id === 'no-prints/not-added');
    expect(added?.steps).toEqual(expect.arrayContaining(['Floor Name', '1 north']));
    expect(placeDocumentsOf(page)[0]?.text).toContain('1 P-12');
  });
});

describe('a procedure that a step sends to', () => {
  const stopped = '/no-prints/queue-off/?listed=yes&state=stopped';

  it('is a link beside a box like any other', async () => {
    const { markup, text } = await showPlace(diagnosis, stopped);
    expect(markup).toMatch(/<a href="\/make-room\/"[^>]*>Do “make-room”<\/a>/);
    expect(text).toMatch(/Do “make-room” .*, then come back here\./);
    expect(text).toContain('0 of 2 steps done');
    expect((await showPlace(page, '/which-printer/')).markup).toContain('href="/make-room/"');
  });

  it('is named in the ticket text', () => {
    const { text, kept } = writeTicket(diagnosis, stopped, { 'queue-off/room': 'done' });
    expect(linesFrom(text, 'Make room')[1]).toBe('     Do this and come back: https://desk.example/make-room/');
    expect(readTicketText(text)).toMatchObject({ isIntact: true, case: { steps: kept.steps } });
  });
});
