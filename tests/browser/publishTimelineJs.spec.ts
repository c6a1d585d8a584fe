/** The TimelineJS3 export in the real TimelineJS3: what it was written for shows every event of it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { timelinejs } from '../../src/export/timelinejs';
import type { QuotelineDocument } from '../../src/schema/document';
import { whenFromEdtf } from '../../src/schema/when';
import { eventOf, sampleDocument } from '../support/documents';
import { filledWith } from '../support/hostileDocument';
import { HOSTILE_TEXTS } from '../support/hostileTexts';

const DIST = 'node_modules/@knight-lab/timelinejs/dist';
const ORIGIN = 'http://timeline.test';

const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

const HOST = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/css/timeline.css">
<div id="timeline" style="width:1000px;height:600px"></div><script src="/js/timeline.js"></script>`;

/** Serves the package's files under one made-up origin; every other request fails. */
async function open(page: Page, document: QuotelineDocument): Promise<void> {
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) return route.abort();
    if (url.pathname === '/')
      return route.fulfill({ body: HOST, contentType: TYPES['html'] ?? '' });
    const body = await readFile(join(DIST, url.pathname)).catch(() => undefined);
    const type = TYPES[url.pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return body ? route.fulfill({ body, contentType: type }) : route.abort();
  });
  await page.goto(ORIGIN);
  await page.evaluate((json) => {
    const world = globalThis as unknown as {
      canary: () => void;
      ran: number;
      TL: { Timeline: new (id: string, data: unknown, options: object) => unknown };
    };
    world.ran = 0;
    world.canary = () => void (world.ran += 1);
    new world.TL.Timeline('timeline', JSON.parse(json), { font: null, is_embed: true });
  }, timelinejs.write(document).text);
}

const withDates = (dates: readonly string[]): QuotelineDocument => ({
  ...sampleDocument(),
  events: dates.map((edtf, index) => ({
    ...eventOf(`e${index + 1}`, '2011', 'Ada Stone', 'March 2011'),
    title: `Event ${index + 1}`,
    when: whenFromEdtf(edtf),
  })),
});

const DATES = [
  '-0043-03-15',
  '0044',
  '1944',
  '195X',
  '2011-03',
  '2011-03-04',
  '2011-21',
  '2014/..',
  '../2016',
  '2017-05/2019-02',
  '2020~',
  '2030-05-05',
];

test('TimelineJS3 shows every event of the export', async ({ page }) => {
  await open(page, withDates(DATES));
  const markers = page.locator('.tl-timemarker');
  await expect(markers).toHaveCount(DATES.length);
  const headlines = await page.locator('.tl-slide h2.tl-headline').allTextContents();
  const shown = headlines.map((text) => text.trim());
  for (const index of DATES.keys()) expect(shown).toContain(`Event ${index + 1}`);
  await expect(page.locator('.tl-headline-date', { hasText: 'spring 2011' })).toHaveCount(1);
  await expect(page.locator('.tl-headline-date', { hasText: 'since 2014' })).toHaveCount(1);
});

test('years beyond the reach of JS dates are shown as well', async ({ page }) => {
  await open(page, withDates(['Y-3000000', '2011-03-04', 'Y400000']));
  await expect(page.locator('.tl-timemarker')).toHaveCount(3);
});

test('no hostile string runs in TimelineJS3, and each event is shown', async ({ page }) => {
  const texts = Object.values(HOSTILE_TEXTS);
  const events = texts.flatMap((text, index) =>
    filledWith(text).events.map((event, n) => ({ ...event, id: `e${index}-${n}` })),
  );
  const undated = texts.flatMap((text) => filledWith(text).undated);
  const sources = texts.flatMap((text) => filledWith(text).sources);
  await open(page, { ...filledWith(texts[0] ?? ''), events, undated, sources });
  await expect(page.locator('.tl-timemarker')).toHaveCount(events.length);
  expect(await page.evaluate(() => (globalThis as unknown as { ran: number }).ran)).toBe(0);
  const foreign = '.tl-slide [onerror], .tl-slide script, .tl-slide iframe, .tl-slide img';
  await expect(page.locator(foreign)).toHaveCount(0);
});
