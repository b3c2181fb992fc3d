import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** A rule of axe that is broken, with the elements that break it. */
export type Violation = readonly [rule: string, elements: readonly string[]];

type Result = { id: string; nodes: { html: string; element?: Element }[] };
type Axe = {
  run: (context: Document | string | Element[], options: object) => Promise<{ violations: Result[]; incomplete: Result[] }>;
};

const colours = ['color-contrast', 'link-in-text-block'];
// Only what is broken, by its markup: no rule that is on reads style sheets, no test a selector.
const onlyViolations = { resultTypes: ['violations'], preload: false, selectors: false };
const allButColours = Object.fromEntries(colours.map((rule) => [rule, { enabled: false }]));
// What axe leaves out unless it is asked for: the size of what one has to hit, new in WCAG 2.2.
const sizes = { type: 'rule', values: ['target-size'] };

// How texts look in whose colours axe found nothing, by the tests of one worker.
const looksFoundClean = new Set<string>();

/**
 * Every rule of axe over the page, or over a part of it, and in both themes what depends on the theme: the colours. They cost axe
 * more than everything else, so of texts that look the same, on the same ground, one worker looks at the first. Sizes cost most of
 * the rest, so axe is asked about what lies closer to something else than it may, or over it.
 */
export async function findViolations(page: Page, part?: string): Promise<Violation[]> {
  await bringAxe(page);
  const options = {
    all: { ...onlyViolations, rules: allButColours },
    sizes: { ...onlyViolations, runOnly: sizes },
    colours: {
      ...onlyViolations,
      runOnly: { type: 'rule', values: colours },
      // What axe could not tell, as of a text behind a dialog, is to be looked at where it stands free.
      ...{ resultTypes: ['violations', 'incomplete'], elementRef: true },
    },
  };
  const { found, looks } = await page.evaluate(look, { part, options, clean: [...looksFoundClean] });
  if (found.length === 0) {
    for (const each of looks) {
      looksFoundClean.add(each);
    }
  }
  return found;
}

/** Axe is as large as three pages of ours: what is in the page already is not brought again. Legacy mode spares a second page. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await new AxeBuilder({ page }).setLegacyMode().withRules('html-has-lang').analyze();
  }
}

type Wanted = { part: string | undefined; options: { all: object; sizes: object; colours: object }; clean: readonly string[] };

async function look({ part, options, clean }: Wanted): Promise<{ found: Violation[]; looks: string[] }> {
  const { axe } = window as unknown as { axe: Axe };
  const root = document.documentElement;
  const before = root.dataset.theme;
  const found: Violation[] = [];
  const run = async (theme: string, at: Document | string | Element[], how: object) => {
    const { violations, incomplete } = await axe.run(at, how);
    found.push(...violations.map(({ id, nodes }): Violation => [theme + id, nodes.map(({ html }) => html)]));
    return new Set(incomplete.flatMap(({ nodes }) => nodes.map(({ element }) => element)));
  };

  const groundOf = (element: Element, known: Map<Element, string>): string => {
    const ground = known.get(element);
    if (ground !== undefined) {
      return ground;
    }
    const { backgroundColor, backgroundImage, opacity, filter, position } = getComputedStyle(element);
    const isOut = position === 'absolute' || position === 'fixed' || position === 'sticky';
    const own = [backgroundColor, backgroundImage, opacity, filter, isOut ? `${position} ${element.getAttribute('class')}` : ''].join(' ');
    const behind = element.parentElement === null ? '' : groundOf(element.parentElement, known);
    const whole = own === 'rgba(0, 0, 0, 0) none 1 none ' ? behind : `${own}|${behind}`;
    known.set(element, whole);
    return whole;
  };
  /** All that the contrast of a text depends on; nothing for a picture, whose ground is no ancestor. */
  const lookOf = (element: Element, grounds: Map<Element, string>): string => {
    if (element.closest('svg') !== null) {
      return '';
    }
    const { color, fontSize, fontWeight, textDecorationLine, textShadow } = getComputedStyle(element);
    const around = element.parentElement === null ? '' : getComputedStyle(element.parentElement).color;
    const isOff = element.closest(':disabled, [aria-disabled="true"]') !== null;
    return [element.tagName, color, fontSize, fontWeight, textDecorationLine, textShadow, around, isOff, groundOf(element, grounds)].join(
      '|',
    );
  };

  /** A box, grown to the size that it has to have for itself. */
  const roomOf = ({ left, right, top, bottom, width, height }: DOMRect) => {
    const [across, down] = [Math.max(0, 24 - width) / 2, Math.max(0, 24 - height) / 2];
    return { left: left - across, right: right + across, top: top - down, bottom: bottom + down };
  };
  const targets = [
    ...document.querySelectorAll('a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]'),
  ].map((element) => ({ element, room: roomOf(element.getBoundingClientRect()) }));
  const isDoubtful = ({ element, room }: (typeof targets)[number]) =>
    element.checkVisibility() &&
    targets.some(
      (other) =>
        other.element !== element &&
        room.left < other.room.right &&
        other.room.left < room.right &&
        room.top < other.room.bottom &&
        other.room.top < room.bottom,
    );

  const seen = new Set(clean);
  const looks: string[] = [];
  const within = (part === undefined ? null : document.querySelector(part)) ?? document.body;
  await run('', part ?? document, options.all);
  const doubtful = targets.filter((target) => within.contains(target.element) && isDoubtful(target)).map(({ element }) => element);
  if (doubtful.length > 0) {
    await run('', doubtful, options.sizes);
  }
  for (const theme of ['light', 'dark']) {
    root.dataset.theme = theme;
    const fresh = new Map<Element, string>();
    const grounds = new Map<Element, string>();
    const consider = (element: Element | null) => {
      if (element?.checkVisibility() === true) {
        const each = lookOf(element, grounds);
        if (each === '' || !seen.has(each)) {
          fresh.set(element, each);
        }
      }
    };
    const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      // Of an element that is a single character axe never says that it is hard to read.
      if (texts.currentNode.textContent?.trim() !== '' && (element?.textContent?.trim() ?? '').length > 1) {
        consider(element);
      }
    }
    within.querySelectorAll('input, textarea, select').forEach(consider);
    if (fresh.size > 0) {
      const untold = await run(`${theme}: `, [...fresh.keys()], options.colours);
      looks.push(...[...fresh].flatMap(([element, each]) => (untold.has(element) ? [] : [each])));
    }
  }
  if (before === undefined) {
    delete root.dataset.theme;
  } else {
    root.dataset.theme = before;
  }
  return { found, looks };
}
