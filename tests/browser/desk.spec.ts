import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { Serving } from '../../src/cli/server/serve';
import { harbourDocument } from '../support/harbour';
import { LIBRARY_TALK, UNDATED_TALK } from '../support/libraryTalk';
import { serveApp } from '../support/serveApp';

let app: Serving;
test.beforeAll(async () => {
  app = await serveApp(harbourDocument());
});
test.afterAll(() => app.close());

async function openDesk(page: Page): Promise<void> {
  await page.goto(app.address);
  await page.getByRole('button', { name: 'Your transcript…' }).click();
  await expect(page.getByRole('dialog', { name: 'Your transcript' })).toBeVisible();
}

const field = (page: Page) => page.getByLabel('Paste the text here');
const make = (page: Page) => page.getByRole('button', { name: 'Make the timeline' }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const file = (page: Page) => page.locator('dialog input[type=file]');

async function paste(page: Page, text: string): Promise<void> {
  await openDesk(page);
  await field(page).fill(text);
  await make(page);
}

test('a pasted transcript becomes a timeline, and no request leaves the page', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const isAsset = /^(assets\/[\w.-]+|document\.json|)$/.test(
      request.url().replace(app.address, ''),
    );
    if (!isAsset || request.method() !== 'GET') asked.push(`${request.method()} ${request.url()}`);
  });
  await paste(page, LIBRARY_TALK);
  await expect(heading(page)).toHaveText('Opening of the new city library');
  const row = page.getByRole('button', { name: /disused tram depot on Quay Street/ }).first();
  await row.click();
  await expect(page.getByText('quote found in the transcript')).toBeVisible();
  const passage = page.locator('#transcript a.selected').first();
  await expect(passage).toContainText('In');
  await expect(passage).toBeInViewport();
  expect(asked).toEqual([]);
});

test('the focus goes from the desk to the head of the new timeline', async ({ page }) => {
  await paste(page, LIBRARY_TALK);
  await expect(heading(page)).toBeFocused();
});

test('is kept in this browser until it is removed', async ({ page }) => {
  await paste(page, LIBRARY_TALK);
  await expect(heading(page)).toHaveText('Opening of the new city library');
  await openDesk(page);
  await page.getByRole('button', { name: /Opening of the new city library 2023-05-09/ }).click();
  await expect(heading(page)).toHaveText('Opening of the new city library');
  await openDesk(page);
  await page.getByRole('button', { name: /^Remove/ }).click();
  await page.getByRole('button', { name: 'Remove for good' }).click();
  await expect(page.getByText('Kept in this browser')).toHaveCount(0);
});

