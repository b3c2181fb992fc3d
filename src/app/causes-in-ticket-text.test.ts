import { describe, expect, it } from 'vitest';
import { compileArticle } from '../engine/graph/compile-article.ts';
import { linkTo } from '../engine/link/link-to.ts';
import { readTicketText } from '../engine/ticket-text/read/read-ticket-text.ts';
import { writeTicketText } from '../engine/ticket-text/write/write-ticket-text.ts';
import type { Article } from '../model/article/article.ts';
import type { Cause } from '../model/article/article-node.ts';
import type { ForeignTree, World } from './fixtures/foreign-trees/foreign-tree.ts';
import { handover as handoverTree } from './fixtures/foreign-trees/handover.ts';
import { pressure as pressureTree } from './fixtures/foreign-trees/pressure.ts';
import { telecom as telecomTree } from './fixtures/foreign-trees/telecom.ts';
import { ways as waysTree } from './fixtures/foreign-trees/ways.ts';
import { openPack } from './fixtures/show-place.ts';

type Tree = { readonly article: Article; readonly worlds: readonly Pick<World, 'name' | 'rows'>[] };

const { articles } = await openPack('foreign');

function treeOf({ articleId, worlds }: ForeignTree): Tree {
  const article = articles.find(({ id }) => id === articleId);
  if (article === undefined) {
    throw new Error(`There is no ${articleId}`);
  }
  return { article, worlds };
}

const [telecom, pressure, handover, ways] = [telecomTree, pressureTree, handoverTree, waysTree].map(treeOf) as [Tree, Tree, Tree, Tree];

/** The ticket text at the end of a world, and what is read back from it. */
function write({ article, worlds }: Tree, name: string) {
  const rows = worlds.find((world) => world.name === name)?.rows ?? [];
  const answers = rows.map((row): [string, string] => [row.split(' ')[0] ?? '', row.split(' ')[1] ?? '']);
  const machine = compileArticle(article);
  const { nodeId = '' } = linkTo(machine, new Map(answers));
  const now = '2026-11-21T14:12+01:00';
  const kept = { version: 1, id: 'c-1', ticket: 'INC-1', startedAt: now, changedAt: now, articleId: article.id, nodeId, answers } as const;
  const { text } = writeTicketText(
    {
      case: { ...kept, edition: article.edition, origins: {}, steps: {}, waits: {}, notes: {}, blanks: {}, evidence: [] },
      open: { article, machine },
      observations: {},
      roleName: () => 'Helpdesk',
      url: 'https://unstuck.example/',
      now,
    },
    { hide: true },
  );
  const read = readTicketText(text);
  return { text, kept: { nodeId, answers }, read: read && { nodeId: read.case.nodeId, answers: read.case.answers } };
}

/** The sections that say how causes stand. */
function causesIn(text: string): string {
  const sections = text
    .split('\n\n')
    .filter((section) => /^(RULED OUT|REMOVED|TRIED|NOT CHECKED|STILL POSSIBLE|FIXED|WORKED AROUND)/.test(section));
  return sections.join('\n');
}

it('says that two causes were removed, in their order, and what was not looked at after that', () => {
  const { text } = write(telecom, 'two faults, both removed in one walk');
  expect(causesIn(text)).toBe(`RULED OUT
 - The card sits loose: What does the phone say about its card? It is ready
REMOVED
 - Aeroplane mode is on
 - Mobile data is switched off
NOT CHECKED
 - The access point has a wrong name: Does a page load with mobile data on? Yes
FIXED  Does a page load with mobile data on? Yes`);
  expect(text).toContain('\nNEXT   Nobody, it is fixed\n');
});

it('names a cause that was removed for a time only once, as worked around; behind the cause the way that did it', () => {
  const until = { text: 'until the next restart', sources: ['F-1'] as const };
  const withHolds = (tree: Tree, nodeId: string): Tree => ({
    ...tree,
    article: { ...tree.article, nodes: { ...tree.article.nodes, [nodeId]: { ...(tree.article.nodes[nodeId] as Cause), holds: until } } },
  });
  expect(causesIn(write(withHolds(telecom, 'aero-on'), 'two faults, both removed in one walk').text)).toBe(`RULED OUT
 - The card sits loose: What does the phone say about its card? It is ready
REMOVED
 - Mobile data is switched off
NOT CHECKED
 - The access point has a wrong name: Does a page load with mobile data on? Yes
WORKED AROUND  Does a page load with mobile data on? Yes
WORKED AROUND
 - Aeroplane mode is on: until the next restart`);
  const third = withHolds({ ...ways, article: withWhenFixed(ways.article) }, 'queue-way-2');
  expect(causesIn(write(third, 'the second way').text)).toContain(
    'WORKED AROUND\n - The queue is stuck (by: Restart the print service): until the next restart',
  );
  const offTheTrail = {
    ...withHolds(telecom, 'aero-on'),
    worlds: [{ name: 'changed', rows: ['aero-sign not-shown', 'aero-on fixed'] }],
  };
  expect(causesIn(write(offTheTrail, 'changed').text)).toContain('REMOVED\n - Aeroplane mode is on (worked around)');
});

function withWhenFixed(article: Article): Article {
  return { ...article, nodes: { ...article.nodes, 'queue-way-2': { ...(article.nodes['queue-way-2'] as Cause), whenFixed: 'test-page' } } };
}

it('says that one was removed and the trouble goes on', () => {
  const { text } = write(telecom, 'one removed, then handed over');
  expect(causesIn(text)).toContain('REMOVED\n - Aeroplane mode is on');
  expect(text).toContain('\nNOT FIXED YET  The network team looks\n');
});

it('names the source that excludes, so that it can be doubted', () => {
  expect(causesIn(write(pressure, 'two faults, and a source that is wrong about them').text)).toContain(
    ' - The selector valve is stuck: With the pump running, what does the gauge at the test point read? Under 180 (The table of pressures gives each range its own faults.)',
  );
});

it('names a cause once, with the way that removed it or how many were tried', () => {
  expect(causesIn(write(ways, 'the second way').text)).toBe(`REMOVED
 - The queue is stuck, by: Restart the print service
NOT CHECKED
 - The program has another page size, passed over after: Restart the print service: fixed
 - The driver is too old, passed over after: Restart the print service: fixed
FIXED  Restart the print service
 Another way to remove: The queue is stuck
 [ ] Restart the print service.`);
  expect(causesIn(write(ways, 'nobody who can tell').text)).toContain(
    "NOT CHECKED\n - The queue is stuck (2 of 3 ways tried): May the spool folder be emptied? I can't tell",
  );
});

it('never says ruled out of what is left where the source hands over', () => {
  expect(causesIn(write(handover, 'a certificate, and the port behind it').text)).toBe(`RULED OUT
 - The line at home is down: Does a page open without the tunnel? Yes
TRIED, NOT FIXED
 - The certificate has expired
NOT CHECKED
 - The port is blocked: What does the client report? The certificate
 - The gateway is down: What does the client report? The certificate
 - The password has expired: What does the client report? The certificate`);
});

describe.each(Object.entries({ telecom, pressure, handover, ways }))('the ticket text of the tree %s', (_, tree) => {
  it.each(tree.worlds.map(({ name }) => name))('reads back: %s', (name) => {
    const { kept, read } = write(tree, name);
    expect(read).toEqual(kept);
  });
});
