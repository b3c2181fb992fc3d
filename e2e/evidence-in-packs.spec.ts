// What is pasted finds the article of another pack by its keys and leads through triage over two packs into it.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { startServer } from './switchable-server.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const record = ['Event ID: 7001', 'Source: AcmeVPN', 'Type: Warning', 'Description:', "The tunnel of 'ACME\\j.doe' was refused."].join(
  '\n',
);
const keys = [
  {
    id: 'e7001',
    event: 7001,
    source: ['AcmeVPN'],
    text: ["The tunnel of '{account}' was refused"],
    says: [{ answer: ['tunnel-state', 'refused'] }],
    fills: { USER: 'account' },
    status: 'trial',
    samples: [record],
    near: ['Event ID: 7002\nSource: AcmeVPN\nDescription: The tunnel is up.'],
  },
  {
    id: 'group',
    text: ['is no member of VPN users'],
    says: [{ answer: ['group', 'missing'] }],
    status: 'proven',
    samples: ['acme\\j.doe is no member of VPN users'],
    near: ['acme\\j.doe is a member of VPN users'],
  },
];

/** Two packs beside the build: the office desk, and the same as `acme`, one of whose articles has keys. */
function putTwoBeside(folder: string): string {
  cpSync('dist', folder, { recursive: true });
  for (const id of ['office-desk', 'acme']) {
    cpSync('e2e/packs/office-desk', `${folder}/packs/${id}`, { recursive: true });
  }
  const change = (path: string, changed: (file: { needs: string[] }) => object) => {
    const file = JSON.parse(readFileSync(`${folder}/packs/acme/${path}`, 'utf8'));
    writeFileSync(`${folder}/packs/acme/${path}`, JSON.stringify({ ...file, ...changed(file) }));
  };
  change('pack.json', () => ({ id: 'acme', title: 'Acme desk' }));
  change('articles/od102-vpn-refused.json', ({ needs }) => ({ needs: [...needs, 'keys'], keys }));
  writeFileSync(`${folder}/site.json`, JSON.stringify({ format: 'unstuck-site/1', packs: ['office-desk', 'acme'] }));
  return folder;
}

test('an event finds the article of its pack, leads into triage over two packs and then into the article, which reads the rest of it', async ({
  page,
}) => {
  const server = await startServer(putTwoBeside(test.info().outputPath('site')));
  await page.goto(server.origin);
  const box = page.getByRole('textbox', { name: /^Describe it, or paste/ });
  await box.fill(`${record}\n\nacme\\j.doe is no member of VPN users`);
  const found = page.getByRole('list', { name: 'Articles found', exact: true }).getByRole('listitem');
  await expect(found).toHaveCount(1);
  await expect(found).toContainText('Acme desk');
  await expect(found).toContainText('Event ID: 7001');
  await expect(found.getByRole('link')).toHaveAttribute('href', /\/in\/\?acme\.od102-vpn-refused$/);
  const proposed = page.getByRole('list', { name: 'Proposed answers', exact: true }).getByRole('listitem');
  await expect(proposed).toHaveCount(1);
  await expect(proposed).toContainText('On trial');

  await page.getByRole('button', { name: /answer more questions$/ }).click();
  await expect(page).toHaveURL(/\/triage\/\?in=acme&acme\.tunnel-state=refused&acme\.od102-vpn-refused--key=e7001$/);
  await page.getByText('Asks in 1 of 3 catalogues').click();
  await page.getByRole('checkbox', { name: /^Office desk/ }).check();
  await page.getByRole('button', { name: 'Ask in these', exact: true }).click();
  await expect(page).toHaveURL(/\/triage\/\?in=office-desk--acme&acme\.tunnel-state=refused&acme\.od102-vpn-refused--key=e7001$/);
  await expect(heading(page)).toBeFocused();
  const fitting = page.getByRole('list', { name: 'Articles that fit', exact: true }).getByRole('listitem');
  await expect(fitting.first()).toContainText('Acme desk');
  await expect(fitting.filter({ hasText: 'Office desk: VPN and printing' })).not.toHaveCount(0);
  await fitting.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/in\/\?acme\.od102-vpn-refused&acme\.tunnel-state=refused$/);
  await server.stop();
});

test('an article that was found reads at its questions what was pasted, proposes its own answers and fills its blanks, and decides nothing', async ({
  page,
}) => {
  const server = await startServer(putTwoBeside(test.info().outputPath('site')));
  await page.goto(server.origin);
  await page.getByRole('textbox', { name: /^Describe it, or paste/ }).fill(`${record}\n\nacme\\j.doe is no member of VPN users`);
  await page.getByRole('list', { name: 'Articles found', exact: true }).getByRole('link').click();
  await expect(page).toHaveURL(/\/in\/\?acme\.od102-vpn-refused$/);
  await page.getByRole('button', { name: 'Fill in Name of the account: ACME\\j.doe', exact: true }).click();
  await expect(page.getByText('Filled in', { exact: true })).toBeVisible();
  const answers = page.getByRole('list', { name: 'Answers', exact: true });
  await answers.getByRole('link', { name: /Client 5/ }).click();
  await page.getByRole('link', { name: /^Answer: / }).click();
  await expect(page).toHaveURL(/&acme\.tunnel-state=refused$/);
  await answers.getByRole('link', { name: /Yes/ }).click();
  await expect(heading(page)).toHaveText('Is the account in the group VPN users?');
  await expect(page.getByText('group-tool ACME\\j.doe list')).toBeVisible();
  await page.getByRole('link', { name: 'Answer: No', exact: true }).click();
  await expect(page).toHaveURL(/=not-in-group&.*group=missing$/);
  await server.stop();
});
