import { describe, expect, it } from 'vitest';
import { linkAt, open, openPack, showPlace } from '../../app/fixtures/show-place.ts';
import { joinArticle } from '../../engine/article/join-article.ts';
import { splitArticle } from '../../engine/article/split-article.ts';
import { statementsAbout } from '../../engine/article/statements.ts';
import { startCase } from '../../engine/case/case-change.ts';
import { nodesReached, startRecord } from '../../engine/case/case-record.ts';
import { findCatalogueProblems, findProblems } from '../../engine/check/find-problems.ts';
import { compileArticle } from '../../engine/graph/compile-article.ts';
import { articleDocumentOf } from '../../engine/search/search-documents.ts';
import { readTicketText } from '../../engine/ticket-text/read/read-ticket-text.ts';
import { writeTicketText } from '../../engine/ticket-text/write/write-ticket-text.ts';
import { writeMermaid } from '../../features/map/draw/write-mermaid.ts';
import { describeNode } from '../../features/map/layout/map-boxes.ts';
import { buildMap } from '../../features/map/layout/map-graph.ts';
import type { Article } from '../../model/article/article.ts';
import type { Case } from '../../model/case/case.ts';
import type { CaseEntry } from '../../model/case/case-entry.ts';
import { placeOf, viewPlace } from '../place/place-view.ts';
import { wordsOfEnding } from './ending-words.ts';

const { pack, articles, around } = await openPack('ends');
const articleOf = (id: string) => articles.find((article) => article.id === id) as Article;

/** The address of the place that answers lead to. */
function addressOf({ id }: Article, answers: string): string {
  return `/${id}/?${answers}`;
}

/** All that stands on the page of a place. */
const showAt = async (article: Article, answers: string) => (await showPlace(article, addressOf(article, answers))).text;

/** The ticket text of a case that stands where the answers lead. It is read back, whatever it says. */
function writeTicket(
  article: Article,
  answers: string,
  further: Partial<Case> = {},
  reached: readonly string[] = [],
  elsewhere: readonly string[] = [],
): string {
  const at = '2026-01-02T10:00+01:00';
  const opened = { article, machine: compileArticle(article) };
  const kept = { ...startCase('c-1', at), ...placeOf(viewPlace(opened, {}, linkAt(addressOf(article, answers)))), ...further };
  const parts = {
    case: kept,
    open: opened,
    observations: {},
    roleName: (role = 'nobody') => role,
    url: 'https://desk.example/',
    now: at,
    reached,
    standingElsewhere: elsewhere,
  };
  const { text } = writeTicketText(parts, { hide: false });
  expect(readTicketText(text)).toMatchObject({ isIntact: true, unreadable: [], case: { answers: kept.answers } });
  return text;
}

it('is admitted, but for one piece of advice, and is taken apart and joined again', () => {
  expect([...pack.articles.values()].flatMap(({ faults = [] }) => faults)).toEqual([]);
  expect(findCatalogueProblems(articles, around)).toEqual([]);
  expect(articles.flatMap((article) => findProblems(article, around))).toEqual([
    { kind: 'unknown-enters-absent', nodeId: 'when', referral: 'gone' },
  ]);
  expect(articles.map((article) => joinArticle(splitArticle(article)))).toEqual(articles);
});

describe('what a referral has come to', () => {
  const disk = articleOf('disk-alert');
  const absent = 'There is no such problem';
  const intended = 'It works as intended';
  const elsewhere = 'Not this article';

  it.each([
    ['nothing; it was above once', 'line=below&when=other', absent, 'Nobody, there is no such problem'],
    ['nothing; nobody remembers when', 'line=below&when=unknown', absent, 'Nobody, there is no such problem'],
    ['nothing; the copy at night', 'line=below&when=night', intended, 'Nobody, it works as intended'],
    ['the tables', 'line=above&folder=tables', elsewhere, 'Look where this article points to'],
    ['old logs', 'line=above&folder=logs&old-logs=fixed', undefined, 'Nobody, it is fixed'],
    ['old images, and nobody can see the curve', 'line=unknown', undefined, 'servers: take over'],
    ['old images and more', 'line=above&folder=images&old-images=not-fixed', undefined, 'servers: take over'],
  ])('is said where it is so, and nowhere else: %s', async (_, answers, said, next) => {
    const all = [absent, intended, elsewhere];
    const text = writeTicket(disk, answers);
    const page = await showAt(disk, answers);
    expect(all.filter((words) => page.includes(words))).toEqual(said === undefined ? [] : [said]);
    expect(all.filter((words) => text.includes(`\n\n${words.toUpperCase()}  `))).toEqual(said === undefined ? [] : [said]);
    expect(text).toContain(`\nNEXT   ${next}\n`);
  });

  it('stands on the map, and in its list', () => {
    const graph = buildMap(splitArticle(disk).core, compileArticle(disk), { answers: new Map(), standings: new Map() });
    const said = graph.nodes.filter(({ kind }) => kind === 'referral').map((node) => [node.nodeId, describeNode(node)[0]]);
    expect(Object.fromEntries(said)).toEqual({ gone: absent, copy: intended, tables: elsewhere });
  });
});

