import { expect, type Page, test } from '@playwright/test';
import { findViolations } from '../find-violations.ts';
import { holdBack } from '../hold-back.ts';

const known = 'exchange-version=v2003&mail-location=refused&refusal-text=blackberry';
const pack = `/kb912918-send-as/pack/?${known}`;
const both = `${pack}&service-pack=v2000-sp3`;
const whichHolds = 'Which of these two answers holds?';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const answers = (page: Page) => page.getByRole('list', { name: 'Answers', exact: true });
const warning = (given: string) => `Does not go with your answer “${given}”. Choosing it asks which of the two holds.`;

test('an answer says which earlier one it does not go with, and choosing it by key asks which holds', async ({ page }) => {
  await page.goto(pack);
  await expect(answers(page).getByRole('listitem').filter({ hasText: 'Does not go with' })).toHaveText(
    new RegExp(`Exchange 2000 Service Pack 3.*${warning('Exchange 2003')}`),
  );
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('1');
  await expect(page).toHaveURL(both);
  await expect(heading(page)).toHaveText(whichHolds);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(`${whichHolds} – Cannot send from a device or a shared mailbox – Unstuck`);
  await expect(page.getByRole('main')).toContainText('“Exchange 2003” and “Exchange 2000 Service Pack 3” cannot both be true.');
  await expect(page.getByRole('list', { name: 'Set aside' })).toContainText('Exchange 2000 Service Pack 3');
  expect(await findViolations(page)).toEqual([]);

  // The earlier one holds: the later one is asked again.
  await page.keyboard.press('1');
  await expect(page).toHaveURL(pack);
  await expect(heading(page)).toHaveText('Which service pack is on that Exchange server?');
  await page.goBack();
  await expect(heading(page)).toHaveText(whichHolds);
});

test('the later answer holds: the earlier one is asked again, and what was said goes on', async ({ page }) => {
  await page.goto(both);
  await expect(heading(page)).toHaveText(whichHolds);
  await answers(page).getByRole('link', { name: 'Exchange 2000 Service Pack 3' }).click();
  await expect(heading(page)).toHaveText('Which Exchange version runs on the server with the problem?');
  await expect(answers(page)).toContainText(warning('Exchange 2000 Service Pack 3'));
  await expect(heading(page)).toBeFocused();
  // What has just been said not to hold is not offered again.
  await expect(page.getByRole('link', { name: /^Keep / })).toHaveCount(0);
  await answers(page).getByRole('link', { name: 'Exchange 2000', exact: true }).press('Enter');
  await expect(heading(page)).toHaveText('Is Store.exe on the Exchange 2000 SP3 server at 6619.4 or later?');
  await expect(page.getByRole('list', { name: 'Your answers' }).getByRole('listitem')).toHaveCount(4);
});

test('nobody can tell: both are taken back', async ({ page }) => {
  await page.goto(both);
  await expect(heading(page)).toHaveText(whichHolds);
  await answers(page)
    .getByRole('link', { name: /^I can't tell/ })
    .click();
  await expect(page).toHaveURL('/kb912918-send-as/version/?mail-location=refused&refusal-text=blackberry');
  await expect(page.getByText('Does not go with')).toHaveCount(0);
});

test('a link to a cause that contradicts itself does not open it, and loses no answer', async ({ page }) => {
  const said =
    'exchange-version=v5-5&mail-location=out-queue&waiting-mail=all-domains&logged-events=none&ims-restart=helped&ims-build=v5-0-before-sp2&old-connections=old';
  await page.goto(`/q175982-leaked-connections/leak-5-0/?${said}`);
  await expect(heading(page)).toHaveText(whichHolds);
  await expect(page).toHaveURL(`/q175982-leaked-connections/build/?${said}`);
  await expect(page.getByRole('list', { name: 'Set aside' }).getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: 'Copy for ticket' }).click();
  const text = await page.getByRole('group', { name: 'Ticket text' }).innerText();
  expect(text).toContain('CONTRADICTION  Which of these two answers holds?');
  expect(text).not.toMatch(/^(CAUSE|POSSIBLE CAUSE)/m);
});

test('what was answered elsewhere counts too', async ({ page }) => {
  await page.goto('/kb912918-send-as/?ims-build=v5-5-repaired');
  await expect(answers(page).getByRole('listitem').filter({ hasText: '5.5 SP1 or later' })).toHaveCount(8);
  await answers(page)
    .getByRole('link', { name: /^Exchange 2003/ })
    .click();
  await expect(heading(page)).toHaveText(whichHolds);
  await answers(page)
    .getByRole('link', { name: /^Exchange 2003/ })
    .click();
  await expect(page).toHaveURL('/kb912918-send-as/where/?exchange-version=v2003');
});

test('triage asks in the same words', async ({ page }) => {
  await page.goto('/triage/?exchange-version=v2003');
  await page.getByText('Which service pack is on that Exchange server?').click();
  await page.getByRole('list', { name: 'Which service pack' }).getByRole('link', { name: 'Exchange 2000 Service Pack 3' }).click();
  await expect(heading(page)).toHaveText(whichHolds);
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('main')).toContainText('“Exchange 2003” and “Exchange 2000 Service Pack 3” cannot both be true.');
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('2');
  await expect(page).toHaveURL('/triage/?service-pack=v2000-sp3');
  await page.goto('/triage/?mail-location=mta-queue');
  await expect(answers(page).getByRole('listitem').filter({ hasText: 'Exchange 2007' })).toContainText(
    warning('In the MTA queue of the server'),
  );
});

test('accepted evidence that contradicts itself is asked about', async ({ page }) => {
  await page.goto('/');
  const banner = '220 mail.contoso.com ESMTP Server (Microsoft Exchange Internet Mail Service 5.5.2650.21) ready';
  await page.getByRole('textbox', { name: /^Describe it/ }).fill(`${banner}\n\nEvent ID: 1020\nEvent Source: MSExchangeTransport`);
  await page.getByRole('button', { name: /^Use these \d answers(?: and answer more questions)?$/ }).click();
  await expect(heading(page)).toHaveText(whichHolds);
  await expect(page.getByRole('main')).toContainText('cannot both be true');
});

test('a page written while building leads to the same question', async ({ page }) => {
  const letGo = await holdBack(page, /\/assets\/index-[^/]*\.js$/);
  await page.goto(pack, { waitUntil: 'commit' });
  await answers(page)
    .getByRole('link', { name: /^Exchange 2000 Service Pack 3/ })
    .click();
  await expect(page).toHaveURL(/service-pack=v2000-sp3/);
  letGo();
  await expect(heading(page)).toHaveText(whichHolds);
  await expect(page).toHaveURL(both);
});
