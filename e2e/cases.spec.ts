import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { step } from './checklist-step.ts';
import { findViolations } from './find-violations.ts';
import { holdBack } from './hold-back.ts';

const stuck = 'exchange-version=v5-5&mail-location=outbox&logged-events=mta-9297-3161';
const role = `/q154298-outbox/role-missing/?${stuck}&role-held=no`;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const note = (page: Page) => page.getByRole('textbox', { name: 'Note on this place' });
const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Saved on this device.' });

async function giveTicket(page: Page, ticket: string) {
  await page.getByRole('button', { name: 'Add ticket' }).click();
  await page.getByRole('textbox', { name: 'Ticket number' }).fill(ticket);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Ticket ${ticket}` })).toBeVisible();
}

/** Closes the page without warning and opens the case again from the list. */
async function killAndOpen(context: BrowserContext, page: Page, ticket: string): Promise<Page> {
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await next.goto('/cases/');
  await next.getByRole('link', { name: ticket }).click();
  return next;
}

test('a case is worked to fixed, and nothing is lost when the page is killed on the way', async ({ page, context }) => {
  await page.goto('/q154298-outbox/');
  await giveTicket(page, 'INC-20417');
  await page.getByRole('link', { name: /^Exchange 5\.5/ }).click();
  await note(page).fill('Caller: Outbox full since 9:00');
  await expect(saved(page)).toBeVisible();
  let now = await killAndOpen(context, page, 'INC-20417');
  await expect(heading(now)).toHaveText('Where is the message now?');
  await expect(note(now)).toHaveValue('Caller: Outbox full since 9:00');
  await now.getByRole('link', { name: /^Still in the sender's Outbox/ }).click();
  await now.getByRole('link', { name: /^9297, 3161 or both/ }).click();
  await now.getByRole('link', { name: /^No Not listed/ }).click();
  await expect(heading(now)).toHaveText('The service account lacks the Service Account Admin role');
  await step(now, 1).getByRole('checkbox').check();
  await step(now, 2).getByRole('button', { name: 'Skip, with a reason' }).click();
  await step(now, 2).getByRole('textbox', { name: 'Why is it skipped?' }).fill('Already selected');
  await step(now, 2).getByRole('button', { name: 'Skip this step' }).click();
  await expect(saved(now)).toBeVisible();
  now = await killAndOpen(context, now, 'INC-20417');
  await expect(step(now, 1).getByRole('checkbox')).toBeChecked();
  await expect(step(now, 2)).toContainText('Reason: Already selected');
  await now.reload();
  await expect(step(now, 1).getByRole('checkbox')).toBeChecked();
  await now.getByRole('link', { name: /^Fixed/ }).click();
  await expect(now.getByText('You marked this as fixed.')).toBeVisible();
  await expect(saved(now)).toBeVisible();
  now = await killAndOpen(context, now, 'INC-20417');
  await expect(now.getByText('You marked this as fixed.')).toBeVisible();
});

/** The first page opens no database, as if it were left before the browser had written anything. */
async function storeNothingOnFirstPage(page: Page) {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('test') === null) {
      sessionStorage.setItem('test', 'first page');
      IDBFactory.prototype.open = () => Object.create(null);
    }
  });
}

test('what was done on a page that is left before it is stored is on the next page', async ({ page }) => {
  await storeNothingOnFirstPage(page);
  await page.goto(role);
  await giveTicket(page, 'INC-9');
  await note(page).fill('Left at once');
  await step(page, 1).getByRole('checkbox').check();
  await page.goto('/kb305394-isa-queue/external-dns/');
  await expect(page.getByText('beside INC-9')).toBeVisible();
  await page.goto(role);
  await expect(step(page, 1).getByRole('checkbox')).toBeChecked();
  await expect(note(page)).toHaveValue('Left at once');
  await expect(saved(page)).toBeAttached();
});

test('what was changed in a stored case and not stored yet is in the list and in the case after the page is left', async ({ page }) => {
  await page.goto(role);
  await giveTicket(page, 'INC-10');
  await note(page).fill('First');
  await expect(saved(page)).toBeVisible();
  await page.evaluate(() => {
    IDBDatabase.prototype.transaction = () => new Proxy(Object.create(null), { get: () => () => Object.create(null) });
  });
  await note(page).fill('Second');
  await page.getByRole('button', { name: 'Ticket INC-10' }).click();
  await page.getByRole('textbox', { name: 'Ticket number' }).fill('INC-11');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ticket INC-11' })).toBeVisible();
  await page.goto('/cases/');
  await page.getByRole('link', { name: 'INC-11' }).click();
  await expect(note(page)).toHaveValue('Second');
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('unsaved')))).toEqual([]);
});

test('two causes that did not help lead to a hand-over that lists them, with what was done kept', async ({ page }) => {
  await page.goto(role);
  await giveTicket(page, 'INC-2');
  await step(page, 1).getByRole('checkbox').check();
  await page.getByRole('link', { name: /^Not fixed/ }).click();
  await page.getByRole('link', { name: /^No, one or more use another/ }).click();
  await expect(heading(page)).toHaveText('An Exchange service logs on with the wrong account');
  await page.getByRole('link', { name: /^Not fixed/ }).click();
  for (let left = 0; left < 5 && (await page.getByText('Nothing proven yet').count()) === 0; left += 1) {
    const before = page.url();
    // By key, because two clicks at one place at once are one press.
    await page.getByRole('link', { name: /^I can't tell/ }).press('Enter');
    await expect(page).not.toHaveURL(before);
    await expect(heading(page)).toBeFocused();
  }
  await expect(page.getByRole('list', { name: 'Tried, and did not help' }).getByRole('listitem')).toHaveText([
    'The service account lacks the Service Account Admin role',
    'An Exchange service logs on with the wrong account',
  ]);
  await page.getByRole('button', { name: 'Copy for ticket' }).click();
  const text = await page.getByRole('group', { name: 'Ticket text' }).innerText();
  expect(text).toContain('INC-2');
  expect(text).toContain('The service account lacks the Service Account Admin role');
});

test.describe('between two machines', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a walk without a ticket that is handed over is kept as a case, the one in the text', async ({ page }) => {
    await page.goto(`/q154298-outbox/?${stuck}`);
    await page.getByRole('link', { name: /^No Not listed/ }).click();
    await page.getByRole('button', { name: 'Hand over' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Copying also keeps it on this device as a case.');
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(dialog.getByText('Copied. Give it to whoever takes over. It is kept here as a case.')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('button', { name: 'Add ticket' })).toBeVisible();
    await page.goto('/');
    await page.getByRole('textbox', { name: /^Describe it/ }).fill(text);
    await page.getByRole('button', { name: 'Open the one kept here' }).click();
    await expect(heading(page)).toHaveText('The service account lacks the Service Account Admin role');
  });

  test('a copied ticket text brings the case back in a clean browser, with names hidden', async ({ page, browser, baseURL }) => {
    await page.goto(role);
    await giveTicket(page, 'INC-3');
    await step(page, 1).getByRole('checkbox').check();
    await note(page).fill('Looked on mail01.corp.example with CORP\\admin');
    await expect(saved(page)).toBeVisible();
    await page.getByRole('button', { name: 'Copy for ticket' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('heading', { name: 'Hidden, 2' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Show all' }).click();
    await expect(dialog.getByRole('group', { name: 'Ticket text' })).toHaveText(/mail01\.corp\.example/);
    await dialog.getByRole('button', { name: 'Hide names again' }).click();
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(dialog.getByText('Copied. Paste it into the ticket.')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).not.toContain('mail01');

    const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
    await other.goto('/');
    const quoted = text.replace(/^/gm, '> ').replaceAll('\n', '\r\n');
    await other.getByRole('textbox', { name: /^Describe it/ }).fill(`Hello second line,\n\n${quoted}\n-- \nJim, helpdesk`);
    await other.getByRole('button', { name: 'Open this case' }).click();
    await expect(heading(other)).toHaveText('The service account lacks the Service Account Admin role');
    await expect(step(other, 1).getByRole('checkbox')).toBeChecked();
    await expect(other.getByRole('button', { name: 'Ticket INC-3' })).toBeVisible();
    await expect(note(other)).toHaveValue(/^Looked on <host 1> with <account 1>$/);
    await other.reload();
    await expect(step(other, 1).getByRole('checkbox')).toBeChecked();
    await other.context().close();
  });

  test('a damaged ticket text says so, and what can be read can be opened', async ({ page }) => {
    await page.goto(role);
    await giveTicket(page, 'INC-4');
    await page.getByRole('button', { name: 'Copy for ticket' }).click();
    const text = await page.getByRole('group', { name: 'Ticket text' }).innerText();
    await page.goto('/');
    await page.getByRole('textbox', { name: /^Describe it/ }).fill(text.slice(0, text.length - 40));
    await expect(page.getByRole('alert').filter({ hasText: 'changed or cut' })).toBeVisible();
    await page.getByRole('button', { name: /Open (what can be read|the text as a new case)/ }).click();
    await expect(heading(page)).toHaveText('The service account lacks the Service Account Admin role');
  });

  test('a ticket text of another edition opens, and says so', async ({ page }) => {
    await page.goto(role);
    await page.getByRole('button', { name: 'Hand over' }).click();
    await expect(page.getByText('Next: Exchange admin: the next step')).toBeVisible();
    const text = await page.getByRole('group', { name: 'Ticket text' }).innerText();
    await page.goto('/');
    const older = text.replace(/\[edition: \d+ of/, '[edition: 0 of').replace('[role-held=no]', '[role-held=gone]');
    await page.getByRole('textbox', { name: /^Describe it/ }).fill(older);
    await page.getByRole('button', { name: 'Open what can be read' }).click();
    await expect(page.getByRole('heading', { name: 'Part of this link means nothing to this article' })).toBeVisible();
    await expect(page.getByText('Last worked on with edition 0 of')).toBeVisible();
  });
});

test('a case that the browser has cleared away is said to be gone, and the walk goes on', async ({ page }) => {
  await page.goto(role);
  await giveTicket(page, 'INC-10');
  await expect(saved(page)).toBeVisible();
  await page.goto('/health/');
  await page.evaluate(
    () =>
      new Promise((done, refuse) => {
        const request = indexedDB.deleteDatabase('unstuck/#cases');
        request.onsuccess = done;
        request.onerror = refuse;
      }),
  );
  await page.goto(role);
  await expect(page.getByRole('alert').filter({ hasText: 'no longer on this device' })).toBeVisible();
  await step(page, 1).getByRole('checkbox').check();
  await expect(saved(page)).toBeVisible();
});

test('a case that cannot be read just now is not said to be gone, and is there again once it can', async ({ page }) => {
  await page.goto(role);
  await step(page, 1).getByRole('checkbox').check();
  await giveTicket(page, 'INC-11');
  await expect(saved(page)).toBeVisible();
  await page.addInitScript(() => {
    if (location.hash !== '#readable') {
      indexedDB.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    }
  });
  await page.reload();
  await expect(page.getByRole('alert').filter({ hasText: 'cannot be read' })).toContainText('It is not lost.');
  await expect(page.getByText('no longer on this device')).toHaveCount(0);
  await page.goto(`${role}#readable`);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Ticket INC-11' })).toBeVisible();
  await expect(step(page, 1).getByRole('checkbox')).toBeChecked();
});

