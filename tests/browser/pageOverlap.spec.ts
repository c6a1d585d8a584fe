/** Words on the page stand clear of each other, at every width, in both kinds of time and both directions. */
import { expect, test, type Page } from '@playwright/test';
import { generateDocument } from '../../bench/generateDocument';
import type { Serving } from '../../src/cli/server/serve';
import { harbourDocument } from '../support/harbour';
import { openPage } from '../support/openPage';
import { seedDocument } from '../support/seed';
import { serveApp } from '../support/serveApp';

const DOCUMENTS = {
  harbour: harbourDocument,
  seed: seedDocument,
  'two hundred events': () => generateDocument(200),
};
type Name = keyof typeof DOCUMENTS;
const NAMES = Object.keys(DOCUMENTS) as Name[];
const served = new Map<Name, Serving>();

test.beforeAll(async () => {
  for (const name of NAMES) served.set(name, await serveApp(DOCUMENTS[name]()));
});
test.afterAll(async () => {
  for (const each of served.values()) await each.close();
});

/** Pairs of texts beside the axis whose glyphs' boxes cross by more than a hair. */
const collisions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const HAIR_PX = 2;
    const section = document.querySelector('.time')!;
    const texts = [
      ...document.querySelectorAll(
        '.date, .title, .label, .chief, .count-pill, .spoken span, .fold span, aside',
      ),
    ]
      .filter((node) => node.closest('.time') && !node.closest('.visually-hidden'))
      .filter((node) => !node.matches('.title .date'))
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        const clip = node.getBoundingClientRect();
        const whole = (node.closest('.scroller') ?? section).getBoundingClientRect();
        return [...range.getClientRects()].map((box) => ({
          words: node.textContent?.trim() ?? '',
          left: Math.max(box.left, clip.left),
          right: Math.min(box.right, clip.right),
          top: Math.max(box.top, clip.top, whole.top),
          bottom: Math.min(box.bottom, clip.bottom, whole.bottom),
        }));
      })
      .filter(({ left, right, top, bottom }) => right > left && bottom > top);
    return texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter(
          (other) =>
            other.words !== one.words &&
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > HAIR_PX &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > HAIR_PX,
        )
        .map((other) => `${one.words} × ${other.words}`),
    );
  });

for (const width of [360, 768, 1440])
  for (const view of ['time=elastic', 'time=linear', 'view=ribbon'])
    for (const language of width === 360 ? ['en', 'ar'] : ['en'])
      test(`no words of the timeline stand on others: ${width} px, ${view}, ${language}`, async ({
        page,
      }) => {
        for (const name of NAMES) {
          const address = `${served.get(name)!.address}?lang=${language}`;
          await openPage(page, `${address}#${view}`, {
            width,
            height: 800,
          });
          await expect(page.locator('.time li button').first()).toBeVisible();
          expect(await collisions(page), name).toEqual([]);
          await page.mouse.move(150, 500);
          await page.mouse.wheel(view === 'view=ribbon' ? 5000 : 0, 5000);
          await page.evaluate(
            () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
          );
          expect(await collisions(page), `${name}, at the end`).toEqual([]);
        }
      });

test('letters of twice the size stand clear of each other too', async ({ page }) => {
  // As where somebody set large text in the browser; a sheet made by script, for the page allows no other.
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { font-size: 200% }');
    document.adoptedStyleSheets = [sheet];
  });
  for (const view of ['time=elastic', 'time=linear', 'view=ribbon'])
    for (const [name, { address }] of served) {
      await openPage(page, `${address}#${view}`, { width: 1440, height: 1000 });
      await expect(page.locator('.time li button').first()).toBeVisible();
      expect(await collisions(page), `${name}, ${view}`).toEqual([]);
    }
});

test('whoever sees a part of the events is told so and can clear it, at every width', async ({
  page,
}) => {
  for (const width of [360, 768, 1440]) {
    await openPage(page, `${served.get('harbour')!.address}#q=pier`, { width, height: 800 });
    const head = page.locator('header');
    await expect(head.getByText('2 of 8 events shown')).toBeVisible();
    await head.getByRole('button', { name: 'Clear search and filters' }).click();
    await expect(head.getByText('8 events cited')).toBeVisible();
  }
});
