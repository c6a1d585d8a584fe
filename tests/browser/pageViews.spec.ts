import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { generateDocument } from '../../bench/generateDocument';
import type { Serving } from '../../src/cli/server/serve';
import { harbourDocument } from '../support/harbour';
import { openPage } from '../support/openPage';
import { serveApp } from '../support/serveApp';

let app: Serving;
test.beforeAll(async () => {
  app = await serveApp(harbourDocument());
});
test.afterAll(() => app.close());

const list = (page: Page) => page.getByRole('list', { name: 'Events in order of time' });
const rows = (page: Page) => list(page).getByRole('listitem');

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

test('search narrows the timeline, says how much is left, and stands in the address', async ({
  page,
}) => {
  await openPage(page, app.address);
  await page.keyboard.press('/');
  await page.keyboard.type('pier');
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByRole('status').filter({ hasText: '2 of 8 events shown' })).toBeAttached();
  await expect(rows(page).first().locator('mark')).toHaveText('pier');
  await expect(page).toHaveURL(/#q=pier$/);
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(8);
});

test('filters by status and dates, and x clears them', async ({ page }) => {
  await openPage(page, app.address);
  await page.getByRole('button', { name: 'Filter' }).click();
  const panel = page.getByRole('region', { name: 'Filters' });
  await panel.getByLabel('planned').check();
  await expect(rows(page)).toHaveCount(1);
  await panel.getByLabel('planned').uncheck();
  await panel.getByLabel('From', { exact: true }).fill('2009');
  await panel.getByLabel('To', { exact: true }).fill('2011-12');
  await panel.getByLabel('To', { exact: true }).blur();
  await expect(rows(page)).toHaveCount(2);
  await expect(page).toHaveURL(/from=2009-01-01&to=2011-12-31/);
  expect(await faults(page)).toEqual([]);
  await page.locator('body').press('x');
  await expect(rows(page)).toHaveCount(8);
  await expect(page.getByRole('status').filter({ hasText: 'all events are shown' })).toBeAttached();
});

for (const width of [360, 768, 1440]) {
  test(`a search that begins moves nothing at ${width} px`, async ({ page }) => {
    await openPage(page, app.address, { width, height: 800 });
    const head = page.locator('.page > header');
    if (width < 1000) await page.getByRole('button', { name: 'Filter' }).click();
    const before = await head.boundingBox();
    await page.getByRole('searchbox').fill('pier');
    await expect(head.getByText('2 of 8 events shown')).toBeVisible();
    expect((await head.boundingBox())?.height).toBe(before?.height);
  });
}

test('the ribbon is the same timeline along the line: order, selection, keys', async ({ page }) => {
  const { said } = await openPage(page, `${app.address}#view=ribbon`);
  await expect(rows(page)).toHaveCount(8);
  await rows(page).first().getByRole('button').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('cited by Ada Stone')).toBeVisible();
  await expect(page).toHaveURL(/e=fire.*view=ribbon/);
  expect(await faults(page)).toEqual([]);
  expect(said).toEqual([]);
});

