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

for (const view of ['', '#time=linear', '#view=ribbon']) {
  test(`a zoom by key leaves the focused event where it stands ${view}`, async ({ page }) => {
    await openPage(page, `${app.address}${view}`, { width: 1440, height: 700 });
    const row = page.locator('ol [data-key="treaty"]');
    await row.focus();
    const placeOf = async () => {
      const box = (await row.boundingBox()) ?? { x: 0, y: 0 };
      return view.includes('ribbon') ? box.x : box.y;
    };
    // Not at the start of the content, where there is nothing to scroll.
    await page.keyboard.press('+');
    const before = await placeOf();
    await page.keyboard.press('+');
    await expect(row).toBeFocused();
    expect(Math.abs((await placeOf()) - before)).toBeLessThanOrEqual(2);
  });
}

test('search, Escape, help, x and the shelf without dates are walked by keyboard alone', async ({
  page,
}) => {
  await openPage(page, app.address);
  const rows = page.locator('ol [data-key]');
  const [field, help] = [page.getByRole('searchbox'), page.getByRole('dialog', { name: 'Help' })];
  await page.keyboard.press('/');
  await page.keyboard.type('pier');
  await expect(rows).toHaveCount(2);
  await page.keyboard.press('Tab');
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(rows).toHaveCount(2);
  await page.keyboard.press('x');
  await expect(rows).toHaveCount(8);
  await expect(field).toHaveValue('');
  const shelf = page.locator('summary');
  await shelf.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#e=/);
  await expect(page.locator(':focus')).toBeInViewport();
});

test('on a phone a search stands after the sheet was opened and Back closed it', async ({
  page,
}) => {
  await openPage(page, app.address, { width: 360, height: 740 });
  const rows = page.locator('ol [data-key]');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('pier');
  await expect(rows).toHaveCount(2);
  await rows.last().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 of 2', { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByText('2 of 2', { exact: true })).toBeHidden();
  await expect(rows).toHaveCount(2);
  await page.keyboard.press('x');
  await expect(rows).toHaveCount(8);
});
