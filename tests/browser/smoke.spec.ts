import { expect, test } from '@playwright/test';

test('the browser draws text with a real width', async ({ page }) => {
  await page.setContent('<p style="display:inline-block">Quoteline — Москва — العربية</p>');
  const box = await page.locator('p').boundingBox();
  expect(box?.width).toBeGreaterThan(100);
});
