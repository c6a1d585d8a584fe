/** A broken document, a silent network, a newer version: a message in place, the list still there, never an empty box. */
import type { Page } from '@playwright/test';
import { expect, test, type EmbedServer } from '../support/embedServer';
import type { Reply } from '../support/embedServer';
import { harbourDocument } from '../support/harbourDocument';
import { complaints, inlineDocument, ready, serve, timeline } from '../support/widgetPage';

const LISTED = 'The old pier was lost in the great storm';

async function errorOf(page: Page, url: string): Promise<{ code: string; message: string }> {
  await page.addInitScript(() => {
    document.addEventListener('quoteline-error', (event) => {
      (window as unknown as { failure: unknown }).failure = (event as CustomEvent).detail;
    });
  });
  await page.goto(url);
  await page.waitForFunction(() => 'failure' in window);
  return page.evaluate(() => (window as unknown as { failure: never }).failure);
}

let documents = 0;

function withDocument(
  server: EmbedServer,
  reply: Reply | string,
  more = '',
  inside?: string,
): string {
  const path = `/broken-${++documents}.json`;
  server.put(path, reply);
  const attributes = `src="${path}" ${more}`;
  return serve(server, inside === undefined ? { attributes } : { attributes, inside });
}

const future = JSON.stringify({ ...harbourDocument(), schemaVersion: 99 });

const FAILURES: readonly [string, Reply | string, string, RegExp][] = [
  ['a page in place of JSON', '<!doctype html><p>x', 'json-invalid', /not JSON/],
  ['a file cut short', '{"schemaVersion":1,"events":[{"id":', 'json-invalid', /not JSON/],
  ['an empty file', '', 'json-invalid', /not JSON/],
  ['JSON that is no document', '[1,2]', 'schema-invalid', /no timeline document/i],
  ['a document without a version', '{"events":[]}', 'schema-invalid', /version/],
  ['a document of the future', future, 'schema-future', /version 99/],
  ['a 404', { body: 'no', status: 404 }, 'network', /answered 404/],
  ['a 500', { body: 'no', status: 500 }, 'network', /answered 500/],
  ['a network that never answers', { body: '', hangs: true }, 'network', /within 0\.3 seconds/],
];

for (const [name, reply, code, message] of FAILURES) {
  test(`${name} gives a message above the list, which stays`, async ({ page, server }) => {
    const error = await errorOf(
      page,
      withDocument(server, reply, name.endsWith('answers') ? 'timeout="300"' : ''),
    );
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    const alert = timeline(page).getByRole('alert');
    await expect(alert).toContainText('could not be shown');
    await expect(alert).toContainText(message);
    await expect(timeline(page).getByText(LISTED)).toBeVisible();
  });
}

test('a document of another origin that lets nobody read it is a message, not an empty box', async ({
  page,
  server,
  elsewhere,
}) => {
  const address = elsewhere.put('/closed.json', JSON.stringify(harbourDocument()));
  const url = serve(server, { attributes: `src="${address}"`, inside: '' });
  expect((await errorOf(page, url)).code).toBe('network');
  await expect(timeline(page).getByRole('alert')).toBeVisible();
});

test('a document of another origin that says it may be read is shown', async ({
  page,
  server,
  elsewhere,
}) => {
  const headers = { 'access-control-allow-origin': '*' };
  const address = elsewhere.put('/open.json', { body: JSON.stringify(harbourDocument()), headers });
  await page.goto(serve(server, { attributes: `src="${address}"` }));
  await ready(page);
});

test('an element without any document waits for the page to set one, then says what it lacks', async ({
  page,
  server,
}) => {
  const error = await errorOf(page, serve(server, { attributes: 'timeout="300"', inside: '' }));
  expect(error.code).toBe('usage');
  await expect(timeline(page).getByRole('alert')).toContainText('src');
});

test('one broken event costs only itself, and the widget says so', async ({ page, server }) => {
  const heard = complaints(page);
  const document = harbourDocument();
  const events = [{ ...document.events[0], when: { edtf: 'soon' } }, ...document.events.slice(1)];
  const inside = inlineDocument({ ...document, events });
  await page.goto(serve(server, { attributes: '', inside }));
  await ready(page);
  await expect(timeline(page).locator('ol [data-event]')).toHaveCount(7);
  await expect(timeline(page)).toContainText('Entries left out because they cannot be read: 1.');
  expect(heard).toEqual([]);
});

test('a good document after a broken one is shown', async ({ page, server }) => {
  await errorOf(page, withDocument(server, 'broken'));
  await timeline(page).evaluate((host) => host.setAttribute('src', '/harbour.json'));
  await ready(page);
  await expect(timeline(page).getByRole('alert')).toHaveCount(0);
});

test('before the script arrives the events can be read', async ({ page, server }) => {
  await page.goto(serve(server, { script: '' }));
  await expect(page.getByText(LISTED)).toBeVisible();
  await expect(page.locator('blockquote').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list is there, in a box as high as it needs', async ({ page, server }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto(serve(server, { before: '<a href="#quoteline:bridge">bridge</a>' }));
    const box = await timeline(page).boundingBox();
    const list = await page.locator('.quoteline-list').first().boundingBox();
    expect(box!.height).toBeGreaterThan(list!.height);
    await page.locator('a[href="#quoteline:bridge"]').click();
    await expect(page.locator('[id="quoteline:bridge"]')).toBeInViewport();
  });
});

test('thousands of events are listed by windows that say so, and the ribbon stays a bounded picture', async ({
  page,
  server,
}) => {
  const document = harbourDocument();
  const [event] = document.events;
  const events = Array.from({ length: 2000 }, (_, i) => {
    const day = `${1000 + i}-0${1 + (i % 9)}-1${i % 10}`;
    const when = { edtf: day, earliest: day, latest: day, precision: 'day' };
    return { ...event, id: `e${i}`, title: `Event ${i}`, aliases: [], when };
  });
  server.put('/many.json', JSON.stringify({ ...document, events }));
  await page.goto(serve(server, { attributes: 'src="/many.json"', inside: '' }));
  await ready(page);
  const rows = timeline(page).locator('ol [data-event]');
  await expect(rows).toHaveCount(300);
  await expect(timeline(page)).toContainText('Events 1–300 of 2000 are listed');
  await expect(timeline(page).locator('ol > li').first()).toHaveAttribute('aria-setsize', '2000');
  expect(await timeline(page).locator('[data-mark], .group').count()).toBeLessThan(400);
  await timeline(page).getByRole('button', { name: 'Later' }).click();
  await expect(rows.first()).toContainText('Event 270');
  await timeline(page).evaluate((host) =>
    (host as unknown as { select(id: string): void }).select('e1999'),
  );
  await expect(timeline(page).locator('[aria-expanded="true"]')).toBeInViewport();
  await expect(rows.last()).toContainText('Event 1999');
});
