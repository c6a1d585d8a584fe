/** The page under the hands and settings of its readers: fingers, brush, less motion, wider text, paper. */
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

const rows = (page: Page) =>
  page.getByRole('list', { name: 'Events in order of time' }).getByRole('listitem');
const lastRowY = async (page: Page): Promise<number> =>
  (await rows(page).last().boundingBox())?.y ?? 0;

test('two fingers zoom the timeline and not the browser', async ({ page }) => {
  await openPage(page, app.address, { width: 360, height: 740 });
  await expect(rows(page)).toHaveCount(8);
  const before = await lastRowY(page);
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ys: readonly number[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: ys.map((y, id) => ({ x: 150, y, id })),
    });
  await touch('touchStart', [300, 340]);
  for (let apart = 40; apart <= 120; apart += 10)
    await touch('touchMove', [320 - apart / 2, 320 + apart / 2]);
  await touch('touchEnd', []);
  await expect.poll(() => lastRowY(page)).toBeGreaterThan(before + 100);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test('the brush of the overview narrows the view, moves it, and a click centres it', async ({
  page,
}) => {
  await openPage(page, app.address, { width: 1440, height: 620 });
  const strip = page.getByRole('slider', { name: /Overview/ });
  const view = () =>
    strip.locator('.window').evaluate((node) => {
      const whole = (node.parentElement as HTMLElement).getBoundingClientRect();
      const { left, width } = node.getBoundingClientRect();
      return { from: (left - whole.left) / whole.width, length: width / whole.width };
    });
  await strip.waitFor();
  await page.getByRole('button', { name: 'Show everything' }).click();
  const box = (await strip.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const drag = async (from: number, to: number): Promise<void> => {
    await page.mouse.move(box.x + from * box.width, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + ((from + to) / 2) * box.width, box.y + box.height / 2);
    await page.mouse.move(box.x + to * box.width, box.y + box.height / 2);
    await page.mouse.up();
  };
  await drag(0.999, 0.4);
  await expect.poll(async () => (await view()).length).toBeLessThan(0.55);
  const narrowed = await view();
  await drag(0.2, 0.5);
  await expect.poll(async () => (await view()).from).toBeGreaterThan(narrowed.from + 0.15);
  await strip.click({ position: { x: box.width * 0.05, y: box.height / 2 } });
  await expect.poll(async () => (await view()).from).toBeLessThan(0.05);
});

test('nothing moves by itself where the reader asked for less motion', async ({ page }) => {
  const moving = async (reducedMotion: 'reduce' | 'no-preference'): Promise<number> => {
    await page.emulateMedia({ reducedMotion });
    await openPage(page, app.address);
    await expect(page.getByRole('region', { name: 'Transcript' })).toBeVisible();
    return page.evaluate(async () => {
      document.querySelector<HTMLElement>('ol [data-key="treaty"]')?.click();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return document.getAnimations().length;
    });
  };
  expect(await moving('reduce')).toBe(0);
  expect(await moving('no-preference')).toBeGreaterThan(0);
});

/** WCAG 2.2, 1.4.12. A sheet made by script: a style element would break the page's own policy. */
const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

for (const width of [320, 1440]) {
  test(`wider text spacing cuts off no control and no quote at ${width} px`, async ({ page }) => {
    await openPage(page, `${app.address}#e=treaty`, { width, height: 700 });
    await spaceOut(page);
    await expect(page.getByText('cited by Ada Stone')).toBeAttached();
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, blockquote, figcaption, dd, dt, h3')]
        .filter((node) => node.checkVisibility() && node.dataset['key'] === undefined)
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .map((node) => `${node.tagName} ${node.textContent}`),
    );
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
}

for (const width of [360, 1440]) {
  test(`every target is at least 24 px each way at ${width} px`, async ({ page }) => {
    await openPage(page, `${app.address}#e=treaty`, { width, height: 900 });
    await expect(page.getByText('cited by Ada Stone')).toBeVisible();
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'button, input, select, summary, [role="slider"], a:not(.passage, .skip)',
        ),
      ]
        .filter((node) => node.checkVisibility())
        .map((node) => ({ node, box: node.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ node, box }) => `${box.width}×${box.height} ${node.tagName} ${node.textContent}`),
    );
    expect(small).toEqual([]);
  });
}

test('a phone on its side leaves the timeline more room than the head', async ({ page }) => {
  await openPage(page, app.address, { width: 740, height: 360 });
  await expect(rows(page).first()).toBeVisible();
  const heights = await page.evaluate(() =>
    ['nav', '.page > header', '.scroller'].map(
      (name) => document.querySelector(name)?.getBoundingClientRect().height ?? 0,
    ),
  );
  const [bar = 0, head = 0, timeline = 0] = heights;
  expect(bar + head).toBeLessThan(timeline);
});

test('on a phone the head takes less than a quarter of the page, with every control', async ({
  page,
}) => {
  await openPage(page, app.address, { width: 360, height: 740 });
  const scroller = page.locator('.scroller');
  await expect(scroller).toBeVisible();
  expect((await scroller.boundingBox())?.y).toBeLessThan(740 / 4);
  for (const name of ['Transcript', 'Filter', 'Linear time', 'Ribbon', 'More', 'Review'])
    await expect(page.getByRole('button', { name, exact: true })).toBeInViewport();
});

test('paper carries the events that the screen has no room for', async ({ page }) => {
  const long = await serveApp(generateDocument(700));
  await openPage(page, long.address);
  expect(await rows(page).count()).toBeLessThan(200);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article');
  expect(await paper.locator('blockquote').count()).toBeGreaterThanOrEqual(700);
  await expect(paper.locator('ol > li')).toHaveCount(700);
  await long.close();
});

test('a chosen colour scheme is there again after a reload', async ({ page }) => {
  await openPage(page, app.address);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByLabel('Colours').selectOption('Dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a title that leaves its direction open turns nothing around it', async ({ page }) => {
  const document = harbourDocument();
  const [first, ...rest] = document.events;
  const open = await serveApp({
    ...document,
    events: [{ ...first, title: '\u2067The old pier \u202Ewas built' }, ...rest],
  });
  await openPage(page, open.address);
  await expect(rows(page).first().locator('bdi')).toHaveText(
    '\u2067The old pier \u202Ewas built\u202C\u2069',
  );
  await open.close();
});
