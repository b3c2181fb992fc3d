import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { joinArticle } from '../engine/article/join-article.ts';
import { splitArticle } from '../engine/article/split-article.ts';
import { findCatalogueProblems, findProblems } from '../engine/check/find-problems.ts';
import { compileArticle } from '../engine/graph/compile-article.ts';
import { listLinks } from '../engine/link/list-links.ts';
import { placeDocumentsOf } from '../engine/search/search-documents.ts';
import { readTicketText } from '../engine/ticket-text/read/read-ticket-text.ts';
import { writeTicketText } from '../engine/ticket-text/write/write-ticket-text.ts';
import { describeNode } from '../features/map/layout/map-boxes.ts';
import { buildMap } from '../features/map/layout/map-graph.ts';
import type { Article } from '../model/article/article.ts';
import { AboutPage } from '../pages/about/about-page.tsx';
import { open, openPack, showMarkup, showPlace, wordsOf, writeTicket } from './fixtures/show-place.ts';

const { pack, articles, around } = await openPack('kinds');
const [procedure, page, draft] = articles as [Article, Article, Article];
const diagnosisTalk = /\b(cause|fixed|symptom|proven)/i;

describe('a pack with a procedure, a page and a draft', () => {
  it('is read and admitted', () => {
    expect([...pack.articles.values()].flatMap(({ faults = [] }) => faults)).toEqual([]);
    expect(articles.flatMap((article) => findProblems(article, around))).toEqual([]);
    expect(findCatalogueProblems(articles, around)).toEqual([]);
  });

  it('counts as a fault once somebody answers for the article what it leaves unsaid', () => {
    const found = findProblems({ ...draft, status: 'reviewed' }, around);
    expect(found.map((problem) => [problem.kind, problem.nodeId, 'at' in problem ? problem.at : ''])).toEqual([
      ['no-review-date', 'about', ''],
      ['no-role', 'light', 'how to find out'],
      ['no-minutes', 'light', 'how to find out'],
      ['no-minutes', 'light', 'how to find out, wait'],
      ['no-expected', 'router', ''],
      ['no-role', 'router', 'step 1'],
      ['no-minutes', 'router', 'step 1, wait'],
      ['no-undo', 'router', ''],
      ['no-role', 'team', 'heading'],
    ]);
  });

  it.each(articles)('is taken apart and joined again: $id', (article) => {
    expect(joinArticle(splitArticle(article))).toEqual(article);
  });
});

describe('a procedure', () => {
  it('is no end of a case that came from another article, which is to go on', () => {
    const address = '/new-token/?token=done';
    const parts = { case: writeTicket(procedure, address).kept, open: { article: procedure, machine: compileArticle(procedure) } };
    const write = (others: readonly string[]) =>
      writeTicketText(
        { ...parts, observations: {}, roleName: () => '', url: address, now: '2026-01-02T10:00+01:00', others },
        { hide: false },
      ).text;
    expect(write([])).toContain('\nNEXT   Nobody, it is done\n');
    expect(write(['The tunnel drops'])).toContain('\nNEXT   It is done: go back to what it was done for\n');
  });

  it('shows as a checklist, without the talk of a diagnosis', async () => {
    const { markup, text } = await showPlace(procedure, '/new-token/');
    expect(
      [...markup.matchAll(/type="checkbox"[^>]*id="step-([a-z]+)"|id="step-([a-z]+)"[^>]*type="checkbox"/g)].map(([, a, b]) => a ?? b),
    ).toEqual(['look', 'revoke', 'send']);
    expect(text).toContain('Give out a new token');
    expect(text).toContain('Is it done?');
    expect(markup).toContain('href="/new-token/token/?token=done"');
    expect(markup).toContain('href="/new-token/network/?token=not-done"');
    expect(text).toContain('Send the new one to the person. This helpdesk’s own');
    expect(text).not.toMatch(diagnosisTalk);
  });

  it('is done, or goes on where it could not be done', async () => {
    const done = await showPlace(procedure, '/new-token/token/?token=done');
    expect(done.text).toContain('You marked this as done.');
    expect(done.text).not.toMatch(diagnosisTalk);
    const over = await showPlace(procedure, '/new-token/network/?token=not-done');
    expect(over.text).toContain('The network team goes on');
    expect(over.text).not.toMatch(diagnosisTalk);
    expect(listLinks(procedure, compileArticle(procedure))).toEqual([
      '/new-token/token/?token=done',
      '/new-token/network/?token=not-done',
      '/new-token/token/',
      '/new-token/network/?from=network',
    ]);
  });

  it('is written into a ticket and read back', () => {
    const open = writeTicket(procedure, '/new-token/', { 'token/look': 'done' });
    expect(open.text).toContain('TO DO  Give out a new token');
    expect(open.text).toContain('Revoke the old token.');
    const back = readTicketText(open.text);
    expect({ isIntact: back?.isIntact, steps: back?.case.steps }).toEqual({ isIntact: true, steps: open.kept.steps });
    for (const address of ['/new-token/', '/new-token/token/?token=done', '/new-token/network/?token=not-done']) {
      const { text, kept } = writeTicket(procedure, address);
      expect(text).not.toMatch(diagnosisTalk);
      expect(readTicketText(text)?.case.answers).toEqual(kept.answers);
    }
  });

  it('is on the map and in the search', () => {
    const graph = buildMap(procedure, compileArticle(procedure), { answers: new Map(), standings: new Map() });
    expect(graph.nodes.map((node) => describeNode(node).join(', '))).toEqual(['Procedure, you are here', 'Hand over']);
    expect(placeDocumentsOf(procedure)[0]?.steps).toContain('Revoke the old token.');
  });
});

