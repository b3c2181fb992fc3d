import { readFile } from 'node:fs/promises';
import { createElement } from 'react';
import { prerender } from 'react-dom/static';
import { describe, expect, it } from 'vitest';
import { startCase } from '../engine/case-change.ts';
import { findCatalogueProblems, findProblems } from '../engine/check/find-problems.ts';
import { nothingAround, type Surroundings } from '../engine/check/surroundings.ts';
import { compileArticle } from '../engine/compile-article.ts';
import { joinArticle } from '../engine/join-article.ts';
import { parseLink } from '../engine/link.ts';
import { splitArticle } from '../engine/split-article.ts';
import { readTicketText } from '../features/cases/ticket-text/read-ticket-text.ts';
import { writeTicketText } from '../features/cases/ticket-text/write-ticket-text.ts';
import { describeNode } from '../features/map/map-boxes.ts';
import { buildMap } from '../features/map/map-graph.ts';
import type { Article } from '../model/article.ts';
import type { Case } from '../model/case.ts';
import { readPack } from '../packs/read-pack.ts';
import { keepDetails } from './details-store.ts';
import { PlacePage } from './place-page.tsx';
import { placeOf, viewPlace } from './place-view.ts';

const read = await readPack((path) => readFile(`src/packs/fixtures/ends/${path}`, 'utf8'));
if ('faults' in read) {
  throw new Error(JSON.stringify(read.faults));
}
const pack = read;
const articles = [...pack.articles.values()].flatMap((one) => ('article' in one ? [one.article] : []));
const around: Surroundings = {
  ...nothingAround,
  isHomePack: false,
  articleIds: new Set(pack.pack.articles),
  roles: new Set(Object.keys(pack.roles)),
  factIds: new Set(Object.keys(pack.facts)),
  facts: pack.facts,
};
const articleOf = (id: string) => articles.find((article) => article.id === id) as Article;

function open(article: Article) {
  const { core, details } = splitArticle(article);
  const store = keepDetails(Object.keys(core.nodes), []);
  for (const [nodeId, own] of Object.entries(details)) {
    store.preset(nodeId, own);
  }
  return { article: core, machine: compileArticle(core), details: store, loadWhole: async () => article };
}

/** The address of the place that answers lead to. */
function addressOf({ id }: Article, answers: string): string {
  return `/${id}/?${answers}`;
}

function linkAt(address: string) {
  const link = parseLink(...(address.split(/(?=\?)/) as [string, string]));
  if (link === undefined) {
    throw new Error(`Nothing is at ${address}`);
  }
  return link;
}

/** All that stands on the page of a place. */
async function showPlace(article: Article, answers: string): Promise<string> {
  const address = addressOf(article, answers);
  const shown = createElement(PlacePage, { opened: open(article), observations: {}, read: linkAt(address), address });
  const { prelude } = await prerender(shown, {
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (fault) => {
      throw fault;
    },
  });
  const markup = (await new Response(prelude).text()).replaceAll('<!-- -->', '');
  return markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

/** The ticket text of a case that stands where the answers lead. It is read back, whatever it says. */
function writeTicket(article: Article, answers: string, further: Partial<Case> = {}): string {
  const at = '2026-01-02T10:00+01:00';
  const opened = { article, machine: compileArticle(article) };
  const kept = { ...startCase('c-1', at), ...placeOf(viewPlace(opened, {}, linkAt(addressOf(article, answers)))), ...further };
  const parts = { case: kept, open: opened, observations: {}, roleName: (role = 'nobody') => role, url: 'https://desk.example/', now: at };
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
    const page = await showPlace(disk, answers);
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
