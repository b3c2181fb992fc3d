// What a house adds to articles that are not its own: written at a place, saved, put beside the program, and kept when the article moves on.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { hashWords } from '../src/engine/overlay/hash-words.ts';
import { wordsUnder } from '../src/engine/overlay/words-under.ts';
import type { Article } from '../src/model/article/article.ts';
import { countShifts } from './count-shifts.ts';
import { findPlaces } from './find-places.ts';
import { loadArticles } from './load-articles.ts';
import { startServer } from './switchable-server.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const places = await findPlaces();
const articles = await loadArticles();
const article = articles.find(({ id }) => places.first === `/${id}/`) as Article;
const another = articles.find(({ id }) => id !== article.id) as Article;
const causeId = places.cause.split('/')[2] ?? '';
const notes = (page: Page) => page.getByRole('list', { name: 'House notes', exact: true });
const badge = (page: Page) => notes(page).getByText('only on this device', { exact: true });
const moved = /has changed here since/;

/** The built folder as it is, with these files of packs beside it. */
function putBeside(folder: string, packs: readonly string[], files: Readonly<Record<string, string | Uint8Array>>): string {
  cpSync('dist', folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(`${folder}/packs/${path}`), { recursive: true });
    writeFileSync(`${folder}/packs/${path}`, content);
  }
  writeFileSync(`${folder}/site.json`, JSON.stringify({ format: 'unstuck-site/1', packs }));
  return folder;
}

test('a note for everybody is written at a place, stays, is saved as a file, and is there for all who open a copy beside which it lies', async ({
  page,
}) => {
  await page.goto(places.first);
  // The page as it was written takes no press.
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  await page.getByRole('button', { name: 'Note for everybody here' }).click();
  const dialog = page.getByRole('dialog', { name: 'Note for everybody here' });
  await dialog.getByLabel('Note', { exact: true }).fill('Ask desk 4 first. Password: hunter2-Moon!');
  await dialog.getByLabel('Who says so').fill('Night desk');
  await expect(dialog.getByRole('alert')).toContainText('is never kept');
  await dialog.getByLabel('Note', { exact: true }).fill('Ask desk 4 first.');
  await page.reload();
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  await page.getByRole('button', { name: 'Note for everybody here' }).click();
  await expect(dialog.getByLabel('Note', { exact: true })).toHaveValue('Ask desk 4 first.');
  await dialog.getByRole('button', { name: 'Save the note' }).click();
  await expect(dialog.getByRole('status').first()).toHaveText('Saved, on this device only so far.');
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the house notes as a file' }).click();
  const file = await (await saving).path();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await page.reload();
  await expect(notes(page)).toContainText('Ask desk 4 first.');
  await expect(notes(page)).toContainText('Night desk');
  await expect(badge(page)).toBeVisible();

  const site = putBeside(test.info().outputPath('site'), ['house-notes'], unzipSync(new Uint8Array(readFileSync(file))));
  const server = await startServer(site);
  await page.goto(server.origin + places.first);
  await expect(notes(page)).toContainText('Ask desk 4 first.');
  await expect(badge(page)).toHaveCount(0);
  await expect(notes(page).getByText(moved)).toHaveCount(0);

  // The article moves on under it.
  const [path = ''] = Object.keys(unzipSync(new Uint8Array(readFileSync(file)))).filter((name) => name.includes('/overlays/'));
  const overlay = JSON.parse(readFileSync(`${site}/packs/${path}`, 'utf8'));
  const [first] = overlay.entries;
  const gone = { ...first, node: 'no-such-node', text: 'Was about another place.' };
  writeFileSync(`${site}/packs/${path}`, JSON.stringify({ entries: [{ ...first, hash: '0000000000000000' }, gone] }));
  await page.reload();
  await expect(notes(page).getByRole('listitem').filter({ hasText: 'Ask desk 4 first.' })).toContainText(moved);
  await expect(notes(page).getByRole('listitem').filter({ hasText: 'Was about another place.' })).toContainText(
    'is no longer in the article',
  );

  // Changed here, the one beside the program gives way.
  await notes(page)
    .getByRole('button', { name: /^Change.*Ask desk 4/ })
    .click();
  const change = page.getByRole('dialog', { name: 'Change the note for everybody here' });
  await change.getByLabel('Note', { exact: true }).fill('Ask desk 5 now.');
  await change.getByRole('button', { name: 'Save the note' }).click();
  await change.getByRole('button', { name: 'Done' }).click();
  await expect(notes(page)).not.toContainText('Ask desk 4');
  await expect(notes(page).getByRole('listitem').filter({ hasText: 'Ask desk 5 now.' })).toContainText('only on this device');
  await server.stop();
});

