import type { Page } from '@playwright/test';

/** Adds up in `window.moved` by how much each page that is opened from now on moves, as browsers count it. */
export async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved = Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        moved.moved += shift.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
