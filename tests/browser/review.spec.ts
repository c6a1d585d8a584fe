import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { Serving } from '../../src/cli/server/serve';
import { newReview, reviewJson } from '../../src/review/newReview';
import { harbourDocument } from '../support/harbour';
import { serveApp } from '../support/serveApp';
import { sampleDocument } from '../support/documents';

let app: Serving;
test.beforeAll(async () => {
  app = await serveApp(harbourDocument());
});
test.afterAll(() => app.close());

const panel = (page: Page) => page.getByRole('complementary', { name: 'Review' });
const progress = (page: Page) => panel(page).getByRole('heading', { level: 2 });
const current = (page: Page) => panel(page).getByRole('heading', { level: 3 });
const queue = (page: Page) => panel(page).getByRole('list', { name: 'Events to check' });
const button = (page: Page, name: string | RegExp) => panel(page).getByRole('button', { name });
const rows = (page: Page) =>
  page.getByRole('list', { name: 'Events in order of time' }).getByRole('listitem');

async function startReview(page: Page, size = { width: 1440, height: 900 }): Promise<void> {
  await page.setViewportSize(size);
  await page.goto(app.address);
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(panel(page)).toBeVisible();
  await expect(current(page)).toBeFocused();
}

const choose = (page: Page, title: string) =>
  queue(page).getByRole('button', { name: title }).click();

test('counts what is checked and says on the page when all of it is', async ({ page }) => {
  await startReview(page);
  await expect(progress(page)).toHaveText('0 of 9 checked');
  for (let i = 1; i <= 9; i += 1) {
    await button(page, /^(?:Checked|Stays undated), next/).click();
    await expect(progress(page)).toHaveText(`${i} of 9 checked`);
  }
  await expect(page.getByText('Checked by a person', { exact: true })).toBeVisible();
  await panel(page).getByLabel('Name on the page').fill('Dana Reyes');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Checked by a person: Dana Reyes')).toBeVisible();
});

test('decisions are there again after a reload, and can be undone one by one', async ({ page }) => {
  await startReview(page);
  await page.keyboard.press('c');
  await page.keyboard.press('h');
  await expect(progress(page)).toHaveText('1 of 8 checked');
  await expect(panel(page).getByText('Saved in this browser', { exact: true })).toBeVisible();
  await startReview(page);
  await expect(progress(page)).toHaveText('1 of 8 checked');
  await page.keyboard.press('u');
  await expect(progress(page)).toHaveText('1 of 9 checked');
  await page.keyboard.press('u');
  await expect(progress(page)).toHaveText('0 of 9 checked');
  await page.keyboard.press('r');
  await expect(progress(page)).toHaveText('1 of 9 checked');
});

test('a decision is kept by who leaves while it is being written', async ({ page }) => {
  await startReview(page);
  await page.keyboard.press('c');
  await expect(panel(page).getByText('Saved in this browser', { exact: true })).toBeVisible();
  // A database that no longer answers, as on a disk that is busy.
  await page.evaluate(() => {
    IDBObjectStore.prototype.get = function () {
      return {} as IDBRequest;
    };
  });
  await page.keyboard.press('h');
  await expect(progress(page)).toHaveText('1 of 8 checked');
  page.once('dialog', (dialog) => void dialog.accept());
  await startReview(page);
  await expect(progress(page)).toHaveText('1 of 8 checked');
  await expect(panel(page).getByText('Saved in this browser', { exact: true })).toBeVisible();
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('unwritten'))),
  ).toEqual([]);
});

test('a date in words is read while it is typed and shown on the axis before it is kept', async ({
  page,
}) => {
  await startReview(page);
  await choose(page, 'The old pier was built');
  await page.keyboard.press('d');
  await panel(page).getByLabel('Date', { exact: true }).fill('March 2012');
  await expect(panel(page).getByText('shown on the axis')).toBeVisible();
  await expect(rows(page).nth(4)).toContainText('The old pier was built');
  await page.keyboard.press('Escape');
  await expect(rows(page).nth(0)).toContainText('The old pier was built');
  await panel(page).getByLabel('Date', { exact: true }).fill('March 2012');
  await page.keyboard.press('Enter');
  await expect(rows(page).nth(4)).toContainText('The old pier was built');
  await expect(panel(page).getByText('date set by a person → 2012-03')).toBeVisible();
  await panel(page).getByLabel('Date', { exact: true }).fill('some day');
  await expect(panel(page).getByText('No date can be read from this')).toBeVisible();
});

test('title, status, note and speaker are set and reach the page', async ({ page }) => {
  await startReview(page);
  await choose(page, 'The council met');
  await panel(page).getByLabel('Title').fill('The council met in public');
  await panel(page).getByLabel('How it was told').selectOption('claimed');
  await panel(page).getByLabel('Note').fill('ask for the minutes');
  await panel(page).getByLabel('Said by').selectOption('someone else…');
  await panel(page).getByLabel('Name of the speaker').fill('Cora Lane');
  await page.keyboard.press('Enter');
  await expect(page.getByText('cited by Cora Lane')).toBeVisible();
  await expect(rows(page).filter({ hasText: 'The council met in public' })).toHaveCount(1);
  await button(page, 'Undo').click();
  await expect(page.getByText('cited by Cora Lane')).toHaveCount(0);
});

