/** Documents and windows that are out of the ordinary: quotes that are lost, nothing dated, titles of another direction, little room. */
import { expect, test, type Page } from '@playwright/test';
import type { QuotelineDocument } from '../../src/schema/document';
import type { Serving } from '../../src/cli/server/serve';
import { harbourDocument } from '../support/harbour';
import { openPage } from '../support/openPage';
import { serveApp } from '../support/serveApp';

const open: Serving[] = [];
test.afterEach(async () => {
  for (const app of open.splice(0)) await app.close();
});

async function show(
  page: Page,
  document: QuotelineDocument,
  size?: { width: number; height: number },
  hash = '',
): Promise<void> {
  const app = await serveApp(document);
  open.push(app);
  await openPage(page, app.address + hash, size);
}

const lit = (page: Page): Promise<number> =>
  page.evaluate(() => CSS.highlights.get('quoteline-passage')?.size ?? 0);

test('what stands where a lost quote once stood is not lit as if it were the quote', async ({
  page,
}) => {
  const document = harbourDocument();
  const lost: QuotelineDocument = {
    ...document,
    events: document.events.map((event) => ({
      ...event,
      citations: event.citations.map((citation) => ({
        ...citation,
        mention: null,
        passage: {
          ...citation.passage,
          exact: 'x'.repeat(citation.passage.exact.length),
          prefix: '',
          suffix: '',
        },
      })),
    })),
  };
  await show(page, lost, undefined, '#e=flood');
  await expect(page.getByText('quote not found in the transcript')).toBeVisible();
  expect(await lit(page)).toBe(0);
});

test('a document on its way is told of until it is there', async ({ page }) => {
  const app = await serveApp(harbourDocument());
  open.push(app);
  let arrive = (): void => undefined;
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/document.json', async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto(app.address);
  await expect(page.getByRole('progressbar')).toBeVisible();
  arrive();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('a quote that stands there is lit', async ({ page }) => {
  await show(page, harbourDocument(), undefined, '#e=flood');
  await expect.poll(() => lit(page)).toBeGreaterThan(0);
});

test('what is dated only vaguely is listed at once where nothing else is', async ({ page }) => {
  const document = harbourDocument();
  const [event] = document.events;
  if (!event) throw new Error('the harbour has no event');
  const { id, title, status, citations } = event;
  await show(page, {
    ...document,
    events: [],
    undated: [{ id, title, status, citations, words: 'long ago' }],
  });
  await expect(page.getByRole('button', { name: 'long ago' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);
});

test("a speaker's name begins where the words do, whatever the language of the page", async ({
  page,
}) => {
  const document = harbourDocument();
  const [source] = document.sources;
  if (!source) throw new Error('the harbour has no source');
  const name = 'السيد حداد';
  const text = `${name}: احترقت المكتبة.`;
  const [start, end, textStart] = [0, text.length, name.length + 2];
  await show(page, {
    ...document,
    sources: [
      {
        ...source,
        text,
        speakers: [{ id: 'haddad', name, aliases: [] }],
        turns: [{ id: 't1', speakerId: 'haddad', kind: 'question', start, end, textStart }],
        mentions: [],
      },
    ],
    events: [],
    undated: [],
  });
  const right = (name: string): Promise<number> =>
    page.locator(name).evaluate((node) => {
      const range = window.document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect().right;
    });
  await page.getByRole('heading', { level: 3 }).waitFor();
  expect(Math.abs((await right('.block h3')) - (await right('.block p')))).toBeLessThan(2);
});

test('a title from right to left stands on the side of the page, with the words under it', async ({
  page,
}) => {
  await show(page, { ...harbourDocument(), title: 'كلمة في مجلس الميناء' });
  const title = await page.locator('h1 bdi').boundingBox();
  const facts = await page.locator('header p:not([aria-hidden])').boundingBox();
  expect(Math.abs((title?.x ?? 0) - (facts?.x ?? 1000))).toBeLessThan(4);
});

for (const size of [
  { width: 360, height: 740 },
  { width: 320, height: 256 },
])
  test(`a chosen event's sheet stands in a window of ${size.width} × ${size.height}, which does not scroll`, async ({
    page,
  }) => {
    await show(page, harbourDocument(), size, '#e=treaty');
    const close = page.locator('.sheet').getByRole('button', { name: 'Close' });
    await expect(close).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.sheet h2')).toBeInViewport();
    const beyond = await page.evaluate(
      () => window.document.documentElement.scrollHeight - innerHeight,
    );
    expect(beyond).toBeLessThanOrEqual(0);
  });
