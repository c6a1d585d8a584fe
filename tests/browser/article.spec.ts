/** The demo article of the app's build, as a reader gets it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import sirv from 'sirv';
import { card, complaints, ready, timeline } from '../support/widgetPage';

let server: Server;
let base = '';

test.beforeAll(async () => {
  server = createServer(sirv('dist/app'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/article`;
});

test.afterAll(() => server.close());

test('has every link of its prose lead to an event', async ({ page }) => {
  await page.goto(`${base}/index.html`);
  await ready(page);
  const links = await page.locator('.prose a').all();
  expect(links.length).toBeGreaterThan(8);
  for (const link of links) {
    await link.click();
    const id = decodeURIComponent((await link.getAttribute('href'))?.split(':')[1] ?? '');
    await expect(timeline(page).locator(`[data-event="${id}"]`)).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  }
});

test('has a second timeline beside the text that follows the reading', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.goto(`${base}/index.html`);
  await ready(page, 1);
  const second = (): Promise<string | null> =>
    timeline(page, 1).evaluate((host) => (host as unknown as { selected: string | null }).selected);
  const third = page.locator('p[data-quoteline]').nth(2);
  await third.evaluate((paragraph) =>
    scrollTo(0, paragraph.getBoundingClientRect().top + scrollY - 300),
  );
  await expect.poll(second).toBe(await third.getAttribute('data-quoteline'));
});

test('works under the strictest policy, and breaks no rule of it', async ({ page }) => {
  const heard = complaints(page);
  await page.goto(`${base}/strict.html`);
  await ready(page);
  await page.locator('.prose a').first().click();
  await expect(card(page).locator('blockquote')).toBeVisible();
  await expect(timeline(page).locator('.widget')).toHaveCSS('display', 'flex');
  expect(heard).toEqual([]);
});

test('works around a sandboxed frame', async ({ page }) => {
  const heard = complaints(page);
  await page.goto(`${base}/framed.html`);
  const frame = page.locator('iframe').contentFrame();
  await frame.locator('[data-event]').first().waitFor();
  // By key: right after a frame grew, the browser still sends a click at its old place to it.
  await page.locator('.prose a').nth(4).press('Enter');
  await expect(frame.locator('.card')).toBeVisible();
  expect(heard).toEqual([]);
});

for (const [width, colorScheme] of [
  [360, 'light'],
  [1440, 'dark'],
] as const) {
  test(`has no accessibility fault that axe finds at ${width} px, ${colorScheme}, and no sideways scroll`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${base}/index.html`);
    await ready(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(room).toBeLessThanOrEqual(0);
  });
}

test('shifts nothing while it loads', async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${base}/index.html`);
    await ready(page, 1);
    const shift = await page.evaluate(async () => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      await new Promise((done) => setTimeout(done, 200));
      return sum;
    });
    expect(shift).toBe(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('has the whole list, and links that lead to its entries', async ({ page }) => {
    await page.goto(`${base}/index.html`);
    const entries = page.locator('.quoteline-list').first().locator('li');
    expect(await entries.count()).toBeGreaterThan(10);
    await page.locator('.prose a').first().click();
    await expect(entries.first()).toBeInViewport();
  });
});
