import { expect, type Page, test } from '@playwright/test';

const sent =
  '/kb912918-send-as/who-sends/?exchange-version=v2003&mail-location=refused&refusal-text=access-denied&service-pack=v2003-sp2&store-2003-sp2=changed';

const senders: readonly [string, readonly string[], string][] = [
  ['BlackBerry', ['BlackBerry users', 'Yes, all of it', 'No Send As'], 'The BlackBerry account lacks Send As on the users'],
  ['GoodLink', ['GoodLink users', 'No Send As'], 'The GoodLink account lacks Send As on the users'],
  [
    'a program that may be affected',
    ['Another program', 'A custom program', 'Access to the mailbox, but no Send As'],
    "The program's service account lacks Send As on the users",
  ],
  [
    'a shared mailbox',
    ['People who use a shared', 'One or a few', 'Access to the mailbox, but no Send As'],
    'The sender lacks Send As on the mailbox owner',
  ],
  [
    'many shared mailboxes',
    ['People who use a shared', 'Many, perhaps all', 'Full Mailbox Access, but no Send As'],
    'Many accounts have Full Mailbox Access but lack Send As',
  ],
  ['a delegate who stays on behalf', ['A delegate', 'The delegate’s, on behalf', 'No'], 'The delegate lacks Send on behalf'],
  [
    'a linked account',
    ['The owner, who logs on', 'Yes, this very account', 'No, one can log on'],
    'The mailbox owner account is not disabled',
  ],
  [
    'only administrators',
    ['Only administrators', 'No Send As', 'Yes, directly'],
    'The mailbox owner is protected, so Send As does not last',
  ],
  ['one user only', ['One phone user only', 'Yes, only sending fails', 'No Send As'], 'The service account lacks Send As on this one user'],
];

for (const [who, answers, cause] of senders) {
  test(`KB912918: ${who}`, async ({ page }) => {
    await page.goto(sent);
    await answerAll(page, answers);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(cause);
    await expect(page.getByRole('list', { name: 'Resolution checklist' }).getByRole('checkbox').first()).toBeVisible();
  });
}

test('KB912918: a person who sends from their own mailbox is led elsewhere', async ({ page }) => {
  await page.goto(sent);
  await answerAll(page, ['A person, from their own mailbox']);
  await expect(page.getByText('Not this article')).toBeVisible();
});

test('KB912918: what was seen of one account never counts for another', async ({ page }) => {
  await page.goto(sent);
  await answerAll(page, ['GoodLink users', 'A Deny, or it is in', 'Of an administrators’ group']);
  await expect(page).toHaveURL(/deny-from-goodlink=group/);
  const firstStep = page.getByRole('list', { name: 'Resolution checklist' }).getByRole('checkbox').first();
  await firstStep.check();
  await page.getByRole('link', { name: 'Change Who or what cannot send?' }).click();
  await answerAll(page, ['BlackBerry users', 'Yes, all of it', 'A Deny, or it is in']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Whose entry is the Deny for Send As?');
  await expect(page.getByRole('list', { name: 'Set aside' }).getByRole('listitem')).toHaveCount(2);
  await answerAll(page, ['Of an administrators’ group']);
  await expect(firstStep).not.toBeChecked();
});

test('event 1020: a group that is not ticked, with the command filled in', async ({ page }) => {
  await page.goto('/transport-1020/');
  await answerAll(page, [
    'Exchange 2007',
    '1020',
    'Yes, and its owner knows',
    'The one that is meant for it',
    'Hub Transport',
    'A person with a mailbox',
    'No, ExchangeUsers is not ticked',
  ]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ExchangeUsers is not ticked on the connector');
  await page.getByLabel('Exchange server').fill('HUB7');
  await page.getByRole('textbox', { name: 'Receive connector' }).fill('Default HUB7');
  await page.getByLabel('All permission groups').fill('ExchangeUsers,ExchangeServers');
  await expect(page.getByText('Set-ReceiveConnector "HUB7\\Default HUB7" -PermissionGroups ExchangeUsers,ExchangeServers')).toBeVisible();
});

test('Q175982: netstat twice, with the wait said', async ({ page }) => {
  await page.goto('/q175982-leaked-connections/');
  await answerAll(page, [
    'Exchange 5.5',
    'In an outgoing Internet queue',
    'Mail to all outside domains',
    'None about mail',
    'Yes, the queue went out',
    '5.5 as released',
  ]);
  await expect(page.getByText(/^Wait \d+ min$/)).toBeVisible();
  await answerAll(page, ['Yes, several rows to :25']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Exchange 5.5 before SP1 leaks outgoing connections');
});

async function answerAll(page: Page, answers: readonly string[]): Promise<void> {
  for (const answer of answers) {
    const before = page.url();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    // By key, because two clicks at one place at once are one press.
    await page.getByRole('list', { name: 'Answers' }).getByRole('link', { name: answer }).first().press('Enter');
    await expect(page).not.toHaveURL(before);
  }
}
