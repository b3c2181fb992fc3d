import type { Page } from '@playwright/test';

/** Texts that are cut off, stand outside the page, or lie on another text; none is wanted. Pictures have tests of their own. */
export async function findCutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Part = { words: string; box: DOMRect; right: number; element: Element; scroller: Element | undefined; bar: Element | undefined };
    const found: string[] = [];
    const parts: Part[] = [];
    const pageWidth = document.documentElement.clientWidth;
    // For those who listen only, at some widths or at all.
    const isForListening = (element: Element) => getComputedStyle(element).clipPath === 'inset(50%)';
    const isHiddenOnPurpose = (element: Element) =>
      isForListening(element) || element.closest('.sr-only, svg, [aria-hidden="true"], textarea') !== null;
    const overflowsOf = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      return [overflowX, overflowY];
    };
    /** The element itself and what stands around it, up to what scrolls. */
    const around = (element: Element): { within: Element[]; scroller: Element | undefined } => {
      const within: Element[] = [];
      for (let next: Element | null = element; next !== null && next !== document.body; next = next.parentElement) {
        if (overflowsOf(next).some((overflow) => overflow === 'auto' || overflow === 'scroll')) {
          return { within, scroller: next };
        }
        within.push(next);
      }
      return { within, scroller: undefined };
    };
    const isCutBy = (box: DOMRect, element: Element) => {
      const edge = element.getBoundingClientRect();
      const [across, down] = overflowsOf(element).map((overflow) => overflow === 'hidden' || overflow === 'clip');
      // Dots say that there is more, and where the rest is shown is told on the page.
      const hasDots = getComputedStyle(element).textOverflow === 'ellipsis';
      return (
        (across === true && !hasDots && (box.right > edge.right + 1 || box.left < edge.left - 1)) ||
        (down === true && (box.bottom > edge.bottom + 1 || box.top < edge.top - 1))
      );
    };

    const texts = document.createTreeWalker(document.querySelector('dialog[open]') ?? document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      const words = texts.currentNode.textContent?.trim() ?? '';
      if (element === null || words === '' || !element.checkVisibility({ visibilityProperty: true }) || isHiddenOnPurpose(element)) {
        continue;
      }
      const { within, scroller } = around(element);
      const bar = within.find((each) => getComputedStyle(each).position === 'sticky');
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const edges = within.filter((each) => overflowsOf(each)[0] === 'hidden').map((each) => each.getBoundingClientRect().right);
      for (const box of range.getClientRects()) {
        parts.push({ words: words.slice(0, 60), box, right: Math.min(box.right, ...edges), element, scroller, bar });
        if (within.some((each) => isCutBy(box, each))) {
          found.push(`cut: ${words.slice(0, 60)}`);
        }
        if (scroller === undefined && (box.left < -1 || box.right > pageWidth + 1)) {
          found.push(`outside: ${words.slice(0, 60)}`);
        }
      }
    }

    parts.sort((a, b) => a.box.top - b.box.top);
    parts.forEach((upper, index) => {
      for (const lower of parts.slice(index + 1)) {
        if (lower.box.top > upper.box.bottom - 4) {
          break;
        }
        const across = Math.min(upper.right, lower.right) - Math.max(upper.box.left, lower.box.left);
        const down = Math.min(upper.box.bottom, lower.box.bottom) - lower.box.top;
        const isNested = upper.element.contains(lower.element) || lower.element.contains(upper.element);
        // What lies under a bar that sticks to an edge is scrolled clear of it.
        const isUnderBar = upper.bar !== lower.bar;
        if (across > 2 && down > 4 && !isNested && !isUnderBar && upper.scroller === lower.scroller) {
          found.push(`over each other: ${upper.words} / ${lower.words}`);
        }
      }
    });
    return [...new Set(found)];
  });
}
