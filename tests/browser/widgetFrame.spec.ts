/** The timeline in an iframe, with the loader beside it. */
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from '@playwright/test';
import { frameHtml } from '../../src/export/site/frameHtml';
import { expect, test, type EmbedServer } from '../support/embedServer';
import { harbourDocument } from '../support/harbourDocument';
import { complaints } from '../support/widgetPage';

const FILES = { widget: '/quoteline.js', frame: '/quoteline-frame.js', css: '/quoteline.css' };

let articles = 0;

/** An article on `server` with frames that come from `from`. */
function article(server: EmbedServer, from: EmbedServer, frames: readonly string[]): string {
  const src = from.put('/frame.html', frameHtml(harbourDocument(), FILES));
  const html = frames
    .map(
      (more) =>
        `<iframe data-quoteline-frame src="${src}" ${more} width="600" height="200"></iframe>`,
    )
    .join('');
  return server.put(
    `/article-${++articles}.html`,
    `<!doctype html><meta charset="utf-8"><title>Article</title>${html}<script src="/quoteline-host.js"></script>`,
  );
}

const frameOf = (page: Page, nth = 0): FrameLocator =>
  page.locator('iframe').nth(nth).contentFrame();

const rowIn = (frame: FrameLocator, id: string) => frame.locator(`[data-event="${id}"]`);

const SANDBOX = 'sandbox="allow-scripts"';

for (const [name, more] of [
  ['of another origin', ''],
  ['in a sandbox, with the origin null', SANDBOX],
] as const) {
  test(`a frame ${name} takes the height of its content and follows it`, async ({
    page,
    server,
    elsewhere,
  }) => {
    const heard = complaints(page);
    await page.goto(article(server, elsewhere, [more]));
    const frame = frameOf(page);
    await rowIn(frame, 'treaty').waitFor();
    const needs = (): Promise<number> =>
      frame.locator('quoteline-timeline').evaluate((host) => host.getBoundingClientRect().height);
    const has = async (): Promise<number> =>
      (await page.locator('iframe').boundingBox())?.height ?? 0;
    await expect.poll(async () => Math.abs((await has()) - (await needs()))).toBeLessThan(6);
    const closed = await has();
    await rowIn(frame, 'treaty').click();
    await expect(frame.locator('.card')).toContainText('signed in March 2011');
    await expect.poll(has).toBeGreaterThan(closed + 50);
    expect(heard).toEqual([]);
  });

  test(`the address of the article reaches a frame ${name}, and the reader’s choice comes back`, async ({
    page,
    server,
    elsewhere,
  }) => {
    await page.goto('about:blank');
    const url = article(server, elsewhere, [more]);
    await page.goto(`${url}#quoteline=storm`);
    const frame = frameOf(page);
    await expect(frame.locator('.card')).toContainText('the old pier was lost');
    const entries = await page.evaluate(() => history.length);
    await rowIn(frame, 'treaty').click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#quoteline=treaty');
    await rowIn(frame, 'treaty').click();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    await rowIn(frame, 'bridge').click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#quoteline=bridge');
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });
}

test('several frames: each has its own height, all take the address', async ({
  page,
  server,
  elsewhere,
}) => {
  const url = article(server, elsewhere, ['', 'style="inline-size: 320px"']);
  await page.goto(`${url}#quoteline=treaty`);
  for (const nth of [0, 1])
    await expect(frameOf(page, nth).locator('.card')).toContainText('signed in March 2011');
  const height = async (nth: number) =>
    (await page.locator('iframe').nth(nth).boundingBox())?.height;
  await expect.poll(() => height(1)).not.toBe(await height(0));
  await page.evaluate(() => (location.hash = '#quoteline=storm'));
  for (const nth of [0, 1])
    await expect(frameOf(page, nth).locator('.card')).toContainText('the old pier was lost');
});

test('messages of strangers, garbage and monsters change nothing', async ({
  page,
  server,
  elsewhere,
}) => {
  const heard = complaints(page);
  const stranger = elsewhere.put(
    '/stranger.html',
    `<script>for (const message of [
      { quoteline: 1, type: 'height', px: 5000 }, { quoteline: 1, type: 'select', event: 'storm' },
    ]) parent.postMessage(message, '*')</script>`,
  );
  const url = article(server, elsewhere, ['']);
  await page.goto(url);
  await rowIn(frameOf(page), 'treaty').waitFor();
  const state = async () => [
    page.url(),
    (await page.locator('iframe').first().boundingBox())?.height,
  ];
  await page.waitForTimeout(200);
  const before = await state();
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
    const mine = document.querySelector<HTMLIFrameElement>('iframe[data-quoteline-frame]');
    const odd = [null, 'x', 1, [], { quoteline: 2 }, { quoteline: 1, type: 'height', px: NaN }];
    const bad = [
      { quoteline: 1, type: 'height', px: -5 },
      { quoteline: 1, type: 'height', px: 1e9 },
    ];
    const long = { quoteline: 1, type: 'select', event: 'x'.repeat(5000) };
    const wrong = { quoteline: 1, type: 'select', event: { toString: () => 'storm' }.toString };
    for (const message of [...odd, ...bad, long, String(wrong)])
      for (const source of [window, mine?.contentWindow ?? null])
        dispatchEvent(new MessageEvent('message', { data: message, source }));
    mine?.contentWindow?.postMessage({ quoteline: 1, type: 'show', event: 7 }, '*');
    mine?.contentWindow?.postMessage('junk', '*');
  }, stranger);
  await page.waitForTimeout(300);
  expect(await state()).toEqual(before);
  await expect(frameOf(page).locator('.card')).toHaveCount(0);
  expect(heard).toEqual([]);
});

test('opened on its own, the frame is a page with a timeline', async ({ page, elsewhere }) => {
  const heard = complaints(page);
  const url = elsewhere.put('/frame.html', frameHtml(harbourDocument(), FILES));
  await page.goto(`${url}#quoteline=treaty`);
  await expect(page.locator('.card')).toContainText('signed in March 2011');
  expect(heard).toEqual([]);
});

test('a document cannot break out of the script that holds it', async ({ page, elsewhere }) => {
  const title = '</script><script>globalThis.ran = true</script><!-- \u2028';
  const html = frameHtml({ ...harbourDocument(), title }, FILES);
  await page.goto(elsewhere.put('/breakout.html', html));
  await expect(page.locator('.name')).toContainText('</script>');
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
});

test('the loader weighs less than 1 KB gzip', () => {
  expect(gzipSync(readFileSync('dist/widget/quoteline-host.js'), { level: 9 }).length).toBeLessThan(
    1024,
  );
});
