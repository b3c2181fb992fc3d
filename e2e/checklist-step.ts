import type { Locator, Page } from '@playwright/test';

/** A step of the checklist of a page, counted from 1. */
export function step(page: Page, number: number): Locator {
  return page
    .getByRole('list', { name: 'Resolution checklist' })
    .getByRole('listitem')
    .nth(number - 1);
}
