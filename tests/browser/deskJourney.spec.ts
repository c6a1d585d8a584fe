/** From a pasted transcript to a checked timeline in one file, without a terminal. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Download, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { Serving } from '../../src/cli/server/serve';
import { harbourDocument } from '../support/harbour';
import { LIBRARY_TALK } from '../support/libraryTalk';
import { serveApp } from '../support/serveApp';

let app: Serving;
test.beforeAll(async () => {
  app = await serveApp(harbourDocument());
});
test.afterAll(() => app.close());

const panel = (page: Page) => page.getByRole('complementary', { name: 'Review' });
const progress = (page: Page) => panel(page).getByRole('heading', { level: 2 });
const downloads = (page: Page) => page.getByRole('region', { name: 'Download' });

async function saved(download: Download): Promise<string> {
  const path = join(test.info().outputDir, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** Opens the file from disk and looks at it as a reader would. */
async function expectCheckedTimeline(page: Page, path: string, by: string): Promise<void> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const address = pathToFileURL(path).href;
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Opening of the new city library',
  );
  await expect(page.getByText(by)).toBeVisible();
  await page
    .getByRole('button', { name: /disused tram depot/ })
    .first()
    .click();
  await expect(page.getByText('quote found in the transcript')).toBeVisible();
  expect(asked.filter((url) => url.split('#')[0] !== address && !url.startsWith('data:'))).toEqual(
    [],
  );
  expect(said).toEqual([]);
}

async function leftToCheck(page: Page): Promise<number> {
  const [done = '0', all = '0'] = (await progress(page).innerText()).match(/\d+/g) ?? [];
  return Number(all) - Number(done);
}

test('by pointer', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(app.address);
  await page.getByRole('button', { name: 'Your transcript…' }).click();
  await page.getByLabel('Paste the text here').fill(LIBRARY_TALK);
  await page.getByRole('button', { name: 'Make the timeline' }).click();
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(progress(page)).toContainText('checked');
  for (let left = await leftToCheck(page); left > 0; left -= 1) {
    await panel(page)
      .getByRole('button', { name: /^Checked, next/ })
      .click();
    await expect.poll(() => leftToCheck(page)).toBe(left - 1);
  }
  await panel(page).getByLabel('Name on the page').fill('Dana Reyes');
  await page.getByRole('button', { name: 'Download…' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    downloads(page).getByRole('button', { name: 'One HTML file' }).click(),
  ]);
  await expectCheckedTimeline(page, await saved(download), 'Checked by a person: Dana Reyes');
});

/** Presses Tab until the element that is asked for has the focus. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 80; i += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not get there');
}

const focusIs = (page: Page, name: RegExp) => () =>
  page.evaluate(
    (source) => new RegExp(source).test(document.activeElement?.textContent?.trim() ?? ''),
    name.source,
  );
const focusIsId = (page: Page, id: string) => () =>
  page.evaluate((wanted) => document.activeElement?.id === wanted, id);

test('by keyboard only', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(app.address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await tabTo(page, focusIs(page, /^Your transcript…$/));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Your transcript' })).toBeVisible();
  await tabTo(page, focusIsId(page, 'desk-text'));
  await page.keyboard.insertText(LIBRARY_TALK);
  await tabTo(page, focusIs(page, /^Make the timeline$/));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Opening of the new city library',
  );
  await tabTo(page, focusIs(page, /^Review$/));
  await page.keyboard.press('Enter');
  await expect(progress(page)).toContainText('checked');
  await expect(panel(page).getByRole('heading', { level: 3 })).toBeFocused();
  await page.keyboard.press('h');
  for (let left = await leftToCheck(page); left > 0; left -= 1) {
    await page.keyboard.press('c');
    await expect.poll(() => leftToCheck(page)).toBe(left - 1);
  }
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, focusIs(page, /^Download…$/));
  await page.keyboard.press('Enter');
  await tabTo(page, focusIs(page, /^One HTML file$/));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  await expectCheckedTimeline(page, await saved(download), 'Checked by a person');
});

test('the folder as a zip, quotes only, and the embed code for its address', async ({ page }) => {
  await page.goto(app.address);
  await page.getByRole('button', { name: 'Download…' }).click();
  await downloads(page)
    .getByLabel(/Quotes only/)
    .check();
  await downloads(page)
    .getByLabel(/Address/)
    .fill('https://example.org/harbour');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    downloads(page)
      .getByRole('button', { name: /Folder/ })
      .click(),
  ]);
  const files = unzipSync(new Uint8Array(readFileSync(await saved(download))));
  const names = Object.keys(files);
  for (const name of ['index.html', 'frame.html', 'document.json', 'oembed.json', 'README.txt'])
    expect(names).toContain(name);
  const text = (name: string): string => new TextDecoder().decode(files[name]);
  expect(text('document.json')).not.toContain('"text":');
  expect(text('index.html')).toContain('not checked by a person');
  await downloads(page).getByRole('button', { name: 'Show the embed code' }).click();
  await expect(downloads(page).getByLabel(/^Element/)).toHaveValue(
    /<quoteline-timeline src="https:\/\/example\.org\/harbour\/document\.json"/,
  );
});
