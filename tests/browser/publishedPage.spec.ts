/** A published folder as its readers meet it: living, without a script, on paper, from disk, hostile. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { singleFile } from '../../src/export/singleFile';
import { svgPicture } from '../../src/export/svg';
import { HOSTILE_DOCUMENTS } from '../support/hostileDocument';
import { builtAssets, PublishedSite, trouble } from '../support/publishedSite';
import { schema1Document } from '../support/schema1';

let published: PublishedSite;
test.beforeAll(async () => void (published = await PublishedSite.start()));
test.afterAll(() => published.close());
test.beforeEach(async () => void (await published.publish(schema1Document())));

const TITLE = 'The harbour treaty was signed';
const EVENTS = 10;

/** The living page has come. */
const upgraded = (page: Page): Promise<void> =>
  page.locator('.quoteline-static').waitFor({ state: 'detached' });

async function withoutScript(page: Page): Promise<void> {
  await page.route('**/page.*.js', (route) => route.abort());
}

test('the page comes alive under its own strict policy, and asks nobody else for anything', async ({
  page,
}) => {
  const seen = trouble(page, [published.address]);
  await page.goto(published.address);
  await upgraded(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evening at the harbour');
  await page.getByText(TITLE, { exact: true }).first().click();
  await expect(page.getByText('The harbour treaty was signed in').first()).toBeVisible();
  await expect(page).toHaveURL(/#e=e-2011-treaty/);
  expect(seen).toEqual([]);
});

test('a deep link opens its event, by a former id too', async ({ page }) => {
  for (const id of ['e-2011-treaty', 'e-2011-03-harbour']) {
    await page.goto('about:blank');
    await page.goto(`${published.address}#e=${id}`);
    await upgraded(page);
    await expect(page.getByText('“March 2011” → 2011-03').first()).toBeAttached();
  }
});

test('an address with a stray percent sign opens the page', async ({ page }) => {
  const seen = trouble(page, [published.address]);
  await page.goto(`${published.address}#e=100%`);
  await upgraded(page);
  expect(seen).toEqual([]);
});

for (const width of [360, 768, 1440]) {
  test(`at ${width} px all events and quotes are there before any script`, async ({ page }) => {
    await withoutScript(page);
    await page.setViewportSize({ width, height: 800 });
    await page.goto(published.address);
    await expect(page.locator('.quoteline-events ol > li')).toHaveCount(EVENTS);
    await expect(page.locator('.quoteline-events blockquote')).toHaveCount(EVENTS + 1);
    await expect(page.locator('.quoteline-picture svg')).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the page before its script, ${scheme}`, async ({ page }) => {
    await withoutScript(page);
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(published.address);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test('the transcript in the page is the text, whatever the browser made of the markup', async ({
  page,
}) => {
  await withoutScript(page);
  await page.goto(published.address);
  expect(await page.locator('#transcript-1').evaluate((node) => node.textContent)).toBe(
    schema1Document().sources[0]?.text,
  );
});

test('on paper without a script the whole timeline and its quotes are printed', async ({
  page,
}) => {
  await withoutScript(page);
  await page.goto(published.address);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 700, height: 1000 });
  for (const quote of await page.locator('.quoteline-events blockquote').all())
    await expect(quote).toBeVisible();
  const picture = await page.locator('.quoteline-picture svg').boundingBox();
  expect(picture?.width).toBeLessThanOrEqual(700);
});

test('the living page prints every event and quote', async ({ page }) => {
  await page.goto(published.address);
  await upgraded(page);
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf()), verbosity: 0 }).promise;
  let printed = '';
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const { items } = await (await pdf.getPage(n)).getTextContent();
    printed += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
  for (const { title, citations } of schema1Document().events) {
    expect(letters(printed)).toContain(letters(title));
    expect(letters(printed)).toContain(letters(citations[0]?.passage.exact ?? ''));
  }
});

test('the Embed dialog shows each snippet with the address of the page, and Download each file', async ({
  page,
}) => {
  const seen = trouble(page, [published.address]);
  await page.goto(published.address);
  await upgraded(page);
  await page.getByRole('button', { name: 'Embed' }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed' });
  await expect(dialog.getByRole('textbox')).toHaveCount(3);
  for (const field of await dialog.getByRole('textbox').all())
    expect(await field.inputValue()).toContain(published.address);
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Download' }).click();
  const links = page.getByRole('dialog', { name: 'Download' }).getByRole('link');
  await expect(links).toHaveCount(8);
  for (const link of await links.all()) {
    const answer = await page.request.get(
      new URL((await link.getAttribute('href')) ?? '', published.address).href,
    );
    expect(answer.status()).toBe(200);
  }
  expect(seen).toEqual([]);
});

test('the bar and its dialogs speak the language of the reader', async ({ page }) => {
  await page.goto(`${published.address}?lang=ar`);
  await upgraded(page);
  await page.getByRole('button', { name: 'تضمين' }).click();
  const embed = page.getByRole('dialog', { name: 'تضمين' });
  await expect(embed.locator('textarea')).toHaveCount(3);
  // What is pasted into an article is code, whatever the language around it.
  const words = (await embed.innerText()).replace(/[<][^]*?[>]/g, '');
  expect(words).not.toMatch(/Element|Frame|Copy/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'تنزيل' }).click();
  expect(await page.getByRole('dialog', { name: 'تنزيل' }).innerText()).not.toMatch(
    /document|citation|Picture/,
  );
});

test('a document that cannot be read leaves the prerendered page as it is', async ({ page }) => {
  await page.route(published.address, async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace('"schemaVersion":1', '"schemaVersion":99');
    await route.fulfill({ response: answer, body: html });
  });
  const seen = trouble(page, [published.address]);
  await page.goto(published.address);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.quoteline-static blockquote')).toHaveCount(EVENTS + 1);
  expect(seen).toEqual([]);
});

test('the single file opens from disk, comes alive and asks for nothing', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'quoteline-file-'));
  const path = join(folder, 'timeline.html');
  writeFileSync(path, singleFile(schema1Document(), await builtAssets()));
  const address = pathToFileURL(path).href;
  const seen = trouble(page, [address]);
  await page.goto(`${address}#e=e-2011-treaty`);
  await upgraded(page);
  await expect(page.getByText('“March 2011” → 2011-03').first()).toBeAttached();
  expect(seen).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('the SVG picture opens in the browser and shows each event', async ({ page }) => {
  const svg = svgPicture(schema1Document());
  await page.route('http://picture.test/', (route) =>
    route.fulfill({ body: svg, contentType: 'image/svg+xml' }),
  );
  await page.goto('http://picture.test/');
  const tips = await page
    .locator('g > title')
    .evaluateAll((nodes) => nodes.map(({ textContent }) => textContent));
  for (const { title } of schema1Document().events)
    expect(tips.some((tip) => tip?.includes(title))).toBe(true);
});

test('no hostile string of any field runs, calls out or costs the harmless words', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const seen = trouble(page, [published.address]);
  await page.addInitScript(() => {
    const world = globalThis as unknown as { canary: () => void };
    world.canary = () => console.error('the canary was called');
  });
  for (const [name, document] of HOSTILE_DOCUMENTS) {
    await published.publish(document);
    await page.goto(published.address);
    await upgraded(page);
    expect(seen, name).toEqual([]);
    await expect(page.locator('body'), name).toContainText('Ada Stone: The harbour treaty');
    await page.goto(`${published.address}frame.html`);
    await expect(page.locator('quoteline-timeline'), name).toBeVisible();
    await page.goto(`${published.address}downloads/timeline.svg`);
    expect(seen, name).toEqual([]);
  }
});