describe('a page', () => {
  it('shows as a text to read, with its status and without the talk of a diagnosis', async () => {
    const { markup, text } = await showPlace(page, '/who-may-connect/');
    expect(markup).toMatch(/<h2[^>]*>Guests<\/h2>/);
    expect(markup).toMatch(/<ul[^>]*><li>Guests ask their host\.<\/li><li>The host asks the desk\.<\/li><\/ul>/);
    expect(text).toContain('Everybody with a token may connect.');
    expect(text).not.toMatch(diagnosisTalk);
    expect(text).not.toMatch(/answer/i);
    // On the screen and at the head of the paper.
    expect(text.match(/Imported\. Nobody has checked this article yet\./g)).toHaveLength(2);
  });

  it('is written into a ticket, found by its text, and has one link', () => {
    const { text, kept } = writeTicket(page, '/who-may-connect/');
    expect(text).toContain('TO READ  Who may connect from outside');
    expect(text).toContain('Imported. Nobody has checked this article yet.');
    expect(text).not.toMatch(diagnosisTalk);
    expect(text).not.toContain('ANSWERS');
    expect(readTicketText(text)).toMatchObject({ isIntact: true, case: { articleId: kept.articleId } });
    expect(placeDocumentsOf(page).map(({ kind, text: words }) => [kind, words])).toEqual([
      ['page', ['Everybody with a token may connect.', 'Guests', 'Guests ask their host.', 'The host asks the desk.']],
    ]);
    expect(listLinks(page, compileArticle(page))).toEqual(['/who-may-connect/text/']);
  });
});

describe('a draft', () => {
  it('says what it does not say', async () => {
    const question = await showPlace(draft, '/tunnel-drops/');
    expect(question.text).toContain('Draft. This article is not finished.');
    expect(question.text).toContain('the article does not say who');
    expect(question.text).toContain('the article does not say how long');
    expect(question.text).toContain('Wait, the article does not say how long');
    const cause = await showPlace(draft, '/tunnel-drops/router/?light=red');
    expect(cause.text).toContain('Undo: the article does not say');
    expect(cause.text).toContain('How one sees it, the article does not say.');
    expect(cause.text).toContain('The article does not say who does the step.');
    const { text } = writeTicket(draft, '/tunnel-drops/');
    expect(text).toContain('How to find out (the article does not say how long, the article does not say who, only looks)');
    expect(text).not.toContain('undefined');
    expect(`${question.text}${cause.text}`).not.toContain('undefined');
  });

  it('shows nothing of a status once it is reviewed', async () => {
    const { text } = await showPlace({ ...draft, status: 'reviewed' }, '/tunnel-drops/');
    expect(text).not.toContain('Draft');
    expect(writeTicket({ ...draft, status: 'reviewed' }, '/tunnel-drops/').text).not.toContain('Draft');
  });
});

describe('the page about an article', () => {
  it.each([
    ['reviewed', ''],
    ['imported', ' No person has checked what it says.'],
    ['draft', ' It is not finished, and no person has checked what it says.'],
  ] as const)('says of one that is %s who has checked what', async (status, person) => {
    const opened = Promise.resolve(open({ ...draft, status }));
    const text = await showMarkup(createElement(AboutPage, { open: () => opened })).then(wordsOf);
    expect(text).toContain(`Rules check its ways and its sources whenever this copy is built.${person} Health of the articles`);
    expect(text).not.toContain('Every article is checked');
  });
});
