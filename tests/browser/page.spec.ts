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

const ORDER = [
  'The old pier was built',
  'The pier burned, some say',
  'The bridge was opened',
  'The tunnel was closed',
  'The harbour treaty was signed',
  'The flood, denied',
  'The council met',
  'Work on the new bridge is to start',
];

/** Anything the console says fails the test. */
async function open(page: Page, hash = '', size = { width: 1440, height: 900 }): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.setViewportSize(size);
  await page.goto(`${app.address}${hash}`);
  await expect(page.getByRole('list', { name: 'Events in order of time' })).toBeVisible();
  return said;
}

const row = (page: Page, title: string) =>
  page.getByRole('button', { name: title, exact: false }).first();
const lit = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('quoteline-passage') ?? [])].map(String));

test('lists all events in the order of time, with the trust label', async ({ page }) => {
  const said = await open(page);
  const items = page.getByRole('list', { name: 'Events in order of time' }).getByRole('listitem');
  await expect(items).toHaveCount(ORDER.length);
  for (const [index, title] of ORDER.entries()) await expect(items.nth(index)).toContainText(title);
  await expect(page.getByText('Found automatically, not checked by a person')).toBeVisible();
  expect(said).toEqual([]);
});

test('the panes scroll, the window does not', async ({ page }) => {
  await open(page);
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
});

test('a click on a row opens its card and lights its passage in the transcript', async ({
  page,
}) => {
  await open(page);
  await row(page, 'The harbour treaty was signed').click();
  await expect(page.getByText('quote found in the transcript')).toBeVisible();
  await expect(page.getByText('cited by Ada Stone')).toBeVisible();
  expect(await lit(page)).toEqual(['The harbour treaty was signed in March 2011.']);
  await expect(page).toHaveURL(/#e=treaty$/);
});

test('a card that opens at the foot of the pane is shown whole', async ({ page }) => {
  await open(page, '', { width: 1440, height: 900 });
  const pane = await page.locator('.scroller').boundingBox();
  const rows = page.locator('ol .hit');
  const bottoms = await rows.evaluateAll((all) =>
    all.map((each) => each.getBoundingClientRect().bottom),
  );
  const foot = (pane?.y ?? 0) + (pane?.height ?? 0);
  await rows.nth(bottoms.findLastIndex((bottom) => bottom < foot)).click();
  const cut = () =>
    page.evaluate(() => {
      const bottomOf = (name: string) =>
        document.querySelector(name)?.getBoundingClientRect().bottom ?? NaN;
      return bottomOf('.inline-card') - bottomOf('.scroller');
    });
  await expect.poll(cut).toBeLessThanOrEqual(0);
});

test('an event cited twice is stepped through, quote by quote', async ({ page }) => {
  await open(page, '#e=treaty');
  await page.getByRole('button', { name: 'Next quote' }).click();
  await expect(page.getByText('Quote 2 of 2', { exact: true })).toBeVisible();
  expect((await lit(page))[0]).toContain('If it had not been signed');
});

test('a click on a passage selects its event; where two are cited the reader chooses', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('link', { name: 'Some say the pier burned' }).click();
  await expect(row(page, 'The pier burned, some say')).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('link', { name: 'The bridge was opened in' }).click();
  const dialog = page.getByRole('dialog', { name: 'Choose an event' });
  await dialog.getByRole('button', { name: 'The tunnel was closed' }).click();
  await expect(row(page, 'The tunnel was closed')).toHaveAttribute('aria-expanded', 'true');
});

test('the keyboard leads from event to passage and back', async ({ page }) => {
  await open(page);
  await row(page, 'The old pier was built').focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
  await expect(row(page, 'The harbour treaty was signed')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Quote 1 of 2', { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('a.passage:focus')).toHaveAttribute('data-places', 'treaty#0');
  await page.keyboard.press('Escape');
  await expect(row(page, 'The harbour treaty was signed')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Quote 1 of 2', { exact: true })).toBeHidden();
});

test('a deep link opens its event, also by an earlier id, and Back closes what was opened', async ({
  page,
}) => {
  await open(page, '#e=old-treaty');
  await expect(row(page, 'The harbour treaty was signed')).toHaveAttribute('aria-expanded', 'true');
  await page.goto(app.address);
  await row(page, 'The council met').click();
  await expect(page).toHaveURL(/#e=council$/);
  await page.goBack();
  await expect(row(page, 'The council met')).toHaveAttribute('aria-expanded', 'false');
});

test('long silences fold and say how much they hide; linear time unfolds them', async ({
  page,
}) => {
  await open(page);
  const before = await row(page, 'The bridge was opened').boundingBox();
  const linear = page.getByRole('button', { name: 'Linear time' });
  await expect(linear).toHaveAttribute('aria-pressed', 'false');
  await linear.click();
  await expect(linear).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/time=linear/);
  await expect
    .poll(async () => (await row(page, 'The bridge was opened').boundingBox())?.y)
    .not.toBe(before?.y);
});

for (const width of [360, 768, 1440]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`no accessibility fault at ${width} px, ${colorScheme}, with an open event`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(page, '#e=treaty', { width, height: 800 });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
      ).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(overflow).toBe(false);
    });
  }
}

test('on a phone the event rises in a sheet, steps in time, and Back closes it', async ({
  page,
}) => {
  await open(page, '', { width: 360, height: 740 });
  await row(page, 'The tunnel was closed').click();
  await expect(page.getByText('4 of 8', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Next in time' }).first().click();
  await expect(page.getByText('5 of 8', { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByText('5 of 8', { exact: true })).toBeHidden();
});