test('the wheel scrolls; with Ctrl it zooms the timeline and not the browser', async ({ page }) => {
  await openPage(page, app.address);
  const box = await page.locator('.scroller').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 200);
  const height = async () => (await rows(page).last().boundingBox())?.y ?? 0;
  const before = await height();
  await page.mouse.wheel(0, -200);
  expect(await height()).toBe(before);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(height).toBeGreaterThan(before + 50);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test('paper gets the picture, every event and every quote', async ({ page }) => {
  await openPage(page, app.address);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article');
  await expect(paper.getByRole('img', { name: 'Timeline' })).toBeVisible();
  await expect(paper.locator('blockquote')).toHaveCount(10);
  await expect(paper.getByText('several years ago').first()).toBeVisible();
  await expect(list(page)).toBeHidden();
});

test('the interface runs from right to left in Arabic; the text keeps its own direction', async ({
  page,
}) => {
  const { said } = await openPage(page, `${app.address}?lang=ar#e=treaty`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const title = await page.getByText('The harbour treaty was signed').first().boundingBox();
  expect(title?.x).toBeGreaterThan(720);
  await expect(page.getByText('استُخرج آليًا ولم يراجعه إنسان')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  expect(said).toEqual([]);
});

test('marks keep their differences in forced colours, and more contrast breaks nothing', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', contrast: 'more', reducedMotion: 'reduce' });
  await openPage(page, `${app.address}#e=fire`);
  const background = (fill: string) =>
    page
      .locator(`.mark.${fill}`)
      .first()
      .evaluate((node) => getComputedStyle(node).background);
  const looks = await Promise.all(['solid', 'half', 'struck', 'hollow'].map(background));
  expect(new Set(looks).size).toBe(4);
  expect(await faults(page)).toEqual([]);
});

test('the help names the keys and the marks, and Escape closes it', async ({ page }) => {
  await openPage(page, app.address);
  await page.locator('body').press('?');
  const help = page.getByRole('dialog', { name: 'Help and keys' });
  await expect(help.getByText('previous, next event in time')).toBeVisible();
  await expect(help.getByText('denied: said not to have happened')).toBeVisible();
  await expect(help.getByText('said in the part of the transcript now in view')).toBeVisible();
  await expect(help.getByText('so many events stand together')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
});

test('the first-run hint goes away for good', async ({ page }) => {
  await openPage(page, app.address);
  await page.getByRole('button', { name: 'Got it' }).click();
  await page.reload();
  await expect(rows(page).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Got it' })).toBeHidden();
});

test('at 400 % zoom (320 px) the page reflows and nothing is cut off sideways', async ({
  page,
}) => {
  await openPage(page, app.address, { width: 320, height: 480 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(rows(page).first()).toBeVisible();
});

test('a broken document says what, where and how to mend it', async ({ page }) => {
  const broken = await serveApp({ ...harbourDocument(), title: 7 });
  await openPage(page, broken.address);
  await expect(page.getByRole('alert')).toContainText('title');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await broken.close();
});

test('ten thousand events stay within 1,500 elements, and clusters open on Enter', async ({
  page,
}) => {
  const big = await serveApp(generateDocument(10_000));
  await openPage(page, big.address);
  const elements = () => page.evaluate(() => document.querySelectorAll('*').length);
  expect(await elements()).toBeLessThan(1500);
  const first = rows(page).first().getByRole('button');
  await expect(first).toContainText('events');
  await first.focus();
  for (let step = 0; step < 8 && (await page.locator('.cluster').count()) > 0; step += 1) {
    await page.locator('.cluster button').nth(1).press('Enter');
  }
  await expect(page.locator('.row').first()).toBeAttached();
  await expect(page.locator('.cluster')).toHaveCount(0);
  expect(await elements()).toBeLessThan(1500);
  await expect(page.locator('.row').first()).toHaveAttribute('aria-setsize', '10000');
  await big.close();
});

test('without custom highlights the passage and the search hits are marked in the text', async ({
  page,
}) => {
  await page.addInitScript(() => {
    delete (window as { Highlight?: unknown }).Highlight;
  });
  await openPage(page, `${app.address}#e=treaty&q=harbour`);
  const passage = page.getByRole('link', { name: 'The harbour treaty was signed' });
  await expect(passage).toHaveCSS('text-decoration-line', 'underline');
  expect(await passage.evaluate((node) => getComputedStyle(node).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  );
  await expect(passage.locator('mark')).toHaveText('harbour');
});

test('a quote that moved in the transcript is lit where it stands now', async ({ page }) => {
  const document = harbourDocument();
  const added = 'A line that was added.\n';
  const sources = document.sources.map((source) => ({
    ...source,
    text: added + (source.text ?? ''),
    turns: source.turns.map((turn) => ({
      ...turn,
      start: turn.start + added.length,
      end: turn.end + added.length,
      textStart: turn.textStart + added.length,
    })),
  }));
  const moved = await serveApp({ ...document, sources });
  await openPage(page, `${moved.address}#e=fire`);
  await expect(page.getByText('quote found elsewhere in the transcript')).toBeVisible();
  const lit = await page.evaluate(() =>
    [...(CSS.highlights.get('quoteline-passage') ?? [])].map(String),
  );
  expect(lit).toEqual(['Some say the pier burned about 1950.']);
  await moved.close();
});
