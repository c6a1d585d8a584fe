/** Documents that want to run, call home, look like the page, or take the page down (docs/security.md). */
import type { Page } from '@playwright/test';
import { frameHtml } from '../../src/export/site/frameHtml';
import { expect, test } from '../support/embedServer';
import { filledWith } from '../support/hostileDocument';
import { harbourDocument } from '../support/harbourDocument';
import { HOSTILE_TEXTS } from '../support/hostileTexts';
import {
  card,
  complaints,
  inlineDocument,
  ready,
  row,
  serve,
  timeline,
} from '../support/widgetPage';

const HARMLESS = new Set(
  'div slot header p bdi span button svg g rect path text title ol ul li figure blockquote strong figcaption a linearGradient stop pattern'.split(
    ' ',
  ),
);

/** Calls of the canary, and requests to other hosts, from now on. */
async function watch(page: Page, origin: string): Promise<() => Promise<unknown[]>> {
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('about:')) asked.push(url);
  });
  await page.addInitScript(() => {
    const seen = window as unknown as { ran: number; canary: () => void };
    seen.ran = 0;
    seen.canary = () => seen.ran++;
  });
  return async () => [
    ...asked,
    await page.evaluate(() => (window as unknown as { ran: number }).ran),
  ];
}

const foreignElements = (page: Page, allowed: readonly string[]): Promise<string[]> =>
  timeline(page).evaluate((host, names) => {
    const known = new Set(names);
    const all = [...(host.shadowRoot?.querySelectorAll('*') ?? [])];
    return all.map(({ localName }) => localName).filter((name) => !known.has(name));
  }, allowed);

test('every string that the schema allows is text: in list, card, ribbon and facts', async ({
  page,
  server,
}) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  const heard = complaints(page);
  const seen = await watch(page, server.origin);
  await page.goto(serve(server));
  await ready(page);
  for (const [name, text] of Object.entries(HOSTILE_TEXTS)) {
    await timeline(page).evaluate(
      (host, document_) => {
        (host as unknown as { document: unknown }).document = document_;
      },
      filledWith(text) as unknown,
    );
    await timeline(page).locator('[data-event]').first().click();
    await expect(card(page), name).toBeVisible();
    expect(await foreignElements(page, [...HARMLESS]), name).toEqual([]);
    await timeline(page).evaluate((host) =>
      (host as unknown as { select(id: null): void }).select(null),
    );
  }
  expect(await seen()).toEqual([0]);
  expect(heard).toEqual([]);
});

test('every string that the schema allows is text in the frame, inline JSON and list alike', async ({
  page,
  server,
}) => {
  const seen = await watch(page, server.origin);
  const files = { widget: '/quoteline.js', frame: '/quoteline-frame.js', css: '/quoteline.css' };
  for (const [name, text] of Object.entries(HOSTILE_TEXTS)) {
    await page.goto(server.put('/hostile-frame.html', frameHtml(filledWith(text), files)));
    await expect(timeline(page).locator('[data-event]').first(), name).toBeVisible();
    const scripts = await page.locator('script').count();
    expect(scripts, name).toBe(3);
    expect(await seen(), name).toEqual([0]);
  }
});

test('only web and mail addresses become links, and they hand over nothing', async ({
  page,
  server,
}) => {
  const document = harbourDocument();
  const linkFor = async (url: string): Promise<[string | null, string | null] | null> => {
    const sources = [{ ...document.sources[0], url }];
    const inside = inlineDocument({ ...document, sources });
    await page.goto(serve(server, { attributes: 'event="treaty"', inside }));
    await card(page).waitFor();
    const link = card(page).locator('a');
    if ((await link.count()) === 0) return null;
    return [await link.getAttribute('href'), await link.getAttribute('rel')];
  };
  for (const bad of [
    'javascript:canary()',
    ' java\tscript:canary()',
    'data:text/html,x',
    'vbscript:x',
    'blob:http://x/1',
    'https://me:secret@example.org/',
    '//example.org/x',
  ])
    expect(await linkFor(bad), bad).toBeNull();
  const [href, rel] = (await linkFor('https://example.org/a')) ?? [];
  expect(href).toMatch(/^https:\/\/example\.org\/a#:~:text=/);
  expect(rel).toBe('noopener');
});

test('a title that turns the writing direction keeps it to itself', async ({ page, server }) => {
  const document = harbourDocument();
  const events = document.events.map((event) =>
    event.id === 'bridge' ? { ...event, title: 'A \u202e\u2067 bridge' } : event,
  );
  await page.goto(
    serve(server, { attributes: '', inside: inlineDocument({ ...document, events }) }),
  );
  await ready(page);
  const [title, status] = [
    await row(page, 'bridge').locator('bdi').boundingBox(),
    await row(page, 'bridge').locator('.status').boundingBox(),
  ];
  expect(status!.x).toBeGreaterThanOrEqual(title!.x + title!.width);
});

test('keys that name prototypes, ids that stand twice, and JSON nested without end do no harm', async ({
  page,
  server,
}) => {
  const heard = complaints(page);
  const document = harbourDocument();
  const [first] = document.events;
  const twice = [...document.events, { ...first, title: 'A second life' }];
  const json = JSON.stringify({ ...document, events: twice }).replace(
    '{',
    `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"deep":${'['.repeat(10_000)}${']'.repeat(10_000)},`,
  );
  server.put('/odd.json', json);
  await page.goto(serve(server, { attributes: 'src="/odd.json"' }));
  await ready(page);
  await expect(timeline(page).locator('ol [data-event]')).toHaveCount(8);
  await expect(timeline(page)).toContainText('Entries left out because they cannot be read: 1.');
  expect(await page.evaluate(() => (({}) as { polluted?: number }).polluted)).toBeUndefined();
  expect(heard).toEqual([]);
});
