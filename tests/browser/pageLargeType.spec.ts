/** A reader whose browser sets all text at twice the size: media queries in rem know of it, unlike of a sheet. */
import { expect, test } from '@playwright/test';
import type { Serving } from '../../src/cli/server/serve';
import { resolveBrowser } from '../support/browser';
import { openPage } from '../support/openPage';
import { seedDocument } from '../support/seed';
import { serveApp } from '../support/serveApp';

const { executablePath, args, env } = await resolveBrowser();

test.use({
  launchOptions: {
    args: [...args, '--blink-settings=defaultFontSize=32'],
    ...(executablePath === undefined ? {} : { executablePath }),
    ...(env === undefined ? {} : { env: { ...process.env, ...env } as Record<string, string> }),
  },
});

let app: Serving;
test.beforeAll(async () => {
  app = await serveApp(seedDocument());
});
test.afterAll(() => app.close());

test('a phone with text of twice the size keeps room for the timeline, and is no wider than its window', async ({
  page,
}) => {
  for (const view of ['time=elastic', 'time=linear', 'view=ribbon']) {
    await openPage(page, `${app.address}#${view}`, { width: 360, height: 740 });
    await page.getByRole('button', { name: 'Zoom in' }).scrollIntoViewIfNeeded();
    const pane = await page.locator('.scroller').boundingBox();
    expect(pane?.height, view).toBeGreaterThan(240);
    const widths = await page.evaluate(() =>
      [...document.querySelectorAll('.quiet-button, [role="slider"]')]
        .filter((node) => node.checkVisibility())
        .map((node) => node.getBoundingClientRect().right),
    );
    expect(Math.max(...widths), view).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBe(360);
  }
});