test('two events become one, and one becomes two', async ({ page }) => {
  await startReview(page);
  await choose(page, 'The bridge was opened');
  await page.keyboard.press('m');
  await expect(panel(page).getByLabel(/Same as another event/)).toBeFocused();
  await page.keyboard.insertText('tunnel closed');
  await page.keyboard.press('Enter');
  await expect(progress(page)).toHaveText('0 of 8 checked');
  await expect(button(page, 'Make this quote its own event')).toHaveCount(2);
  await button(page, 'Make this quote its own event').last().click();
  await expect(progress(page)).toHaveText('0 of 9 checked');
});

test('an event is added from a passage that was selected, and from typed words', async ({
  page,
}) => {
  await startReview(page);
  await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('[data-block]')].find((node) =>
      node.textContent?.includes('council met'),
    );
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  await button(page, /^Add an event/).click();
  await expect(panel(page).locator('blockquote').last()).toContainText('council met');
  await panel(page).locator('#review-passage').fill('harbour treaty');
  await panel(page).getByRole('list', { name: 'Passages' }).getByRole('button').first().click();
  await panel(page).locator('#review-new-title').fill('Treaty, told again');
  await panel(page).locator('#review-new-date').fill('2012');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Add as a new event')).toBeFocused();
  await button(page, 'Add as a new event').click();
  await expect(progress(page)).toHaveText('0 of 10 checked');
  await expect(rows(page).filter({ hasText: 'Treaty, told again' })).toHaveCount(1);
});

test('an event without a date is dated', async ({ page }) => {
  await startReview(page);
  await queue(page)
    .getByRole('button', { name: /without a date/ })
    .click();
  await panel(page).getByLabel('Give it a date').fill('2019~');
  await page.keyboard.press('Enter');
  await expect(progress(page)).toHaveText('0 of 9 checked');
  await expect(rows(page).filter({ hasText: 'It began several years ago' })).toHaveCount(1);
});

test('a hidden event leaves the page and is restored', async ({ page }) => {
  await startReview(page);
  await choose(page, 'The council met');
  await page.keyboard.press('h');
  await expect(rows(page).filter({ hasText: 'The council met' })).toHaveCount(0);
  await panel(page).getByText('Hidden (1)').click();
  await button(page, 'Restore The council met').click();
  await expect(rows(page).filter({ hasText: 'The council met' })).toHaveCount(1);
});

test('a second tab follows the first', async ({ page, context }) => {
  await startReview(page);
  const other = await context.newPage();
  await startReview(other);
  await page.bringToFront();
  await button(page, /^Checked, next/).click();
  await expect(progress(other)).toHaveText('1 of 9 checked');
  await choose(other, 'The bridge was opened');
  await other.keyboard.press('c');
  await expect(progress(page)).toHaveText('2 of 9 checked');
});

/** Another program writes to the store without telling anybody. */
const writeBehind = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('quoteline-reviews');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('reviews', 'readwrite').objectStore('reviews');
          const cursor = store.openCursor();
          cursor.onsuccess = () => {
            const found = cursor.result;
            if (!found) return resolve();
            found.update({ ...found.value, version: 'from elsewhere' });
            found.continue();
          };
        };
      }),
  );

test('asks what to do when the stored review was changed behind its back', async ({ page }) => {
  await startReview(page);
  await page.keyboard.press('c');
  await expect(panel(page).getByText('Saved in this browser', { exact: true })).toBeVisible();
  await writeBehind(page);
  await page.keyboard.press('c');
  await expect(panel(page).getByRole('alert')).toContainText('changed in another tab');
  await button(page, 'Keep mine').click();
  await expect(panel(page).getByText('Saved in this browser', { exact: true })).toBeVisible();
  await startReview(page);
  await expect(progress(page)).toHaveText('2 of 9 checked');
});

test('says that the browser is full, keeps the decisions in hand and offers them as a file', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await startReview(page);
  await page.keyboard.press('c');
  await expect(panel(page).getByRole('alert')).toContainText('no room left');
  await expect(progress(page)).toHaveText('1 of 9 checked');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).getByRole('alert').getByRole('button', { name: 'Download the review' }).click(),
  ]);
  const review = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
    decisions: unknown[];
  };
  expect(review.decisions).toHaveLength(1);
});

test('a review of another transcript is named and not applied', async ({ page }) => {
  await startReview(page);
  const foreign = { ...sampleDocument() };
  const review = newReview(foreign);
  review.sources = [{ id: 's1', title: 'Budget debate', date: '1999', sha256: 'f'.repeat(64) }];
  const name = 'other.review.json';
  await panel(page).getByText('Review file and keys').click();
  await panel(page)
    .getByLabel('Open a review file')
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(reviewJson(review)) });
  await expect(panel(page).getByRole('alert')).toContainText(
    'another transcript: “Budget debate” (1999)',
  );
  await expect(progress(page)).toHaveText('0 of 9 checked');
});

test('beside the page it scrolls by itself: the window and its bar stay', async ({ page }) => {
  await startReview(page, { width: 1440, height: 900 });
  await page.keyboard.press('c');
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
});

for (const [width, height] of [
  [360, 740],
  [768, 1024],
  [1440, 900],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no accessibility fault and no sideways scroll at ${width} px, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await startReview(page, { width, height });
      await panel(page).getByText('Review file and keys').click();
      const { violations } = await new AxeBuilder({ page }).include('aside').analyze();
      expect(violations).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
