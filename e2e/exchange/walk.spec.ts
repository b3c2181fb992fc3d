import { expect, test } from '@playwright/test';

const role = '/q154298-outbox/role-missing/?exchange-version=v5-5&mail-location=outbox&logged-events=mta-9297-3161&role-held=no';

test('an agent walks from the start page to a cause and its checklist', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Mail stays in the Outbox' }).click();
  const answers = page.getByRole('list', { name: 'Answers' });
  await answers.getByRole('link', { name: 'Exchange 5.5' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where is the message now?');
  await answers.getByRole('link', { name: "Still in the sender's Outbox" }).click();
  await answers.getByRole('link', { name: '9297, 3161 or both' }).click();
  await answers.getByRole('link', { name: /^No/ }).click();

  await expect(page).toHaveURL(role);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The service account lacks the Service Account Admin role');
  await expect(page).toHaveTitle('The service account lacks the Service Account Admin role – Mail stays in the Outbox – Unstuck');
  const steps = page.getByRole('list', { name: 'Resolution checklist' }).getByRole('checkbox');
  await expect(steps).toHaveCount(7);
  await expect(page.getByRole('list', { name: 'What it takes' })).toContainText('Interrupts: Mail between servers and Internet mail');
  const trail = page.getByRole('list', { name: 'Your answers' });
  await expect(trail.getByRole('listitem')).toHaveCount(4);
  await expect(trail.getByRole('link', { name: 'Change Where is the message now?' })).toBeVisible();
});

test('tries all three causes in one walk and hands over what was tried and what was not checked', async ({ page }) => {
  const behindIsa =
    'exchange-version=v2003&mail-location=out-queue&waiting-mail=all-domains&isa-in-front=yes&smart-host=no&out-test=only-isa';
  await page.goto(`/kb305394-isa-queue/external-dns/?${behindIsa}`);
  const answers = page.getByRole('list', { name: 'Answers' });
  const causes = page.getByRole('list', { name: 'Causes still possible' });

  await answers.getByRole('link', { name: "I can't tell" }).click();
  await expect(causes.getByRole('listitem').first()).toContainText('not checked');
  await expect(page.getByRole('status').filter({ hasText: '2 of 3 causes possible. Not checked:' })).toBeAttached();
  await answers.getByRole('link', { name: /^No/ }).click();
  await answers.getByRole('link', { name: 'Not fixed' }).click();
  await expect(causes.getByRole('listitem').nth(1)).toContainText('tried, not fixed');
  await answers.getByRole('link', { name: /^Yes, for users or groups/ }).click();
  await answers.getByRole('link', { name: 'Not fixed' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/hand over to Exchange and firewall admins/);
  await expect(page.getByRole('list', { name: 'Tried, and did not help' }).getByRole('listitem')).toHaveCount(2);
  const notChecked = page.getByRole('list', { name: 'Not checked' });
  await expect(notChecked.getByRole('listitem')).toHaveCount(1);
  await notChecked.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    "Is ISA's internal IP address in the virtual server's external DNS list?",
  );
});

test('a changed answer sets others aside and changing back restores them', async ({ page }) => {
  await page.goto(role);
  await page.getByRole('link', { name: 'Change Where is the message now?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where is the message now?');
  await expect(page.getByRole('list', { name: 'Set aside' }).getByRole('listitem')).toHaveCount(2);
  await page.getByRole('list', { name: 'Answers' }).getByRole('link', { name: 'Nowhere: sending was refused' }).click();
  await expect(page.getByText('Not this article')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Set aside' }).getByRole('listitem')).toHaveCount(2);
  await page.getByRole('link', { name: 'Change Where is the message now?' }).click();
  await page.getByRole('list', { name: 'Answers' }).getByRole('link', { name: 'In the MTA queue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The service account lacks the Service Account Admin role');
  await expect(page.getByRole('list', { name: 'Set aside' })).toHaveCount(0);
});

test('what is typed for a blank is kept on the device and fills the commands of every page', async ({ page }) => {
  await page.goto('/kb305394-isa-queue/out-test/');
  await page.getByLabel('An outside mail domain').fill('contoso.example');
  await expect(page.getByText('nslookup -type=mx contoso.example DNSSERVER')).toBeVisible();
  await page.goto('/kb305394-isa-queue/external-dns-lacks-isa/');
  // Opened beside the case, which gives nothing of itself before it is told to.
  await expect(page.getByText('nslookup -type=mx contoso.example DNSSERVER')).toHaveCount(0);
  await page.getByRole('button', { name: /^Use this for/ }).click();
  await expect(page.getByText('nslookup -type=mx contoso.example DNSSERVER')).toBeVisible();
  expect(page.url()).not.toContain('contoso');
});

test('fixed is shown as the cause page and can be taken back', async ({ page }) => {
  await page.goto(role);
  await page.getByRole('list', { name: 'Answers' }).getByRole('link', { name: 'Fixed', exact: true }).click();
  await expect(page).toHaveURL(`${role}&role-missing=fixed`);
  await expect(page.getByText('You marked this as fixed.')).toBeVisible();
  await page.getByRole('link', { name: 'Change The service account lacks the Service Account Admin role' }).click();
  await expect(page).toHaveURL(role);
});

test('a referral takes the shared answers into the other article', async ({ page }) => {
  await page.goto('/q154298-outbox/isa-queue/?exchange-version=v2003&mail-location=out-queue');
  await page.getByRole('link', { name: /^Go on with KB305394/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which mail to the Internet is still waiting?');
  await expect(page.getByRole('list', { name: 'Your answers' }).getByRole('listitem')).toHaveCount(2);
});
