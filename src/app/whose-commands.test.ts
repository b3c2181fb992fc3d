import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { blanksOf } from '../engine/graph/node-blanks.ts';
import type { Article } from '../model/article/article.ts';
import { openPack } from '../packs/doors/open-pack.ts';
import { askTextOf, reportTextOf } from '../pages/case/place-texts.ts';
import { viewPlace } from '../services/place/place-view.ts';
import { linkAt, open, showPlace, writeTicket } from './fixtures/show-place.ts';

const folder = 'e2e/packs/office-desk/';
const read = async (path: string) => new Uint8Array(await readFile(folder + path));
const id: string = JSON.parse(await readFile(`${folder}pack.json`, 'utf8')).id;
const opened = await openPack({ read, isOnlyHere: true }, id, { home: 'home', lent: new Map() });
if ('faults' in opened) {
  throw new Error(JSON.stringify(opened.faults));
}
const { mark } = opened;
const articles = (await Promise.all(opened.articleIds.map(opened.open))).flatMap((one) => (one.faults === undefined ? [one.article] : []));
const owner = `of ${mark.publisher}, ${mark.title}`;

/** Every node that has a command, with how many. */
function commandsOf({ nodes }: Article): [nodeId: string, commands: string[]][] {
  return Object.entries(nodes).flatMap(([nodeId, node]): [string, string[]][] => {
    const lists = JSON.stringify(node).match(/"commands":(\[[^\]]*\])/g) ?? [];
    const commands = lists.flatMap((list) => JSON.parse(list.slice('"commands":'.length)));
    return commands.length === 0 ? [] : [[nodeId, commands]];
  });
}

const places = articles.flatMap((article) => commandsOf(article).map(([nodeId, commands]) => ({ article, nodeId, commands })));

it('there are commands to look at, on questions and in checklists', () => {
  const kinds = new Set(places.map(({ article, nodeId }) => article.nodes[nodeId]?.kind));
  expect([...kinds].sort()).toEqual(['cause', 'procedure', 'question']);
});

it.each(places)(
  'whose a command is stands beside it on the page of $nodeId, which is also what is printed',
  async ({ article, nodeId, commands }) => {
    const { text } = await showPlace(article, `/in/?${article.id}=${nodeId}`);
    expect(text.split(`Command ${owner}`).length - 1).toBe(commands.length);
    expect(text).toContain('opened on one device only');
  },
);

it.each(places.filter(({ article, nodeId }) => article.nodes[nodeId]?.kind === 'question'))(
  'and in each text that leaves from $nodeId',
  ({ article, nodeId, commands }) => {
    const address = `/in/?${article.id}=${nodeId}`;
    const view = viewPlace(open(article), {}, linkAt(address));
    const node = article.nodes[nodeId];
    const { text: ticket } = writeTicket(article, address);
    const asks = node?.kind === 'question' ? askTextOf(view, node, blanksOf(node, article.blanks), new Map(), 'https://desk.example/') : '';
    for (const text of [ticket, asks]) {
      const before = commands.map((command) => text.slice(0, text.indexOf(command)).trimEnd().split('\n').slice(-3).join('\n'));
      expect(before.filter((lines) => !lines.includes(owner))).toEqual([]);
    }
    for (const text of [ticket, asks, reportTextOf(view, 'https://desk.example/')]) {
      expect(text).toContain('opened on one device only');
    }
  },
);
