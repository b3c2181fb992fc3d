import { expect, test } from '@playwright/test';

const open = '/q154298-outbox/role-held/?exchange-version=v5-5&mail-location=outbox&logged-events=mta-9297-3161';
const roleQuestion = 'Does the service account hold Service Account Admin on all three objects?';

test('a copied link brings a colleague to the same place', async ({ browser }) => {
  const mine = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await mine.newPage();
  await page.goto(`${open}&role-held=unknown`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const theirs = await (await browser.newContext()).newPage();
  await theirs.goto(link);
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Do all Exchange services log on with the right account?');
  await expect(theirs.getByRole('list', { name: 'Your answers' }).getByRole('listitem')).toHaveCount(4);
  await mine.close();
});

test('Back, Forward and reload go by answers, one history entry each', async ({ page }) => {
  await page.goto('/q154298-outbox/');
  const answers = page.getByRole('list', { name: 'Answers' });
  const heading = page.getByRole('heading', { level: 1 });
  await answers.getByRole('link', { name: 'Exchange 5.5' }).click();
  await answers.getByRole('link', { name: "Still in the sender's Outbox" }).click();
  await expect(heading).toHaveText('Which mail events does the Application log show?');
  await page.goBack();
  await expect(heading).toHaveText('Where is the message now?');
  await page.goBack();
  await expect(heading).toHaveText('Which Exchange version runs on the server with the problem?');
  await page.goForward();
  await page.reload();
  await expect(heading).toHaveText('Where is the message now?');
});

test('an answer opens in a second tab like any link', async ({ page, context }) => {
  await page.goto(open);
  const [second] = await Promise.all([
    context.waitForEvent('page'),
    page
      .getByRole('list', { name: 'Answers' })
      .getByRole('link', { name: /^No/ })
      .click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('The service account lacks the Service Account Admin role');
  await expect(page).toHaveURL(open);
});

test('a node without answers opens there and assumes nothing', async ({ page }) => {
  await page.goto('/q154298-outbox/role-missing/');
  await expect(page).toHaveURL('/q154298-outbox/role-missing/?from=role-missing');
  await expect(page.getByText('Possible cause')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Your answers' })).toContainText('Opened here; nothing before it was asked.');
  await page.getByRole('list', { name: 'Answers' }).getByRole('link', { name: 'Not fixed' }).click();
  await expect(page).toHaveURL('/q154298-outbox/same-account/?from=role-missing&role-missing=not-fixed');
  await page.getByRole('link', { name: 'Go to the first question' }).click();
  await expect(page).toHaveURL('/q154298-outbox/version/?role-missing=not-fixed');
});

test('a link whose answers lead elsewhere goes there, says so, and keeps saying it after a reload', async ({ page }) => {
  await page.goto('/');
  await page.goto(open.replace('role-held', 'wrong-account'));
  await expect(page).toHaveURL(open);
  const card = page.getByRole('region', { name: 'The answers in this link lead to another place' });
  await expect(card).toContainText('The 3 answers that hold lead to the question below.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(roleQuestion);
  await page.reload();
  await expect(card).toContainText('The answers count.');
  await page.goBack();
  await expect(page).toHaveURL('/');
});

test('both spellings of the path are read, and the slash is put right', async ({ page }) => {
  await page.goto('/q154298-outbox');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Which Exchange version/);
  await page.goto(open.replace('/?', '?'));
  await expect(page).toHaveURL(open);
});

const hostile = [
  ['an unknown address', '/nothing/here/at/all'],
  ['a reserved word', '/cases/?exchange-version=v5-5'],
  ['triage with answers that nobody gave', '/triage/?exchange-version=<b>&constructor=yes&mail-location=nowhere'],
  ['an unknown article', '/q999999-nothing/'],
  ['a broken escape', '/%E0%A4%A/'],
  ['the names that objects inherit', '/q154298-outbox/__proto__/?constructor=toString&__proto__=x&hasOwnProperty=yes'],
  ['markup', '/q154298-outbox/?role-held=<img src=x onerror=alert(1)>'],
  ['a truncated query', `${open.slice(0, -7)}`],
  ['10 kB of garbage', `/q154298-outbox/?${'x=%F0%9F&y&=z&&'.repeat(700)}`],
] as const;

test('shows a clear page with a way home, whatever the address', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const [what, address] of hostile) {
    await test.step(what, async () => {
      await page.goto(address);
      await expect(page.locator('#root')).not.toHaveAttribute('data-written');
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('link', { name: 'Unstuck' })).toHaveAttribute('href', '/');
      expect([what, errors]).toEqual([what, []]);
    });
  }
});

test('says that the first of two answers counts', async ({ page }) => {
  await page.goto('/q154298-outbox/?exchange-version=v5-5&exchange-version=v4-0');
  await expect(page.getByRole('region', { name: 'This link answers a question twice' })).toContainText(
    'It answers “Which Exchange version runs on the server with the problem?” more than once. The first answer counts.',
  );
  await expect(page.getByRole('list', { name: 'Your answers' })).toContainText('Exchange 5.5');
  await expect(page).toHaveURL('/q154298-outbox/where/?exchange-version=v5-5');
});
