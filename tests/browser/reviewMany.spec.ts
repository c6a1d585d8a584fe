/** A review of two thousand events, most of them checked before. */
import { expect, test, type Page } from '@playwright/test';
import type { Serving } from '../../src/cli/server/serve';
import type { QuotelineDocument } from '../../src/schema/document';
import { extractToy } from '../review/support';
import { serveApp } from '../support/serveApp';

const ALL = 2000;
const SENTENCES_A_TURN = 8;

/** A talk of many turns, as real ones are. */
function longTalk(): QuotelineDocument {
  const document = extractToy(Array.from({ length: ALL }, (_, n) => n + 1));
  const starts = document.events
    .map(({ citations }) => citations[0]?.passage.start ?? 0)
    .sort((a, b) => a - b)
    .filter((_, at) => at % SENTENCES_A_TURN === 0);
  const sources = document.sources.map((source) => ({
    ...source,
    turns: starts.map((start, at) => ({
      ...{ id: `t${at + 1}`, speakerId: null, kind: 'statement' as const, start },
      ...{ end: starts[at + 1] ?? source.text?.length ?? 0, textStart: start },
    })),
  }));
  return { ...document, sources };
}

let app: Serving;
test.beforeAll(async () => {
  app = await serveApp(longTalk());
});
test.afterAll(() => app.close());

const panel = (page: Page) => page.getByRole('complementary', { name: 'Review' });
const progress = (page: Page) => panel(page).getByRole('heading', { level: 2 });

test('is drawn by windows, answers every key and merges by words', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(app.address);
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(progress(page)).toHaveText('0 of 2,000 checked');
  const queue = panel(page).getByRole('list', { name: 'Events to check' });
  expect(await queue.getByRole('button').count()).toBeLessThan(100);
  for (let i = 1; i <= 30; i += 1) await page.keyboard.press('c');
  await expect(progress(page)).toHaveText('30 of 2,000 checked');
  expect(await queue.getByRole('button').count()).toBeLessThan(100);
  await page.keyboard.press('m');
  await page.keyboard.type('bridge 1999');
  await page.keyboard.press('Enter');
  await expect(progress(page)).toHaveText('30 of 1,999 checked');
  await page.keyboard.press('u');
  await expect(progress(page)).toHaveText('30 of 2,000 checked');
  await expect(panel(page).getByText('Saved in this browser', { exact: true })).toBeVisible();
});