test('a note that two tabs type at the same moment holds both texts whole and says so once', async ({ page, context }) => {
  await page.goto('/q154298-outbox/');
  await giveTicket(page, 'INC-9');
  await expect(saved(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto('/cases/');
  await other.getByRole('link', { name: 'INC-9' }).click();
  await expect(note(other)).toBeVisible();
  for (const tab of [page, other]) {
    await note(tab).focus();
  }
  const sentences = ['the user rang at nine and again', 'somebody saw the queue'];
  await Promise.all([
    note(page).pressSequentially(sentences[0] ?? '', { delay: 30 }),
    note(other).pressSequentially(sentences[1] ?? '', { delay: 45 }),
  ]);
  const both = [sentences, [...sentences].reverse()].map((texts) => texts.join('\n[Typed at the same time in another tab]\n'));
  for (const tab of [page, other]) {
    await note(tab).blur();
    await expect.poll(async () => both.includes(await note(tab).inputValue())).toBe(true);
  }
  expect(await note(page).inputValue()).toBe(await note(other).inputValue());
});

test('two tabs on one case see each other and lose nothing', async ({ page, context }) => {
  await page.goto(role);
  await giveTicket(page, 'INC-5');
  await expect(saved(page)).toBeVisible();
  const second = await context.newPage();
  await second.goto('/cases/');
  await second.getByRole('link', { name: 'INC-5' }).click();
  await step(page, 1).getByRole('checkbox').check();
  await expect(step(second, 1).getByRole('checkbox')).toBeChecked();
  await step(second, 2).getByRole('checkbox').check();
  await note(page).fill('From the first tab');
  await expect(step(page, 2).getByRole('checkbox')).toBeChecked();
  await expect(note(second)).toHaveValue('From the first tab');
  await second.reload();
  await expect(step(second, 1).getByRole('checkbox')).toBeChecked();
  await expect(step(second, 2).getByRole('checkbox')).toBeChecked();
});

test('a browser that keeps nothing says so, goes on, and lets the text be copied', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      },
    });
  });
  await page.goto(role);
  await step(page, 1).getByRole('checkbox').check();
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved: this browser refuses to keep it' })).toBeVisible();
  await expect(step(page, 1).getByRole('checkbox')).toBeChecked();
  await page.getByRole('button', { name: 'Copy for ticket' }).click();
  await expect(page.getByRole('group', { name: 'Ticket text' })).toHaveText(/\[done /);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: /^Not fixed/ }).click();
  await expect(heading(page)).not.toHaveText('The service account lacks the Service Account Admin role');
  await page.goBack();
  await page.getByRole('link', { name: 'Unstuck', exact: true }).click();
  await expect(heading(page)).toHaveText('What do you see?');
  await page.goBack();
  await expect(step(page, 1).getByRole('checkbox')).toBeChecked();
  await page.goto('/cases/');
  await expect(page.getByRole('alert').filter({ hasText: 'does not let the page keep or read cases' })).toBeVisible();
});

