// Unstuck built with another pack alone: nothing of the home pack shows, and every kind of journey runs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { buildInto } from './build-into.ts';
import { giveKeptTicket } from './case-page.ts';
import { step } from './checklist-step.ts';
import { type SwitchableServer, startServer } from './switchable-server.ts';

const folder = 'test-results/office-desk';
const ofTheHomePack =
  /exchange|outlook|smtp|outbox|send[ -]as|microsoft|mailbox|kb ?\d{6}|\bq\d{6}|\bmta\b|\bisa\b|bounce|netstat|blackberry|stuck mail|mail got stuck|about mail/i;
const profile = '/od101-vpn-drops/old-profile/?vpn-client=v5&tunnel-state=drops&laptop-place=home&signal=strong&twice=ten-minutes';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const answer = (page: Page, name: RegExp) => page.getByRole('list', { name: 'Answers', exact: true }).getByRole('link', { name });

// One worker, so that the build is made once.
test.describe.configure({ mode: 'default' });
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

let server: SwitchableServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = await startServer(buildInto(folder, { UNSTUCK_PACK: 'e2e/packs/office-desk' }));
});

test.afterAll(() => server?.stop());

/** Opens an address once the application has taken the page over. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(server.origin + address);
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  await expect(heading(page)).toHaveCount(1);
}

/** Everything that the page says on the screen, on paper, in its title and to a screen reader holds no word of the home pack. */
async function expectOwnWords(page: Page): Promise<void> {
  const said = await page.evaluate(() => {
    const named = [...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')].flatMap((element) =>
      ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    );
    return [document.title, document.body.textContent ?? '', ...named];
  });
  expect(said.join('').length).toBeGreaterThan(100);
  expect(said.flatMap((text) => ofTheHomePack.exec(text)?.[0] ?? [])).toEqual([]);
}

test('every file that was written is of this pack, and none holds a word of the home pack', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files.filter((file) => /\.(?:html|webmanifest|json|txt|svg)$/.test(file));
  expect(texts.filter((file) => ofTheHomePack.test(readFileSync(`${folder}/${file}`, 'utf8')))).toEqual([]);
  const pages = texts.filter((file) => file.endsWith('.html'));
  const { articles } = JSON.parse(readFileSync(`${folder}/packs/office-desk/pack.json`, 'utf8'));
  expect(articles).toHaveLength(5);
  for (const id of articles) {
    expect(pages).toContain(`${id}/index.html`);
    expect(files).toContain(`packs/office-desk/articles/${id}.json`);
  }
  expect(readdirSync(`${folder}/packs`).toSorted()).toEqual(['office-desk', 'schema.json']);
  // What it does not name is not built.
  expect([existsSync(`${folder}/tools`), files.filter((file) => /send-as/.test(file))]).toEqual([false, []]);
});