test('what a pack adds to an article of ours is said to be its own, decides nothing, and moves nothing', async ({ page }) => {
  const bind = (node: string, { nodes } = article) => {
    const found = nodes[node];
    const hash = hashWords((found && wordsUnder(found)) ?? []);
    return { node, hash, house: { role: 'desk', day: '2026-11-20' } };
  };
  const start = article.nodes[article.start];
  const [usual = ''] = Object.keys(start?.kind === 'question' ? start.answers : {});
  const role = start?.kind === 'question' ? start.howToFind.role : '';
  const contact = { kind: 'contact', ...bind(another.start, another), role, contact: 'Call 4711.' };
  const step = { id: 'tell-desk', text: 'Tell the desk.', commands: ['Get-Date'], role: 'desk', sources: ['H-1'], widens: false };
  const entries = [
    { kind: 'note', ...bind(article.start), text: 'See <b>the list</b> of desk 4.' },
    { kind: 'answer', ...bind(article.start), answer: usual },
    { kind: 'cause', ...bind(causeId), here: 'never', reason: 'We have none of these.' },
    { kind: 'step', ...bind(causeId), stands: 'before', does: { ...step, undo: { text: 'Tell it again.', sources: ['H-1'] } } },
  ];
  const pack = {
    format: 'unstuck-pack/1',
    id: 'acme',
    title: 'Acme at home',
    publisher: 'Acme desk',
    language: 'en',
    licence: 'Ours',
    edition: { number: 1, date: '2026-11-20', change: 'First.' },
    owner: 'desk',
    adds: ['exchange'],
    overlays: [article, another].map(({ id }) => `exchange.${id}`),
    articles: [],
    files: ['shared.json'],
  };
  const roles = { desk: { name: 'Desk 4', person: 'desk 4' } };
  const server = await startServer(
    putBeside(test.info().outputPath('site'), ['acme'], {
      'acme/pack.json': JSON.stringify(pack),
      'acme/shared.json': JSON.stringify({ roles, observations: {}, blanks: {}, literalWords: [], facts: {} }),
      [`acme/overlays/exchange.${another.id}.json`]: JSON.stringify({ entries: [contact] }),
      [`acme/overlays/exchange.${article.id}.json`]: JSON.stringify({
        entries,
        facts: { 'H-1': { says: 'We do so.', kinds: ['house'], house: { role: 'desk', day: '2026-11-20' } } },
      }),
    }),
  );
  await countShifts(page);
  await page.goto(server.origin + places.first);
  const before = await page.getByRole('list', { name: 'Answers', exact: true }).boundingBox();
  await expect(notes(page)).toContainText('See <b>the list</b> of desk 4.');
  await expect(notes(page)).toContainText('Desk 4, 2026-11-20 · Acme at home, Acme desk');
  // Whom the house asks for a role is the same in every article.
  await expect(notes(page)).toContainText(/Whom to ask here \(.+\): Call 4711\./);
  expect(await page.getByRole('list', { name: 'Answers', exact: true }).boundingBox()).toEqual(before);
  expect(await page.evaluate(() => (window as never as { moved: number }).moved)).toBeLessThan(0.01);
  expect(new URL(page.url()).search).toBe('');
  // Whoever answers by keys never comes down to them.
  const pointer = page.getByRole('button', { name: '4 house notes below' });
  await expect(pointer).toBeInViewport({ ratio: 1 });
  const { y = 0, height = 0 } = (await pointer.boundingBox()) ?? {};
  expect(y + height).toBeLessThanOrEqual(before?.y ?? 0);
  await pointer.click();
  await expect(page.getByRole('heading', { name: 'House notes' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'House notes' })).toBeInViewport();
  await notes(page).getByRole('listitem').filter({ hasText: 'Usually here' }).getByRole('link').click();
  await expect(page).toHaveURL(/=/);

  await page.goto(server.origin + places.first);
  await expect(notes(page)).toBeVisible();
  await page.evaluate((address) => {
    const link = Object.assign(document.createElement('a'), { href: address, textContent: 'on' });
    document.querySelector('main')?.append(link);
    link.click();
  }, places.reached);
  const checklist = page.locator('section[aria-labelledby="checklist"]');
  await expect(checklist.getByRole('listitem').first()).toContainText('Before the first step: Tell the desk.');
  await expect(checklist.getByText('Command of Acme desk, Acme at home')).toHaveCount(1);
  await expect(notes(page)).toContainText('Does not happen here: We have none of these.');
  await page.getByRole('button', { name: /Copy for ticket/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^Copy/ }).first().click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('HOUSE NOTES, not by the article');
  expect(text).toContain('Does not happen here: We have none of these. (Desk 4, 2026-11-20, Acme at home of Acme desk)');
  await server.stop();
});