test('a browser whose storage does not answer says so after some seconds, on the page that is left as on the next', async ({ page }) => {
  const told = page.getByRole('alert').filter({ hasText: 'Not saved yet: the storage of this browser does not answer.' });
  await page.clock.install();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => Object.create(null);
  });
  await page.goto(role);
  await step(page, 1).getByRole('checkbox').check();
  await expect(page.getByRole('status').filter({ hasText: 'Saving on this device…' })).toBeVisible();
  await page.clock.runFor(4000);
  await expect(told).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Not saved.' })).toBeVisible();
  page.on('dialog', (dialog) => dialog.accept());
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(async () => {
    await page.clock.runFor(4000);
    await expect(told).toBeVisible({ timeout: 100 });
  }).toPass();
  await page.goto('/cases/');
  await expect(async () => {
    await page.clock.runFor(4000);
    await expect(page.getByRole('alert').filter({ hasText: 'Your cases are not lost' })).toBeVisible({ timeout: 100 });
  }).toPass();
});

test('cases are searched, deleted with undo, exported and imported, and a broken file imports nothing', async ({ page }) => {
  for (const ticket of ['INC-6', 'INC-7']) {
    await page.goto('/');
    await expect(heading(page)).toBeFocused();
    await page.goto(role);
    await giveTicket(page, ticket);
    await expect(saved(page)).toBeVisible();
  }
  await page.goto('/cases/');
  const cases = page.getByRole('list', { name: 'Cases' }).getByRole('listitem');
  await expect(cases).toHaveCount(2);
  await page.getByRole('searchbox').fill('inc-6');
  await expect(cases).toHaveCount(1);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: /^Delete INC-6/ }).click();
  await expect(cases).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cases).toHaveCount(2);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export all' }).click();
  const file = test.info().outputPath('cases.json');
  await (await downloading).saveAs(file);
  // By key, because two clicks at one place at once are one press.
  await page.getByRole('button', { name: /^Delete INC-6/ }).press('Enter');
  await page.getByRole('button', { name: /^Delete INC-7/ }).press('Enter');
  await expect(cases).toHaveCount(0);

  const broken = JSON.parse(readFileSync(file, 'utf8'));
  broken.cases[1].startedAt = 'yesterday';
  const choose = page.getByLabel('Import a file of cases');
  await choose.setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(broken)) });
  await expect(page.getByRole('alert').filter({ hasText: 'Entry 2, startedAt' })).toContainText('Nothing was imported.');
  await expect(cases).toHaveCount(0);
  await choose.setInputFiles(file);
  await expect(cases).toHaveCount(2);
});

