import { expect, type Page, test } from '@playwright/test';
import { findCutText } from '../cut-text.ts';
import { findViolations } from '../find-violations.ts';
import { visits } from './page-kinds.ts';

/** Adds a style that no content policy refuses, because it is a person's own. */
async function addOwnStyle(page: Page, css: string) {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** By a style, to which no media query answers; or by the browser's own setting, on which the layout of a wide table depends. */
async function enlargeText(page: Page, how: 'style' | 'setting' | 'off') {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: how === 'setting' ? 32 : 16 } });
  await addOwnStyle(page, how === 'style' ? 'html { font-size: 200% }' : '');
  // Chromium tells scripts of another answer to a media query only when the window changes, or when the setting stood before.
  for (const width of [1279, 1280]) {
    await page.setViewportSize({ width, height: 1024 });
  }
  await page.evaluate(() => new Promise(requestAnimationFrame));
}

/** Once the rows of long tables have been measured anew, which takes some frames after the window has changed. */
async function expectAllText(page: Page, how: string) {
  await expect(async () => {
    const width = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    expect([how, Math.max(...width), await findCutText(page)]).toEqual([how, width[1], []]);
  }).toPass({ timeout: 5000 });
}

// WCAG 1.4.12, at the least that it names.
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

for (const [visit, kinds] of visits) {
  // In one visit: to open each kind again costs more than to look at it.
  test(`axe finds nothing in either theme, nothing moves, and large or far apart text is neither cut nor covered: ${visit}`, async ({
    page,
  }) => {
    test.slow();
    for (const [name, open] of kinds) {
      await test.step(name, async () => {
        await page.setViewportSize({ width: 1280, height: 1024 });
        await open(page);
        expect(await findViolations(page)).toEqual([]);
        expect(await page.evaluate(findMoving)).toEqual([]);
        await expectAllText(page, 'as it is');
        await enlargeText(page, visit === 'Send As review' ? 'setting' : 'style');
        await expectAllText(page, 'text at 200 %');
        await enlargeText(page, 'off');
        await addOwnStyle(page, spacing);
        await expectAllText(page, 'text spacing');
        await page.setViewportSize({ width: 320, height: 256 });
        await expectAllText(page, 'text spacing at 320 px');
        await addOwnStyle(page, '');
        await expectAllText(page, '1280 px at 400 %');
      });
    }
  });
}

/** What would move by itself or slide to where it goes; nobody who asked for less motion should have to see it. */
function findMoving(): string[] {
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      return animationName !== 'none' || transitionDuration.split(', ').some((duration) => duration !== '0s');
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}