describe('a remedy that does not last', () => {
  const share = articleOf('share-lost');
  const restart = 'until the next restart';
  const byHand = 'until the next restart, as it is started by hand';

  it.each([
    [
      'the name, which lasts',
      'way=there&name=wrong&old-name=fixed',
      'FIXED  The entry of the name is old',
      undefined,
      'It is fixed: do what is left afterwards',
    ],
    [
      'the server; the way was tried',
      'way=missing&no-way=not-fixed&name=right&service=runs',
      'NOTHING PROVEN YET',
      undefined,
      'servers: take over',
    ],
    [
      'the service',
      'way=unknown&name=right&service=stopped&stopped-service=fixed',
      'WORKED AROUND  The service stands still',
      byHand,
      'It is worked around: do what is left afterwards',
    ],
  ])('is said to be worked around, and for how long: %s', async (_, answers, heading, holds, next) => {
    const text = writeTicket(share, answers);
    const page = await showAt(share, answers);
    expect(text).toContain(`\n\n${heading}`);
    expect(text).toContain(`\nNEXT   ${next}\n`);
    expect([text.includes('WORKED AROUND'), /Worked around/.test(page)]).toEqual(holds === undefined ? [false, false] : [true, true]);
    const lasts = /How long it lasts: (.*)/.exec(text)?.[1];
    expect([lasts, page.includes(`How long it lasts: ${holds}`)]).toEqual([holds, holds !== undefined]);
    const removed = /\nREMOVED\n - (.*)\n/.exec(text)?.[1];
    expect(removed).toBe(holds === undefined && heading.startsWith('FIXED') ? heading.replace('FIXED  ', '') : undefined);
  });

  it('is said to be worked around where an answer says that it works now, and beside what was removed', async () => {
    const answers = 'way=missing&no-way=fixed&share-now=opens';
    expect(writeTicket(share, answers)).toContain('\n\nWORKED AROUND  Does the share open with the way there? Yes\n');
    const page = await showAt(share, answers);
    expect(page).toMatch(/Worked around Does the share open with the way there\? Yes/);
    expect(page).toContain('You answered that it works now, and it does not last.');
    expect(page).toMatch(/Worked around The way is missing: until the next restart/);
    expect(page).toMatch(/The way is missing worked around/);
    const over = await showAt(share, 'way=missing&no-way=fixed&share-now=does-not&name=right&service=runs');
    expect(over).toMatch(/Worked around The way is missing: until the next restart/);
    expect(over).toContain('Not fixed yet Takes over: ');
  });

  it('says before it is done how long it would last, and claims nothing', async () => {
    const text = writeTicket(share, 'way=missing');
    expect(text).toContain(`\n\nCAUSE  The way is missing\n How long it lasts: ${restart}\n`);
    expect(text).not.toContain('WORKED AROUND');
    const page = await showAt(share, 'way=missing');
    expect(page).toContain(`How long it lasts: ${restart}`);
    expect(page).not.toContain('Worked around');
  });

  it('is closed as worked around, in the ticket text and in words; what is stored stays as older builds know it', () => {
    const closed = { at: '2026-01-02T10:00+01:00', how: 'fixed' } as const;
    const text = writeTicket(share, 'way=missing&no-way=fixed', { closed });
    expect(text).toContain('\nCLOSED  worked around, 2026-01-02 10:00 +01:00\n');
    expect(text).toContain('\nNEXT   Nobody, it is closed as worked around\n');
    expect(readTicketText(text)?.case.closed).toEqual(closed);
    const opened = open(share);
    const endings = [
      ['fixed', 'no-way', 'fixed'],
      ['left', 'no-way', 'fixed'],
      ['fixed', 'no-way', 'not-fixed'],
    ] as const;
    const words = endings.map(([how, asked, answerId]) =>
      wordsOfEnding(
        how,
        {
          answers: [
            ['way', 'missing'],
            [asked, answerId],
          ],
        },
        opened,
      ),
    );
    expect(words).toEqual(['worked around', 'left', 'fixed']);
    expect(writeTicket(share, 'way=there&name=wrong&old-name=fixed', { closed })).toContain('\nCLOSED  fixed, ');
  });

  it('ends on the map as worked around', () => {
    const graph = buildMap(splitArticle(share).core, compileArticle(share), { answers: new Map(), standings: new Map() });
    const ends = graph.nodes
      .filter((node) => node.kind === 'cause' && node.ends)
      .map((node) => [node.nodeId, node.ends?.map(({ label }) => label)]);
    expect(Object.fromEntries(ends)).toEqual({
      'old-name': ['Fixed'],
      'stopped-service': ['Worked around'],
    });
    expect(writeMermaid(graph)).toContain('The service stands still<br/>Worked around#58; done');
  });
});

