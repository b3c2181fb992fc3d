import { expect, test } from '@playwright/test';

const question = '/q154298-outbox/role-held/?exchange-version=v5-5&mail-location=outbox&logged-events=unknown';

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('asking an administrator copies the question, how to find out, what is possible and the link', async ({ page, baseURL }) => {
    await page.goto(question);
    await page.evaluate(() => navigator.clipboard.writeText('mine'));
    await page.getByRole('button', { name: 'Ask somebody else' }).click();
    await expect(page.getByRole('group', { name: 'Text to send' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('mine');
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByText('Copied. Send it to whoever can find it out.')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of [
      'Please find out: Does the service account hold Service Account Admin on all three objects?',
      'How to find out (about 10 min, Exchange admin):',
      'Where: Exchange Administrator > Tools > Options',
      '- No (Not listed, or with another role, on one or more)',
      "- Which mail events does the Application log show? I can't tell",
      '- The MTA service starts with a wrong password',
      `Answer here: ${baseURL}${question}`,
    ]) {
      expect(text).toContain(part);
    }
  });

  test('a report names place, edition and link for the owner', async ({ page, baseURL }) => {
    await page.goto(question);
    await page.evaluate(() => navigator.clipboard.writeText('mine'));
    await page.getByRole('button', { name: 'Something wrong with this question?' }).click();
    await expect(page.getByRole('group', { name: 'Text for the owner' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('mine');
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByText('Copied. Send it to the owner of the article.')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.replace(/^Edition: \d+ of [\d-]+$/m, 'Edition: its own')).toBe(
      [
        'For the owner of Q154298, Mail stays in the Outbox (Exchange admin)',
        'Place: Does the service account hold Service Account Admin on all three objects? (role-held)',
        'Edition: its own',
        `Link: ${baseURL}${question}`,
        '',
        'What is wrong: ',
      ].join('\n'),
    );
  });
});

test('where the clipboard is refused the text is shown selected', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
  });
  await page.goto(question);
  await page.getByRole('button', { name: 'Copy link' }).click();
  const text = page.getByRole('dialog').getByRole('textbox', { name: 'Text to copy' });
  await expect(text).toHaveValue(`${baseURL}${question}`);
  expect(await text.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe(
    `${baseURL}${question}`,
  );
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the sources of a question open where they are asked for', async ({ page }) => {
  await page.goto(question);
  await page.getByText('Where does this come from?').click();
  const sources = page.getByRole('list', { name: 'Sources' });
  await expect(sources).toContainText('F154298-26');
  await expect(sources).toContainText('public source: kbarchive Q247787');
  await page.getByRole('link', { name: 'About this article' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this article: Mail stays in the Outbox');
  await expect(page.getByRole('list', { name: 'All its sources' })).toContainText('F154298-71');
});

test('without storage the walk goes on and says what is not kept', async ({ page }) => {
  await page.addInitScript(() => {
    for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
      Storage.prototype[method] = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    }
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('/q154298-outbox/role-missing/');
  const step = page.getByRole('checkbox', { name: /^Select the Configuration container/ });
  await step.check();
  await expect(step).toBeChecked();
  await expect(page.getByRole('alert')).toContainText('Not saved: this browser refuses to keep it');
  await page.getByRole('switch', { name: 'Dark theme' }).click();
  await expect(page.getByRole('switch', { name: 'Dark theme' })).toBeChecked();
});
