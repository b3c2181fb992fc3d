import type { Page } from '@playwright/test';

/** Texts that are cut off, stand outside the page, or lie on another text; none is wanted. Pictures have tests of their own. */
export async function findCutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Part = { words: string; box: DOMRect; element: Element };
    const found: string[] = [];
    const parts: Part[] = [];
    const isHiddenOnPurpose = (element: Element) => element.closest('.sr-only, svg, [aria-hidden="true"], textarea') !== null;
    const openDialog = document.querySelector('dialog[open]');
    const texts = document.createTreeWalker(openDialog ?? document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      const words = texts.currentNode.textContent?.trim() ?? '';
      if (element === null || words === '' || !element.checkVisibility({ visibilityProperty: true }) || isHiddenOnPurpose(element)) {
        continue;
      }
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      for (const box of range.getClientRects()) {
        parts.push({ words: words.slice(0, 60), box, element });
      }
    }
    for (const { words, box, element } of parts) {
      let scrolls = false;
      for (let around: Element | null = element; around !== null && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const edge = around.getBoundingClientRect();
        scrolls ||= [overflowX, overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll');
        const cutsAcross = ['hidden', 'clip'].includes(overflowX) && (box.right > edge.right + 1 || box.left < edge.left - 1);
        const cutsDown = ['hidden', 'clip'].includes(overflowY) && (box.bottom > edge.bottom + 1 || box.top < edge.top - 1);
        if (!scrolls && (cutsAcross || cutsDown)) {
          found.push(`cut: ${words}`);
        }
      }
      if (!scrolls && (box.left < -1 || box.right > document.documentElement.clientWidth + 1)) {
        found.push(`outside: ${words}`);
      }
    }
    const isInside = (a: Element, b: Element) => a === b || a.contains(b) || b.contains(a);
    parts.sort((a, b) => a.box.top - b.box.top);
    parts.forEach((upper, index) => {
      for (const lower of parts.slice(index + 1)) {
        if (lower.box.top > upper.box.bottom - 4) {
          break;
        }
        const across = Math.min(upper.box.right, lower.box.right) - Math.max(upper.box.left, lower.box.left);
        const down = Math.min(upper.box.bottom, lower.box.bottom) - lower.box.top;
        if (across > 2 && down > 4 && !isInside(upper.element, lower.element)) {
          found.push(`over each other: ${upper.words} / ${lower.words}`);
        }
      }
    });
    return [...new Set(found)];
  });
}