describe('what is left to do afterwards', () => {
  const mail = articleOf('mail-held');
  const line = 'Tell the sender that waiting messages go out by themselves.';

  it.each([
    ['at an end that is fixed', 'outbox=stays&offline=fixed', true],
    ['at a referral', 'outbox=leaves&log=taken', true],
    ['at a hand-over', 'outbox=leaves&log=unknown', true],
    ['not at a question', 'outbox=leaves', false],
    ['not at a cause', 'outbox=stays', false],
    ['not at the next question after a cause', 'outbox=stays&offline=not-fixed', false],
  ])('stands %s', async (_, answers, isThere) => {
    const text = writeTicket(mail, answers);
    expect([text.includes(`\n\nAFTERWARDS\n - ${line}\n`), text.includes(line)]).toEqual([isThere, isThere]);
    const page = await showAt(mail, answers);
    expect([page.includes(`Afterwards ${line}`), page.includes(line)]).toEqual([isThere, isThere]);
  });

  it('is found by search, and has its sources on the page about the article', () => {
    expect(articleDocumentOf(mail).text).toContain(line);
    expect(statementsAbout(mail)).toContainEqual({ at: 'afterwards', statement: { text: line, sources: ['F3-01'] } });
  });

  it('is no matter of a page', () => {
    const found = findProblems({ ...mail, kind: 'page' }, around).filter(({ kind }) => kind === 'after-of-page');
    expect(found).toEqual([{ kind: 'after-of-page', nodeId: 'about' }]);
  });
});

describe('what was switched on in order to look', () => {
  const mail = articleOf('mail-held');
  const line = 'Lower the log again and empty its folder.';
  const raised = 'outbox=leaves&log=';

  it('is said where it is due, and as not sure before its question is answered', async () => {
    expect(writeTicket(mail, 'outbox=leaves')).toContain(`- ${line} (What does the log of the gateway say?), if it was changed already\n`);
    expect(writeTicket(mail, `${raised}late`)).toContain(`- ${line} (What does the log of the gateway say?), due now\n`);
    const due = await showAt(mail, `${raised}late`);
    expect(due).toMatch(new RegExp(`Still to put back .* ${line} .* Due now`));
    expect(await showAt(mail, 'outbox=leaves')).toContain(`Put back afterwards ${line}`);
  });

  it('is said no more once it is put back', () => {
    const putBack = { log: '2026-01-02T10:00+01:00' };
    const text = writeTicket(mail, `${raised}late&next-hop=answers`, { putBack });
    expect(text).not.toContain('STILL TO PUT BACK');
    expect(text).toContain(`\nPUT BACK\n [done 2026-01-02 10:00 +01:00] ${line}`);
    expect(readTicketText(text)?.case.putBack).toEqual(putBack);
  });

  it('is remembered by the case that stood there and went back', () => {
    const at = '2026-01-02T10:00+01:00';
    const entries = ['outbox', 'log', 'offline', 'log'].map(
      (nodeId, index): CaseEntry => ({
        id: `${index}`,
        at,
        author: '',
        origin: 'person',
        articleId: 'mail-held',
        did: { kind: 'stood', nodeId },
      }),
    );
    const record = { ...startRecord('c-1', at), entries };
    expect(nodesReached(record, 'mail-held')).toEqual(['outbox', 'log', 'offline']);
    expect(nodesReached(record, 'disk-alert')).toEqual([]);
  });

  it('is said in the ticket text of another article of the case', () => {
    const disk = articleOf('disk-alert');
    const text = writeTicket(disk, 'line=below&when=other', {}, [], [line]);
    expect(text).toContain(`\nSTILL TO PUT BACK\n - ${line} (in another article of this case)\n`);
    expect(text).toContain('\nNEXT   There is no such problem: put back what still stands\n');
  });
});
