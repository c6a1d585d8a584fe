/** The review by pointer alone, at every width; and what its keys do once they are turned off. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { Serving } from '../../src/cli/server/serve';
import { harbourDocument } from '../support/harbour';
import { serveApp } from '../support/serveApp';

let app: Serving;
test.beforeAll(async () => {
  app = await serveApp(harbourDocument());
});
test.afterAll(() => app.close());

const panel = (page: Page) => page.getByRole('complementary', { name: 'Review' });
const progress = (page: Page) => panel(page).getByRole('heading', { level: 2 });
const current = (page: Page) => panel(page).getByRole('heading', { level: 3 });
const button = (page: Page, name: string | RegExp) => panel(page).getByRole('button', { name });

async function startReview(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(app.address);
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(current(page)).toBeFocused();
}

/** Of the panel, but for words within a sentence (WCAG 2.2, 2.5.8). */
const smallTargets = (page: Page): Promise<string[]> =>
  panel(page).evaluate((aside) =>
    [...aside.querySelectorAll<HTMLElement>('button, input, select, textarea, summary')]
      .filter((node) => node.checkVisibility())
      .map((node) => ({ node, box: (node.closest('label') ?? node).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ node, box }) => `${box.width}×${box.height} ${node.tagName} ${node.textContent}`),
  );

for (const width of [360, 768, 1440]) {
  test(`a quote is added and the page gets another title, by pointer, at ${width} px`, async ({
    page,
  }) => {
    await startReview(page, width);
    await panel(page).getByRole('button', { name: 'The council met' }).click();
    await expect(current(page)).toContainText('The council met');
    await button(page, /^Add an event/).click();
    await panel(page).locator('#review-passage').fill('Nobody doubts');
    await panel(page).getByRole('list', { name: 'Passages' }).getByRole('button').first().click();
    await button(page, /further quote/).click();
    await expect(panel(page).locator('blockquote')).toHaveCount(2);
    await button(page, 'Undo').click();
    await expect(panel(page).locator('blockquote')).toHaveCount(1);

    await panel(page).getByText('Title of the page', { exact: true }).click();
    const title = panel(page).locator('#review-document-title');
    await title.fill('The harbour, twelve years on');
    await title.press('Tab');
    const head = page.getByRole('heading', { level: 1 });
    await expect(head).toHaveText('The harbour, twelve years on');
    await expect(panel(page).getByText('Saved in this browser', { exact: true })).toBeVisible();
    await startReview(page, width);
    await expect(head).toHaveText('The harbour, twelve years on');

    for (const summary of await panel(page).locator('summary').all()) await summary.click();
    expect(await smallTargets(page)).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).include('aside').analyze();
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
}

test('single letters and signs can be turned off, on the page and in the review, for good', async ({
  page,
}) => {
  await startReview(page, 1440);
  await page.keyboard.press('c');
  await expect(progress(page)).toHaveText('1 of 9 checked');
  await panel(page).getByText('Review file and keys').click();
  await panel(page).getByLabel('Single letters and signs act as keys').uncheck();
  for (const round of ['at once', 'after a reload']) {
    await current(page).focus();
    await page.keyboard.press('c');
    await page.keyboard.press('h');
    await page.keyboard.press('?');
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await expect(progress(page), round).toHaveText('1 of 9 checked');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByLabel('Search events')).not.toBeFocused();
    // Not alone with the key: a chord.
    await page.keyboard.press('ControlOrMeta+z');
    await expect(progress(page), round).toHaveText('0 of 9 checked');
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(progress(page), round).toHaveText('1 of 9 checked');
    await expect(panel(page).getByText('Saved in this browser', { exact: true })).toBeVisible();
    await startReview(page, 1440);
  }
  await page.getByRole('button', { name: 'Help and keys' }).click();
  await page.getByRole('dialog').getByLabel('Single letters and signs act as keys').check();
  await page.keyboard.press('Escape');
  await current(page).focus();
  await page.keyboard.press('c');
  await expect(progress(page)).toHaveText('2 of 9 checked');
});
