import { expect, test } from '@playwright/test';

test('paper shows the title block, every answer and the steps with boxes', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  const answers =
    'mail-location=out-queue&waiting-mail=all-domains&isa-in-front=unknown&smart-host=no&out-test=only-isa&external-dns=others';
  await page.goto(`/kb305394-isa-queue/external-dns-lacks-isa/?exchange-version=v2003&${answers}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Unstuck · KB305394/)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Your answers' })).toContainText("I can't tell");
  await expect(page.getByRole('list', { name: 'Causes still possible' })).toBeVisible();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  await expect(page.getByRole('switch')).toHaveCount(0);
});
