/** Articles live for years: one page may load the script of two publishes, an older and a newer one. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/embedServer';
import { harbourDocument } from '../support/harbourDocument';
import {
  card,
  complaints,
  element,
  LIST,
  ready,
  row,
  serve,
  timeline,
} from '../support/widgetPage';
import { buildVariant } from '../support/widgetVariant';

const CURRENT = '<script src="/quoteline.js"></script>';
const NEWER = '<script src="/quoteline.newer.js"></script>';
const versionOf = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => (customElements.get('quoteline-timeline') as unknown as { version: string }).version,
  );

test.beforeAll(async ({ server }) => {
  const newer = await buildVariant({ version: '99.0.0', schemaVersion: 2 });
  expect(newer).not.toBe(readFileSync('dist/widget/quoteline.js', 'utf8'));
  server.put('/quoteline.newer.js', newer);
  const text = JSON.stringify(harbourDocument());
  server.put('/newer.json', text.replace('"schemaVersion":1', '"schemaVersion":2'));
});

for (const [order, script, version] of [
  ['the older first', CURRENT + NEWER, /^0\./],
  ['the newer first', NEWER + CURRENT, /^99\./],
] as const) {
  test(`two versions of the script, ${order}: that one serves every timeline, and nobody complains`, async ({
    page,
    server,
  }) => {
    const heard = complaints(page);
    const body = element('src="/harbour.json"') + element('src="/harbour.json"');
    await page.goto(serve(server, { body, script }));
    for (const nth of [0, 1]) {
      await ready(page, nth);
      await row(page, 'treaty', nth).click();
      await expect(card(page, nth)).toContainText('The harbour treaty');
      await expect(timeline(page, nth).locator('.widget')).toHaveCount(1);
    }
    expect(await versionOf(page)).toMatch(version);
    expect(heard).toEqual([]);
  });
}

test('a document of the newer version under the older script: its list and a message, beside a timeline that works', async ({
  page,
  server,
}) => {
  const heard = complaints(page);
  const body = element('src="/newer.json"', LIST) + element('src="/harbour.json"');
  await page.goto(serve(server, { body, script: CURRENT + NEWER }));
  await ready(page, 1);
  await expect(timeline(page, 0)).toContainText('It needs a newer version of the widget.');
  await expect(timeline(page, 0).locator('.quoteline-list li').first()).toBeVisible();
  await row(page, 'treaty', 1).click();
  await expect(card(page, 1)).toBeVisible();
  expect(heard).toEqual([]);
});

test('a document of the newer version under the newer script is shown, whichever comes second', async ({
  page,
  server,
}) => {
  const body = element('src="/newer.json"') + element('src="/harbour.json"');
  await page.goto(serve(server, { body, script: NEWER + CURRENT }));
  await ready(page, 0);
  await ready(page, 1);
});
