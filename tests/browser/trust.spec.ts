/** What readers are told of a timeline: who checked it, and whether its quotes still stand in the transcript. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/embedServer';
import type { QuotelineDocument } from '../../src/schema/document';
import { inlineJson } from '../../src/export/html/inlineJson';
import { checkedDocument } from '../support/documents';
import { openPage } from '../support/openPage';
import { PublishedSite } from '../support/publishedSite';
import { serveApp } from '../support/serveApp';
import { inlineDocument, ready, row, serve, timeline } from '../support/widgetPage';

const SIGNED = checkedDocument({ by: 'Dana Reyes', date: '2024-07-02' });
const LABEL = /checked by a person: Dana Reyes, (?:2 Jul|Jul 2,) 2024/i;

/** The transcript is corrected after the quotes were published: all of it moves, one quote is rewritten. */
function corrected(document: QuotelineDocument): QuotelineDocument {
  const sources = document.sources.map((source) => ({
    ...source,
    text: `Corrected.\n${source.text?.replace('signed in March 2011', 'never agreed upon')}`,
  }));
  return { ...document, sources };
}

let published: PublishedSite;
test.beforeAll(async () => void (published = await PublishedSite.start()));
test.afterAll(() => published.close());

test('the page, its print and the page without script name who checked it and when', async ({
  page,
}) => {
  const app = await serveApp(SIGNED);
  await openPage(page, app.address);
  await expect(page.locator('header').getByText(LABEL)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.print').getByText(LABEL)).toBeVisible();
  await app.close();
  await published.publish(SIGNED);
  await page.emulateMedia({ media: 'screen' });
  await page.route('**/page.*.js', (route) => route.abort());
  await page.goto(published.address);
  await expect(page.locator('.quoteline-static header').getByText(LABEL)).toBeVisible();
});

test('the widget names who checked it and when, and turns no text around', async ({
  page,
  server,
}) => {
  await page.goto(serve(server, { attributes: '', inside: inlineDocument(SIGNED) }));
  await ready(page);
  await expect(timeline(page).locator('header').getByText(LABEL)).toBeVisible();
  const turned = { ...SIGNED, review: { by: '\u202eDana' } };
  await page.goto(serve(server, { attributes: '', inside: inlineDocument(turned) }));
  await ready(page);
  await expect(timeline(page).locator('header bdi').last()).toHaveText(
    'checked by a person: \u202eDana\u202c',
  );
});

test('a quote that changed after publishing is said to be moved or not found: page', async ({
  page,
}) => {
  const app = await serveApp(corrected(SIGNED));
  await openPage(page, `${app.address}#e=e2`);
  await expect(page.getByText('quote found elsewhere in the transcript')).toBeVisible();
  await page.goto(`${app.address}?again#e=e1`);
  await expect(page.getByText('quote not found in the transcript')).toBeVisible();
  await app.close();
});

test('a quote that changed after publishing is said to be moved or not found: published page', async ({
  page,
}) => {
  await published.publish(SIGNED);
  // The page carries its document: whoever corrects the transcript in it changes it there.
  const path = join(published.folder, 'index.html');
  const html = readFileSync(path, 'utf8');
  const changed = html.replace(inlineJson(SIGNED), () => inlineJson(corrected(SIGNED)));
  expect(changed).not.toBe(html);
  writeFileSync(path, changed);
  await page.goto(`${published.address}#e=e2`);
  await expect(page.getByText('quote found elsewhere in the transcript')).toBeVisible();
  await page.goto(`${published.address}?again#e=e1`);
  await expect(page.getByText('quote not found in the transcript')).toBeVisible();
});

test('a quote that changed after publishing is said to be moved or not found: widget', async ({
  page,
  server,
}) => {
  const inside = inlineDocument(corrected(SIGNED));
  await page.goto(serve(server, { attributes: '', inside }));
  await ready(page);
  await row(page, 'e2').click();
  await expect(timeline(page).getByText('quote found elsewhere in the transcript')).toBeVisible();
  await row(page, 'e1').click();
  await expect(timeline(page).getByText('quote not found in the transcript')).toBeVisible();
});
