import { expect, type Page, test } from '@playwright/test';
import { findViolations } from '../find-violations.ts';

// A later edition of a real article, made on the way to the browser, with names that no edition that was released has.
const later = `aliases: { 'old-role': 'role-held', 'role-held=nope': 'no' },
  retired: { 'old-check': 'Is the clock of the server right?', 'role-held=half': 'Only on the site' },
  edition: { number: 9, date: '2027-02-01', change: 'The question about the clock is gone.'`;

const base = '/q154298-outbox';
const upToEvents = 'exchange-version=v5-5&mail-location=outbox&logged-events=mta-9297-3161';
const role = 'Does the service account hold Service Account Admin on all three objects?';
const cause = 'The service account lacks the Service Account Admin role';

const kinds = [
  {
    name: 'renamed',
    address: `${base}/role-missing/?${upToEvents}&old-role=nope`,
    heading: 'This link has older names and still holds',
    says: ['One name in it has changed', 'The article is at edition 9 of 2027-02-01', '4 of 4 answers hold', 'lead to the page below'],
    lands: cause,
    corrected: `${base}/role-missing/?${upToEvents}&role-held=no`,
  },
  {
    name: 'a question that was removed',
    address: `${base}/role-held/?${upToEvents}&old-check=yes`,
    heading: 'This link is older than a change to this article',
    says: ['“Is the clock of the server right?” was removed', '3 of 4 answers hold', 'The 3 answers that hold lead to the question below.'],
    lands: role,
    corrected: `${base}/role-held/?${upToEvents}`,
  },
  {
    name: 'an answer that was removed',
    address: `${base}/role-missing/?${upToEvents}&role-held=half`,
    heading: 'This link is older than a change to this article',
    says: [`The answer “Only on the site” to “${role}” was removed`, `It was made at “${cause}”`, '3 of 4 answers hold'],
    lands: role,
    corrected: `${base}/role-held/?${upToEvents}`,
  },
  {
    name: 'a place that never was',
    address: `${base}/nowhere/?exchange-version=v5-5`,
    heading: 'Part of this link means nothing to this article',
    says: ['It names the place “nowhere”, which this article does not have.', 'The answer that holds leads to the question below.'],
    lands: 'Where is the message now?',
    corrected: `${base}/where/?exchange-version=v5-5`,
  },
  {
    name: 'garbage',
    address: `${base}/__proto__/?constructor=yes&%F0=x&hail=rain`,
    heading: 'Part of this link means nothing to this article',
    says: ['could not be read', 'This article asks nothing called “constructor”, “hail”.', 'No answer is left that holds'],
    lands: 'Which Exchange version runs on the server with the problem?',
    corrected: `${base}/version/`,
  },
] as const;

async function serveLaterEdition(page: Page): Promise<void> {
  await page.route(/\/assets\/q154298-outbox[^/]*\.js$/, async (route) => {
    try {
      const response = await route.fetch();
      const text = await response.text();
      // What the article itself has retired would stand for the later edition's.
      const unretired = text.replace(/retired:\{[^}]*\},/, '');
      await route.fulfill({ response, body: unretired.replace(/edition:\s*\{number:\d+,date:[^,]+,change:[^}]+/, later) });
    } catch {
      // The page was closed while a part that is loaded ahead was on its way.
    }
  });
}

test('explains drift of each kind, at each width, after a reload, and Back leads past it', async ({ page }) => {
  test.slow();
  await serveLaterEdition(page);
  await page.goto('/');
  for (const { name, address, heading, says, lands, corrected } of kinds) {
    await test.step(name, async () => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(address);
      const card = page.getByRole('region', { name: heading });
      for (const words of says) {
        await expect(card).toContainText(words);
      }
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(lands);
      await expect(page).toHaveURL(corrected);
      // Axe looks at each form of the card once; the card of what means nothing is among the kinds of page.
      if (name === 'renamed' || name === 'an answer that was removed') {
        expect(await findViolations(page)).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.reload();
      await expect(card).toBeVisible();
      await page.goBack();
      await expect(page).toHaveURL('/');
    });
  }
});

test('the card leads to the answers of the open question by keyboard, and goes when one walks on', async ({ page }) => {
  await serveLaterEdition(page);
  await page.goto(kinds[2].address);
  const card = page.getByRole('region', { name: kinds[2].heading });
  await expect(card.getByRole('link', { name: `Open “${cause}” without answers` })).toHaveAttribute(
    'href',
    `${base}/role-missing/?from=role-missing`,
  );
  await card.getByRole('button', { name: 'Answer it now' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Answers' }).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${base}/role-missing/?${upToEvents}&role-held=no`);
  await expect(card).toHaveCount(0);
  await page.goBack();
  await expect(card).toBeVisible();
});

test('a link that did not drift loads nothing to explain it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${base}/role-held/?${upToEvents}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(role);
  expect(asked.filter((url) => url.includes('drift'))).toEqual([]);
  await page.goto(`${base}/role-held/?${upToEvents}&hail=rain`);
  await expect(page.getByRole('region', { name: 'Part of this link means nothing to this article' })).toBeVisible();
  expect(asked.filter((url) => url.includes('drift')).length).toBeGreaterThan(0);
});