test('is downloaded as a document and opened again', async ({ page }) => {
  await paste(page, LIBRARY_TALK);
  await page.getByRole('button', { name: 'Download…' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Quoteline document/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('opening-of-the-new-city-library.quoteline.json');
  const path = await download.path();
  const { title } = JSON.parse(readFileSync(path, 'utf8')) as { title: string };
  expect(title).toBe('Opening of the new city library');
  await openDesk(page);
  await file(page).setInputFiles(path);
  await expect(heading(page)).toHaveText('Opening of the new city library');
});

test('asks for the day of speaking, and for a title, only where the text says none', async ({
  page,
}) => {
  await openDesk(page);
  await expect(page.getByLabel('Day of speaking')).toHaveCount(0);
  await field(page).fill(UNDATED_TALK);
  await make(page);
  await expect(page.getByRole('alert')).toContainText('does not say on which day');
  await expect(field(page)).toHaveValue(UNDATED_TALK);
  await page.getByLabel('Day of speaking').fill('2023-13-40');
  await make(page);
  await expect(page.getByRole('alert')).toContainText('2023-13-40');
  await page.getByLabel('Day of speaking').fill('2023-05-09');
  await page.getByLabel('Title').fill('At the library');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('At the library');
});

test('reads subtitles and web pages in the built worker', async ({ page }) => {
  const cue = (at: string, words: string) => `\n00:00:${at}.000 --> 00:00:${at}.900\n${words}\n`;
  const vtt = `WEBVTT\n${cue('01', 'The bridge was opened in May 1998.')}${cue('03', 'The tunnel was closed on 3 March 2009.')}`;
  await openDesk(page);
  await file(page).setInputFiles({ name: 'a.vtt', mimeType: '', buffer: Buffer.from(vtt) });
  await page.getByLabel('Day of speaking').fill('2020');
  await make(page);
  await expect(page.getByRole('button', { name: /tunnel was closed/i }).first()).toBeVisible();

  const html = `<html><head><title>Harbour talk</title></head><body><main><p>Ada: The bridge was opened in May 1998.</p></main></body></html>`;
  await page.getByRole('button', { name: 'Your transcript…' }).click();
  await file(page).setInputFiles({ name: 'a.html', mimeType: '', buffer: Buffer.from(html) });
  await page.getByLabel('Day of speaking').fill('2020');
  await make(page);
  await expect(page.getByRole('button', { name: /bridge was opened/i }).first()).toBeVisible();
});

const json = JSON.stringify(harbourDocument());
const bad: readonly [string, string, Buffer, RegExp][] = [
  [
    'a binary file',
    'photo.txt',
    Buffer.from([137, 80, 78, 71, 0, 1, 2, 0, 0, 255, 0]),
    /photo\.txt/,
  ],
  ['an empty file', 'empty.txt', Buffer.from(''), /empty/],
  ['a truncated document', 'half.json', Buffer.from(json.slice(0, 700)), /not whole JSON/],
  [
    'a document with a wrong field',
    'wrong.json',
    Buffer.from(json.replace('"status":"reported"', '"status":"true"')),
    /status/,
  ],
  [
    'a document of a later version',
    'later.json',
    Buffer.from(json.replace('"schemaVersion":1', '"schemaVersion":99')),
    /version 99/,
  ],
];

for (const [what, name, buffer, message] of bad) {
  test(`says in place what is wrong with ${what}`, async ({ page }) => {
    await openDesk(page);
    await file(page).setInputFiles({ name, mimeType: '', buffer });
    await expect(page.getByRole('alert')).toContainText(message);
    await expect(page.locator('dialog').getByText(name, { exact: true }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(heading(page)).toHaveText('Talk at the harbour');
  });
}

/** As a clipboard does it; `fill` would type 20 MB into the field. */
const pasteLong = (page: Page, megabytes: number) =>
  field(page).evaluate((node, size) => {
    const clipboardData = new DataTransfer();
    const line = 'Ada: The bridge was opened in May 1998, and the tunnel on 3 March 2009.\n';
    clipboardData.setData('text/plain', line.repeat((size * 1_000_000) / line.length));
    node.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, cancelable: true, bubbles: true }),
    );
  }, megabytes);

test('a paste of 20 MB gets an answer at once and is not lost', async ({ page }) => {
  await openDesk(page);
  await pasteLong(page, 20);
  await expect(page.getByText('Pasted text, 20.0 million characters')).toBeVisible();
  await make(page);
  await expect(page.getByRole('alert')).toContainText('at most 8.0 million characters');
  await expect(page.getByText('Pasted text, 20.0 million characters')).toBeVisible();
});

test('a long reading shows its progress and can be cancelled', async ({ page }) => {
  // However fast the machine, the reading goes on until it is cancelled: nothing comes after its first word.
  // What comes is not looked at: unpacking so large a document keeps the page busy.
  await page.addInitScript(() => {
    globalThis.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        let heard = 0;
        this.addEventListener('message', (event) => {
          heard += 1;
          if (heard > 1) event.stopImmediatePropagation();
        });
      }
    };
  });
  await openDesk(page);
  await pasteLong(page, 6);
  await make(page);
  await expect(page.getByRole('progressbar', { name: 'Reading the transcript' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Make the timeline' })).toBeEnabled();
  await expect(page.getByText('Pasted text, 6.0 million characters')).toBeVisible();
});

test('says so when the browser has no room to keep a timeline, and shows it all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await paste(page, LIBRARY_TALK);
  await expect(heading(page)).toHaveText('Opening of the new city library');
  await expect(page.getByRole('alert')).toContainText('no room left');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the desk has no accessibility fault (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openDesk(page);
    await field(page).fill(UNDATED_TALK);
    await make(page);
    await expect(page.getByRole('alert')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations).toEqual([]);
  });
}