test('a walk to a cause, an answer changed, a case with ticks and a wait, and its ticket text', async ({ page }) => {
  await open(page, '/');
  await expectOwnWords(page);
  await page.getByRole('link', { name: 'The VPN drops after some minutes' }).click();
  for (const name of [/^Client 5/, /^Connected, and then it drops/, /^At home/, /^Two bars or fewer/]) {
    const before = page.url();
    await answer(page, name).click();
    await expect(page).not.toHaveURL(before);
    await expectOwnWords(page);
  }
  await expect(heading(page)).toHaveText('The wireless signal is too weak for the tunnel');
  await page.getByRole('link', { name: 'Change How strong is the wireless signal?' }).click();
  await answer(page, /^Three or four bars/).click();
  await expect(heading(page)).toHaveText('When does it drop again?');
  await expectOwnWords(page);
  // Another click at the same place at once would be one press.
  await answer(page, /^After ten minutes/).press('Enter');
  await expect(page).toHaveURL(server.origin + profile);

  await giveKeptTicket(page, 'INC-7');
  await step(page, 1).getByRole('checkbox').check();
  await page.getByRole('textbox', { name: 'Name of the laptop' }).fill('LT-0417');
  await expect(step(page, 2)).toContainText('vpn-tool LT-0417 profile house-2');
  await step(page, 3).getByRole('checkbox').click();
  await expect(step(page, 3)).toContainText('Waiting since');
  await page.getByRole('textbox', { name: 'Note on this place' }).fill('Drops since Monday');
  await expectOwnWords(page);
  await page.getByRole('button', { name: 'Copy for ticket' }).click();
  const text = await page.getByRole('group', { name: 'Ticket text' }).innerText();
  for (const part of ['OD101', 'The laptop has the old profile', 'Drops since Monday', 'Device team']) {
    expect(text).toContain(part);
  }
  await expectOwnWords(page);
  await open(page, '/');
  await page.getByRole('textbox', { name: 'Describe it, or paste a ticket text' }).fill(text);
  await expect(page.getByText('This is a ticket text.')).toBeVisible();
  await open(page, '/cases/');
  await page.getByRole('link', { name: 'INC-7' }).click();
  await expect(step(page, 1).getByRole('checkbox')).toBeChecked();
  await open(page, '/cases/');
  await page.getByRole('button', { name: /^Delete everything/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectOwnWords(page);
});

test('words lead to an article, and where none fits that is said of this pack', async ({ page }) => {
  await open(page, '/');
  const box = page.getByRole('textbox', { name: /^Describe it/ });
  await box.fill('nothing comes out of the printer');
  const results = page.getByRole('list', { name: 'Results' }).getByRole('link');
  await expect(results.first()).toContainText('Print jobs wait and nothing comes out');
  await expectOwnWords(page);
  await box.fill('her telephone headset is broken');
  await expect(page.getByText('Is it about the VPN or a printer after all?')).toBeVisible();
  await expectOwnWords(page);
  await box.fill('Device: gateway-2\nTunnel: 7\nState: down\nReason: idle');
  await expect(page.getByText('No answer was recognised in this text.')).toBeVisible();
  await expectOwnWords(page);
  await open(page, '/health/');
  // The rules of articles hold for this pack too.
  await expect(page.getByRole('main')).toContainText('No faults in 5 articles.');
  await expectOwnWords(page);
  await open(page, '/tools/send-as-review/');
  await expect(heading(page)).toHaveText('There is no such page');
});

test('triage leads to an article by its own version and signs, and from one article to the other', async ({ page }) => {
  await open(page, '/triage/?tunnel-state=refused');
  await expectOwnWords(page);
  await expect(page.getByRole('list', { name: 'Articles that fit' }).getByRole('listitem').first()).toContainText('OD102');
  await open(page, '/triage/?tunnel-state=refused&print-queue=empty&laptop-place=office');
  await expect(heading(page)).toHaveText('The VPN refuses the sign-in');
  await open(page, '/triage/?vpn-client=v3&tunnel-state=drops&print-queue=empty');
  await expect(heading(page)).toHaveText('None of the articles fits');
  const against = page.getByRole('list', { name: 'What spoke against each article' });
  await expect(against).toContainText('Against: Which VPN client does the laptop have? Client 3');
  await expect(against).toContainText('Against: What does the print queue on the laptop show? Nothing waits');
  await page.getByText('If it looks like: Print jobs wait').click();
  await expect(page.getByRole('list', { name: 'Where to look: Print jobs wait' }).getByRole('listitem').first()).toBeVisible();
  // An article of another version is no neighbour.
  await expect(page.getByText(/^If it looks like: /)).toHaveText(['If it looks like: Print jobs wait and nothing comes out']);
  await expectOwnWords(page);
  await open(page, '/od101-vpn-drops/state/?vpn-client=v4');
  await answer(page, /^Sign-in refused/).click();
  await expectOwnWords(page);
  await page.getByRole('link', { name: /^Go on with OD102/ }).click();
  await expect(heading(page)).toHaveText('Does the same password open the staff portal?');
});

test('a referral leads to a procedure, which is done step by step, and a page is there to read', async ({ page }) => {
  await open(page, '/od101-vpn-drops/no-client/?vpn-client=none');
  await expectOwnWords(page);
  await page.getByRole('link', { name: /^Go on with OD301/ }).click();
  const checklist = page.getByRole('list', { name: 'Checklist' }).getByRole('checkbox');
  await expect(checklist).toHaveCount(3);
  await checklist.first().check();
  await expectOwnWords(page);
  await page.getByRole('link', { name: 'Not done' }).click();
  await expect(heading(page)).toHaveText('The device team installs it by hand');
  await expectOwnWords(page);
  await open(page, '/od401-networks/');
  await expect(page.getByRole('heading', { name: 'Guest network' })).toBeVisible();
  await expectOwnWords(page);
});

test('an older link is explained, and the map shows where one is', async ({ page }) => {
  await open(page, '/od101-vpn-drops/twice/?vpn-client=v5&tunnel-state=drops&laptop-place=home&bars=strong');
  await expect(page.getByRole('region', { name: 'This link has older names and still holds' })).toContainText('edition 2 of 2026-11-20');
  await open(page, '/od101-vpn-drops/twice/?vpn-client=v5&tunnel-state=drops&laptop-place=home&signal=medium');
  await expect(page.getByRole('region', { name: 'This link is older than a change to this article' })).toContainText('“Two bars”');
  await expectOwnWords(page);
  await page.goto(`${server.origin}/od101-vpn-drops/bars/`);
  await expect(heading(page)).toHaveText('How strong is the wireless signal?');
  await page.getByRole('link', { name: 'Open the map of this article' }).click();
  await expect(page.getByRole('link', { name: /you are here/ })).toBeVisible();
  await expectOwnWords(page);
  await open(page, '/od101-vpn-drops/about/');
  await expectOwnWords(page);
});

test.describe('kept on the device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('it goes on without a network', async ({ page, context }) => {
    await page.goto(`${server.origin}/od201-print-waits/`);
    await page.evaluate(async () => {
      if (navigator.serviceWorker.controller === null) {
        await new Promise((taken) => navigator.serviceWorker.addEventListener('controllerchange', taken, { once: true }));
      }
    });
    await cutNetwork(context);
    await open(page, '/od102-vpn-refused/not-in-group/?vpn-client=v4&tunnel-state=refused&password=yes&group=missing');
    await expect(step(page, 2)).toContainText('group-tool USER add');
    await expectOwnWords(page);
    await open(page, '/');
    await page.getByRole('textbox', { name: /^Describe it/ }).fill('vpn does not take my password');
    await expect(page.getByRole('list', { name: 'Results' }).getByRole('link').first()).toContainText('The VPN refuses the sign-in');
  });
});

async function cutNetwork(context: BrowserContext): Promise<void> {
  await server.stop();
  await context.setOffline(true);
}
