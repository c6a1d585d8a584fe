/** The widget and the prose around it. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/embedServer';
import { card, ready, row, serve, timeline } from '../support/widgetPage';

const PROSE = `<p>They signed <a href="#quoteline:treaty">a treaty</a>; the <span data-quoteline="storm">storm</span>
 had come before. <a href="#quoteline:nowhere">Nothing</a> here.</p>`;

const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('quoteline-cited') ?? [])].map((range) => String(range)),
  );

test('a link of the article opens its event and brings it into view', async ({ page, server }) => {
  const after = '<p style="block-size:2000px">…</p>';
  await page.goto(serve(server, { before: PROSE + after }));
  await ready(page);
  await page.getByRole('link', { name: 'a treaty' }).click();
  await expect(card(page)).toContainText('signed in March 2011');
  await expect(timeline(page)).toBeInViewport();
  expect(new URL(page.url()).hash).toBe('#quoteline:treaty');
  expect(await marked(page)).toEqual(['a treaty']);
});

test('bare words of the article are reached and opened by keyboard, and Escape returns to them', async ({
  page,
  server,
}) => {
  await page.goto(serve(server, { before: PROSE }));
  await ready(page);
  const words = page.getByRole('button', { name: 'storm', exact: true });
  await words.focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('the old pier was lost');
  await expect(row(page, 'storm')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(words).toBeFocused();
});

test('choosing an event marks the words of the article that cite it, without changing them', async ({
  page,
  server,
}) => {
  await page.goto(serve(server, { before: PROSE }));
  await ready(page);
  const html = () =>
    page.evaluate(() => new XMLSerializer().serializeToString(document.querySelector('p')!));
  const before = await html();
  await row(page, 'storm').click();
  expect(await marked(page)).toEqual(['storm']);
  await row(page, 'storm').click();
  expect(await marked(page)).toEqual([]);
  expect(await html()).toBe(before);
});

test('an address with an event opens it, in either spelling and by a former id', async ({
  page,
  server,
}) => {
  const url = serve(server);
  for (const hash of ['#quoteline:treaty', '#quoteline=treaty', '#quoteline:treaty-as-it-was']) {
    await page.goto('about:blank');
    await page.goto(url + hash);
    await expect(card(page)).toContainText('signed in March 2011');
  }
});

test('Back and Forward walk through the links that were followed', async ({ page, server }) => {
  const prose = `${PROSE}<a href="#quoteline:bridge">bridge</a>`;
  await page.goto(serve(server, { before: prose }));
  await ready(page);
  await page.getByRole('link', { name: 'a treaty' }).click();
  await page.getByRole('link', { name: 'bridge' }).click();
  await expect(card(page)).toContainText('Work on the bridge');
  await page.goBack();
  await expect(card(page)).toContainText('signed in March 2011');
});

const PARAGRAPHS = ['founded', 'storm', 'treaty', 'bridge']
  .map((id) => `<p data-quoteline="${id}" style="block-size: 600px">About ${id}.</p>`)
  .join('');
const STICKY = '<style>quoteline-timeline { position: sticky; inset-block-start: 0 }</style>';

test('follows the reading when asked to, and lets go while the reader uses it', async ({
  page,
  server,
}) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto(
    serve(server, {
      head: STICKY,
      attributes: 'src="/harbour.json" follow height="300px"',
      after: PARAGRAPHS,
    }),
  );
  await ready(page);
  const open = (): Promise<string | null> =>
    timeline(page).evaluate((host) => (host as unknown as { selected: string | null }).selected);
  const readTo = (id: string): Promise<void> =>
    page
      .locator(`p[data-quoteline="${id}"]`)
      .evaluate((paragraph) => scrollTo(0, paragraph.getBoundingClientRect().top + scrollY - 250));
  await page.mouse.move(500, 700);
  await readTo('storm');
  await expect.poll(open).toBe('storm');
  await readTo('treaty');
  await expect.poll(open).toBe('treaty');
  const top = await page.evaluate(() => scrollY);
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => scrollY)).toBe(top);
  await timeline(page).hover();
  await readTo('bridge');
  await page.waitForTimeout(200);
  expect(await open()).toBe('treaty');
});

test('does not follow unless asked to, and paragraphs are no buttons', async ({ page, server }) => {
  await page.goto(serve(server, { after: PARAGRAPHS }));
  await ready(page);
  await page.locator('p[data-quoteline="bridge"]').click();
  await page.evaluate(() => scrollTo(0, 1500));
  await page.waitForTimeout(200);
  await expect(card(page)).toHaveCount(0);
  await expect(page.locator('p[role="button"]')).toHaveCount(0);
});
