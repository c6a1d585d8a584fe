/** Every decision of a review by keyboard alone, and what the keys speak of. */
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

const panel = (page: Page) => page.getByRole('complementary').first();
const progress = (page: Page) => panel(page).getByRole('heading', { level: 2 });
const current = (page: Page) => panel(page).getByRole('heading', { level: 3 });
const rows = (page: Page) =>
  page.getByRole('list', { name: 'Events in order of time' }).getByRole('listitem');
const focused = (page: Page) => page.locator(':focus');

async function startReview(page: Page, width = 1440, query = ''): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${app.address}${query}`);
  await page.locator('nav button').nth(1).click();
  await expect(current(page)).toBeFocused();
}

/** Down the queue until the event is at hand. */
async function goTo(page: Page, title: string): Promise<void> {
  for (let i = 0; i < 12; i += 1) {
    if ((await current(page).innerText()).includes(title)) return;
    const before = await current(page).innerText();
    await page.keyboard.press('n');
    await expect(current(page)).not.toHaveText(before);
  }
  throw new Error(`no ${title} in the queue`);
}

async function type(page: Page, key: string, id: string, text: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(focused(page)).toHaveAttribute('id', id);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

for (const width of [1440, 360]) {
  test(`sets, merges, splits, adds, cites, dates, notes and undoes, at ${width} px`, async ({
    page,
  }) => {
    await startReview(page, width);
    await goTo(page, 'The council met');
    await type(page, 't', 'review-title', 'The council met in public');
    await expect(current(page)).toHaveText('The council met in public');
    await expect(current(page)).toBeFocused();
    await type(page, 'o', 'review-note', 'ask for the minutes');
    await expect(current(page)).toBeFocused();
    await type(page, 'd', 'review-date', 'early June 2024');
    await expect(current(page)).toBeFocused();
    await expect(panel(page).locator('#review-date-reading')).toContainText(/early June 2024|Jun/i);
    await page.keyboard.press('s');
    await page.keyboard.type('cla');
    await expect(panel(page).locator('#review-status')).toHaveValue('claimed');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(progress(page)).toHaveText('1 of 9 checked');

    await goTo(page, 'The bridge was opened');
    await page.keyboard.press('m');
    await page.keyboard.type('tunnel');
    await page.keyboard.press('ArrowDown');
    await expect(focused(page)).toContainText('The tunnel was closed');
    await page.keyboard.press('Enter');
    await expect(progress(page)).toHaveText('1 of 8 checked');
    await expect(current(page)).toBeFocused();
    await panel(page)
      .getByRole('button', { name: 'Make this quote its own event' })
      .last()
      .press('Enter');
    await expect(progress(page)).toHaveText('1 of 9 checked');

    await page.keyboard.press('a');
    await page.keyboard.type('ferry would');
    await page.keyboard.press('Enter');
    await expect(focused(page)).toHaveAttribute('id', 'review-new-title');
    await page.keyboard.press('Enter');
    await expect(focused(page)).toHaveAttribute('id', 'review-new-date');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('2012');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(progress(page)).toHaveText('1 of 10 checked');

    await page.keyboard.press('a');
    await page.keyboard.type('Nobody doubts');
    await page.keyboard.press('Enter');
    await panel(page)
      .getByRole('button', { name: /further quote/ })
      .press('Enter');
    await expect(panel(page).locator('blockquote')).toHaveCount(2);

    await goTo(page, 'It began');
    await type(page, 'd', 'review-date', 'spring 2019');
    await expect(current(page)).toBeFocused();
    await expect(panel(page).locator('#review-date')).toHaveValue('2019-21');

    for (let i = 0; i < 20; i += 1) await page.keyboard.press('u');
    await expect(progress(page)).toHaveText('0 of 9 checked');
    await expect(panel(page).getByRole('button', { name: 'Undo' })).toBeDisabled();
    await page.keyboard.press('r');
    await expect(panel(page).getByRole('button', { name: 'Undo' })).toBeEnabled();
  });
}

test('Esc leaves a title and a note as they were', async ({ page }) => {
  await startReview(page);
  const title = await current(page).innerText();
  await page.keyboard.press('t');
  await page.keyboard.type('spoilt');
  await page.keyboard.press('Escape');
  await expect(current(page)).toBeFocused();
  await expect(current(page)).toHaveText(title);
  await expect(panel(page).getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('keys work from the page, and speak of the event that was chosen there', async ({ page }) => {
  await startReview(page);
  await rows(page).filter({ hasText: 'The council met' }).getByRole('button').first().click();
  await expect(current(page)).toContainText('The council met');
  await page.keyboard.press('c');
  await expect(progress(page)).toHaveText('1 of 9 checked');
  await page.keyboard.press('u');
  await expect(current(page)).toContainText('The council met');
  // Not while something is being typed there.
  await page.getByLabel('Search events').fill('c');
  await page.keyboard.press('c');
  await expect(progress(page)).toHaveText('0 of 9 checked');
});

for (const width of [1440, 360]) {
  test(`reads from right to left in Arabic, without fault, at ${width} px`, async ({ page }) => {
    await startReview(page, width, '?lang=ar');
    await expect(progress(page)).toHaveText(/^روجع/);
    await panel(page).locator('summary').last().click();
    // The transcript, its titles and its file names stay in their own language.
    const shown = await panel(page).evaluate((aside) => {
      const own = aside.cloneNode(true) as HTMLElement;
      own
        .querySelectorAll('[dir=auto], [lang=en], kbd, select, textarea')
        .forEach((node) => node.remove());
      return own.textContent?.match(/[A-Za-z]{4,}/g) ?? [];
    });
    expect(shown.filter((word) => word !== 'Enter' && word !== 'early')).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).include('aside').analyze();
    expect(violations).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.locator('nav button').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    const desk = await new AxeBuilder({ page }).include('dialog[open]').analyze();
    expect(desk.violations).toEqual([]);
  });
}
