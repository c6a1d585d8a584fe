import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { serveReview } from '../../src/cli/review/reviewServer';
import type { Serving } from '../../src/cli/server/serve';
import type { Review } from '../../src/review/review';
import { harbourDocument } from '../support/harbour';

let folder = '';
let serving: Serving;
let reviewPath = '';

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quoteline-review-page-'));
  const documentPath = join(folder, 'talk.json');
  writeFileSync(documentPath, JSON.stringify(harbourDocument()));
  reviewPath = join(folder, 'talk.review.json');
  serving = await serveReview({ root: 'dist/app', documentPath, reviewPath, port: 0 });
});

test.afterEach(async () => {
  await serving.close();
  rmSync(folder, { recursive: true, force: true });
});

const panel = (page: Page) => page.getByRole('complementary', { name: 'Review' });
const progress = (page: Page) => panel(page).getByRole('heading', { level: 2 });
/** In full: a part of it is in «Not saved» too. */
const saved = (page: Page) =>
  expect(
    panel(page).getByText('Saved in the file beside the document', { exact: true }),
  ).toBeVisible();
const written = () => JSON.parse(readFileSync(reviewPath, 'utf8')) as Review;
/** Kinds of decisions in the file; none where it was not written yet. */
const types = () => (existsSync(reviewPath) ? written().decisions.map(({ type }) => type) : []);

async function open(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(serving.address);
  await expect(progress(page)).toHaveText(/checked/);
  await expect(panel(page).getByRole('heading', { level: 3 })).toBeFocused();
}

test('every decision goes to the file beside the document', async ({ page }) => {
  await open(page);
  await page.keyboard.press('c');
  await page.keyboard.press('c');
  await saved(page);
  await expect.poll(types).toEqual(['check', 'check']);
  await open(page);
  await expect(progress(page)).toHaveText('2 of 9 checked');
});

test('a second window on the same file is asked, not overwritten', async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  await page.keyboard.press('c');
  await saved(page);
  await other.keyboard.press('h');
  await expect(panel(other).getByRole('alert')).toContainText('changed in another tab or program');
  await expect.poll(types).toEqual(['check']);
  await panel(other).getByRole('button', { name: 'Load the other one' }).click();
  await expect(progress(other)).toHaveText('1 of 9 checked');
});

test('offers the last good state of a truncated file', async ({ page }) => {
  await open(page);
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('c');
  await expect(progress(page)).toHaveText('3 of 9 checked');
  await saved(page);
  await expect.poll(types).toHaveLength(3);
  const whole = readFileSync(reviewPath, 'utf8');
  writeFileSync(reviewPath, whole.slice(0, 900));
  await page.goto('about:blank');
  await page.goto(serving.address);
  await expect(panel(page).getByRole('alert')).toContainText('is not whole');
  await panel(page).getByRole('button', { name: 'Use the last good one' }).click();
  await expect(progress(page)).toHaveText('3 of 9 checked');
  await saved(page);
  await expect.poll(types).toHaveLength(3);
});

test('says so when the program has ended, and writes once it is back', async ({ page }) => {
  await open(page);
  await page.route('**/review.json', (route) => route.abort());
  await page.keyboard.press('c');
  await expect(panel(page).getByRole('alert')).toContainText('does not answer');
  await page.unroute('**/review.json');
  await panel(page).getByRole('button', { name: 'Try again' }).click();
  await saved(page);
  await expect.poll(types).toHaveLength(1);
});

/** Closing as a person does it; what the browser asks, if it asks. */
async function leave(page: Page, answer: 'stay' | 'leave'): Promise<string> {
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    await (answer === 'stay' ? dialog.dismiss() : dialog.accept());
    return dialog.type();
  });
  const closed = page.waitForEvent('close').then(() => 'closed');
  await page.close({ runBeforeUnload: true });
  return Promise.race([asked, closed]);
}

test('who leaves is asked only while a decision is not written yet', async ({ page }) => {
  await open(page);
  let write = (): void => undefined;
  const isHeld = new Promise<void>((resolve) => {
    write = resolve;
  });
  await page.route('**/review.json', async (route) => {
    await isHeld;
    await route.continue();
  });
  await page.keyboard.press('c');
  expect(await leave(page, 'stay')).toBe('beforeunload');
  write();
  await saved(page);
  expect(await leave(page, 'stay')).toBe('closed');
  expect(types()).toEqual(['check']);
});

test('what is being typed when the page is closed is in the file', async ({ page }) => {
  await open(page);
  await page.keyboard.press('t');
  await page.keyboard.type('Pier, newly told');
  await leave(page, 'leave');
  await expect.poll(types).toEqual(['title']);
});
