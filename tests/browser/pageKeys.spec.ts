/** Where the focus goes, and what the keys do there. */
import { expect, test } from '@playwright/test';
import type { Serving } from '../../src/cli/server/serve';
import { generateDocument } from '../../bench/generateDocument';
import { harbourDocument } from '../support/harbour';
import { openPage } from '../support/openPage';
import { serveApp } from '../support/serveApp';

let app: Serving;
test.beforeAll(async () => {
  app = await serveApp(harbourDocument());
});
test.afterAll(() => app.close());

test('the second quote is said to who does not see it', async ({ page }) => {
  await openPage(page, `${app.address}#e=treaty`);
  await page.locator('ol [data-key="treaty"]').press(']');
  await expect(
    page.getByRole('status').filter({ hasText: 'Quote 2 of 2, Ada Stone' }),
  ).toBeAttached();
});

test('Escape clears the search, then leads from the field to the timeline and its keys', async ({
  page,
}) => {
  await openPage(page, app.address);
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox');
  await page.keyboard.type('pier');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('ol [data-key="pier"]')).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Help and keys' })).toBeVisible();
});

test('a row that merges into a cluster hands the focus on to it', async ({ page }) => {
  const big = await serveApp(generateDocument(300));
  await openPage(page, big.address);
  const first = page.locator('ol [data-key]').first();
  await expect(first).not.toHaveAttribute('data-key', /^cluster/);
  await first.focus();
  await page.keyboard.press('0');
  await expect(page.locator('ol [data-key^="cluster-0-"]')).toBeFocused();
  await big.close();
});