test('a case whose article this build does not have can be read, exported and come back to', async ({ page }) => {
  const at = '2026-11-21T14:05+01:00';
  const dids = [
    { kind: 'ticket', ticket: 'INC-8' },
    { kind: 'answered', asked: 'which-disk', answerId: 'data' },
    { kind: 'stood', nodeId: 'disk-full' },
    { kind: 'note', key: 'disk-full', text: 'Called twice' },
    { kind: 'step', key: 'disk-full/move', record: { state: 'skipped', at, reason: 'No other disk' } },
  ];
  const entries = dids.map((did, index) => ({ id: `00000000${index}-a`, at, author: '', origin: 'person', articleId: 'kb1-gone', did }));
  const file = JSON.stringify({ format: 'unstuck-cases', version: 2, cases: [{ version: 2, id: 'a8', startedAt: at, entries }] });
  await page.goto('/cases/');
  const choose = page.getByLabel('Import a file of cases');
  await choose.setInputFiles({ name: 'cases.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.getByRole('link', { name: 'INC-8' }).click();
  const held = page.getByRole('region', { name: 'INC-8' });
  for (const words of ['kb1-gone', 'which-disk: data', 'Called twice', 'disk-full/move: skipped', 'No other disk']) {
    await expect(held).toContainText(words);
  }
  expect(await findViolations(page)).toEqual([]);
  const downloading = page.waitForEvent('download');
  await held.getByRole('button', { name: 'Export this case' }).click();
  await downloading;
  await page.goto('/q154298-outbox/');
  await page.getByRole('button', { name: 'Back to INC-8' }).click();
  await expect(held).toContainText('which-disk: data');
});

const printed = [
  [
    'a question',
    `/q154298-outbox/same-account/?${stuck}&role-held=unknown`,
    ['Do all Exchange services', "I can't tell", 'How to find out'],
  ],
  ['a cause', role, ['Resolution checklist', 'Select the Configuration container.', 'Done', 'Note: restarted at noon']],
  [
    'an escalation',
    `/q154298-outbox/hand-over/?${stuck}&role-held=unknown&same-account=unknown&password-changed=unknown&site-connector=unknown&sbs-account=unknown`,
    ['Hand over', 'Not checked'],
  ],
  ['triage', '/triage/?exchange-version=v5-5', ['Exchange 5.5', 'Articles that fit']],
] as const;

for (const [name, address, parts] of printed) {
  test(`${name} prints on A4 with address, ticket, date and all answers`, async ({ page, baseURL }) => {
    await page.goto(address);
    await giveTicket(page, 'INC-9');
    if (name === 'a cause') {
      await step(page, 2).getByRole('checkbox').check();
      await note(page).fill('Note: restarted at noon');
    }
    await expect(saved(page)).toBeVisible();
    const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
    const { view } = await paper.getPage(1);
    expect(view.map(Math.round)).toEqual([0, 0, 596, 843]);
    const { text } = await extractText(paper, { mergePages: true });
    const words = text.replace(/\s+/g, ' ');
    for (const part of ['Ticket INC-9', 'Printed ', ...parts]) {
      expect(words).toContain(part);
    }
    expect(text.replace(/\s+/g, '')).toContain(`${baseURL}${address.split('?')[0]}`.replace(/\s+/g, ''));
  });
}

test('a ticket number that another case has is said where it is typed, with a way there, and in the list, and is allowed', async ({
  page,
}) => {
  const ids: string[] = [];
  for (const number of ['INC-77', 'inc-77']) {
    await page.goto('/');
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('/kb912918-send-as/');
    await page.getByRole('button', { name: 'Add ticket' }).click();
    const field = page.getByRole('textbox', { name: 'Ticket number' });
    await field.fill('INC-7');
    await expect(page.getByRole('dialog').getByRole('status')).toBeEmpty();
    await field.fill(number);
    if (ids.length > 0) {
      const said = page.getByRole('dialog').getByRole('status');
      await expect(said).toContainText('Another case on this device has this number.');
      await expect(said.getByRole('link', { name: 'Open it' })).toHaveAttribute('href', /\/cases\/\?id=/);
    }
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Saved on this device.' })).toBeAttached();
    ids.push(number);
  }
  await test.step('also where Enter is pressed before it can be looked up; a second Enter saves it', async () => {
    await page.goto('/');
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('/q154298-outbox/');
    await page.getByRole('button', { name: 'Add ticket' }).click();
    await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();
    await page.getByRole('textbox', { name: 'Ticket number' }).evaluate((field: HTMLInputElement) => {
      field.value = 'INC-77';
      field.form?.requestSubmit();
    });
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('2 other cases on this device have this number.');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Ticket INC-77' })).toBeVisible();
  });
  await page.goto('/cases/');
  await expect(page.getByText('Another case has this number too')).toHaveCount(3);
});

test('what is typed right after Add ticket is the number, also where its dialog is still loading, and answers nothing', async ({
  page,
}) => {
  const release = await holdBack(page, /\/assets\/case-dialogs[^/]*\.js$/);
  await page.goto('/q154298-outbox/');
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  await page.getByRole('button', { name: 'Add ticket' }).click();
  await page.keyboard.type('INC-53');
  await expect(page.getByRole('dialog', { name: 'Ticket number' }).getByRole('textbox')).toHaveValue('INC-53');
  await test.step('what is typed on follows it', async () => {
    release();
    await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Ticket INC-531' })).toBeVisible();
    await expect(page).toHaveURL('/q154298-outbox/');
  });
});

test('a number given with Enter while its dialog is loading is saved', async ({ page }) => {
  const release = await holdBack(page, /\/assets\/case-dialogs[^/]*\.js$/);
  await page.goto('/q154298-outbox/');
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  await page.getByRole('button', { name: 'Add ticket' }).click();
  await page.keyboard.type('INC-53');
  await page.keyboard.press('Enter');
  release();
  await expect(page.getByRole('button', { name: 'Ticket INC-53' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
