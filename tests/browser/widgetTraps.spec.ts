/** What host pages do to a widget, each a trap that was measured once (docs/embedding.md). */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/embedServer';
import { harbourDocument } from '../support/harbourDocument';
import {
  card,
  complaints,
  element,
  inlineDocument,
  LIST,
  ready,
  row,
  SCRIPT,
  serve,
  timeline,
} from '../support/widgetPage';

const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The computed style of every element of the first widget, as far as it can be seen. */
function looks(page: Page): Promise<string[]> {
  return timeline(page).evaluate((host) => {
    const seen = ['color', 'background-color', 'font-size', 'font-weight', 'display', 'padding'];
    const also = ['line-height', 'margin', 'position', 'width', 'height', 'fill', 'border'];
    const elements = [host, ...(host.shadowRoot?.querySelectorAll('.box, .box *') ?? [])];
    return elements.map((element) => {
      const style = getComputedStyle(element);
      const values = [...seen, ...also].map((name) => style.getPropertyValue(name));
      return `${element.localName}.${element.getAttribute('class') ?? ''} ${values.join('|')}`;
    });
  });
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await ready(page);
  await row(page, 'treaty').click();
  await card(page).waitFor();
}

test.describe('a strict page', () => {
  test('styles it as an unrestricted one does, and has nothing to report', async ({
    page,
    server,
  }) => {
    await page.setViewportSize({ width: 1000, height: 900 });
    await open(page, serve(server));
    const free = await looks(page);
    const heard = complaints(page);
    const headers = { 'content-security-policy': STRICT };
    await open(page, serve(server, {}, { headers }));
    expect(await looks(page)).toEqual(free);
    expect(free.length).toBeGreaterThan(100);
    await timeline(page).evaluate((host) => host.setAttribute('height', '300px'));
    await expect.poll(async () => (await timeline(page).boundingBox())?.height).toBe(300);
    expect(heard).toEqual([]);
  });

  test('lets it take its document inline', async ({ page, server }) => {
    const heard = complaints(page);
    const headers = { 'content-security-policy': STRICT };
    const parts = { attributes: '', inside: inlineDocument() };
    await open(page, serve(server, parts, { headers }));
    expect(heard).toEqual([]);
  });
});

test.describe('the styles of the page', () => {
  const HOSTILE = `
    * { all: unset !important }
    html { font-size: 60px !important }
    * { letter-spacing: 1em; text-transform: uppercase; line-height: 4; font-weight: 900 }
    li, button, p, section { display: none !important }
    svg { width: 10px !important }`;

  test('do not reach it: a reset of everything, a huge root font', async ({ page, server }) => {
    await page.setViewportSize({ width: 1000, height: 900 });
    // The colour and font that it inherits on purpose are held equal.
    const same = '<style>body { margin: 0; font-family: serif }</style>';
    await open(page, serve(server, { head: same }));
    const free = (await looks(page)).slice(1);
    const head = `${same}<style>${HOSTILE} body { display: block !important; font-family: serif !important }</style>`;
    await open(page, serve(server, { head }));
    expect((await looks(page)).slice(1)).toEqual(free);
  });

  test('theme it by custom properties and parts', async ({ page, server }) => {
    const head = `<style>
      quoteline-timeline { --quoteline-accent: rgb(1, 2, 3); --quoteline-font-size: 20px }
      quoteline-timeline::part(quote) { font-style: italic }</style>`;
    await open(page, serve(server, { head }));
    const link = card(page).locator('a');
    await expect(link).toHaveCSS('color', 'rgb(1, 2, 3)');
    await expect(card(page).locator('blockquote')).toHaveCSS('font-style', 'italic');
    await expect(row(page, 'treaty')).toHaveCSS('font-size', '20px');
  });

  test('decide dark or light by the colour scheme of the page, not of the reader alone', async ({
    page,
    server,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const paper = async (parts: Parameters<typeof serve>[1]): Promise<string> => {
      await page.goto(serve(server, parts));
      await ready(page);
      return timeline(page)
        .locator('.widget')
        .evaluate((widget) => getComputedStyle(widget).backgroundColor);
    };
    const head = '<meta name="color-scheme" content="light dark">';
    const [lightPage, darkPage] = [await paper({}), await paper({ head })];
    expect(lightPage).toBe('rgb(253, 252, 249)');
    expect(darkPage).toBe('rgb(27, 26, 23)');
    const attributes = 'src="/harbour.json" theme="dark"';
    expect(await paper({ attributes })).toBe(darkPage);
  });
});

test.describe('the script', () => {
  test('may be there twice: the first definition wins, nobody complains', async ({
    page,
    server,
  }) => {
    const heard = complaints(page);
    await open(page, serve(server, { script: SCRIPT + SCRIPT }));
    await expect(timeline(page).locator('.widget')).toHaveCount(1);
    expect(heard).toEqual([]);
  });

  test('may be a module', async ({ page, server }) => {
    const script = '<script type="module" src="/quoteline.js"></script>';
    await open(page, serve(server, { script, inside: '' }));
  });

  test('may come in the head, before the element and its children', async ({ page, server }) => {
    const parts = { head: SCRIPT, script: '', attributes: '', inside: inlineDocument() + LIST };
    await open(page, serve(server, parts));
  });

  test('is ASCII, for pages of any encoding', async ({ page, server }) => {
    const body = element('src="/harbour.json"', '');
    const html = `<!doctype html><html lang="en-GB"><body>${body}${SCRIPT}</body></html>`;
    serve(server);
    await page.goto(
      server.put('/latin1.html', {
        body: html,
        headers: { 'content-type': 'text/html; charset=iso-8859-1' },
      }),
    );
    await ready(page);
    await expect(timeline(page)).toContainText('said on 21 Jun 2024');
    const before = await timeline(page)
      .locator('.facts span')
      .first()
      .evaluate((span) => getComputedStyle(span, '::after').content);
    expect(before).toBe('" \u00b7 "');
  });
});

test.describe('the element', () => {
  test('keeps a document set before it was defined', async ({ page, server }) => {
    await page.goto(serve(server, { attributes: '', inside: '', script: '' }));
    await page.evaluate((document_) => {
      const host = document.querySelector('quoteline-timeline') as HTMLElement & {
        document: unknown;
        event: string;
      };
      host.document = document_;
      host.event = 'storm';
      const script = document.createElement('script');
      script.src = '/quoteline.js';
      document.body.append(script);
    }, harbourDocument());
    await expect(card(page)).toContainText('the old pier was lost');
  });

  test('waits without a complaint for a document that the page sets later', async ({
    page,
    server,
  }) => {
    await page.goto(serve(server, { attributes: '', inside: '' }));
    const failures = await page.evaluate(async (document_) => {
      const host = document.querySelector('quoteline-timeline') as HTMLElement & {
        document: unknown;
      };
      let heard = 0;
      host.addEventListener('quoteline-error', () => (heard += 1));
      await new Promise((done) => setTimeout(done, 200));
      host.document = document_;
      return heard;
    }, harbourDocument());
    await row(page, 'storm').click();
    await expect(card(page)).toContainText('the old pier was lost');
    await expect(timeline(page).getByRole('alert')).toHaveCount(0);
    expect(failures).toBe(0);
  });

  test('keeps what is open when it is moved in the page', async ({ page, server }) => {
    const heard = complaints(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(page, serve(server, { after: '<aside></aside>' }));
    const before = asked.length;
    await page.evaluate(() => {
      const host = document.querySelector('quoteline-timeline')!;
      document.querySelector('aside')!.append(host);
    });
    await expect(page.locator('aside')).toContainText('signed in March 2011');
    await row(page, 'storm').click();
    await expect(card(page)).toContainText('the old pier was lost');
    expect(asked).toHaveLength(before);
    expect(heard).toEqual([]);
  });

  test('comes back after it was removed for a while', async ({ page, server }) => {
    await open(page, serve(server));
    await page.evaluate(async () => {
      const host = document.querySelector('quoteline-timeline')!;
      host.remove();
      await new Promise((done) => setTimeout(done, 50));
      document.body.append(host);
    });
    await expect(card(page)).toContainText('signed in March 2011');
    await expect(timeline(page).locator('.widget')).toHaveCount(1);
  });

  test('removed while it loads lets go of everything', async ({ page, server }) => {
    const heard = complaints(page);
    server.put('/slow.json', { body: JSON.stringify(harbourDocument()), delayMs: 400 });
    await page.goto(serve(server, { attributes: 'src="/slow.json"' }));
    const events = await page.evaluate(async () => {
      const host = document.querySelector('quoteline-timeline')!;
      let count = 0;
      for (const name of ['ready', 'error'])
        host.addEventListener(`quoteline-${name}`, () => count++);
      host.remove();
      await new Promise((done) => setTimeout(done, 700));
      return count;
    });
    expect(events).toBe(0);
    expect(heard).toEqual([]);
  });

  test('shows the last of two addresses set in a row, whichever answers first', async ({
    page,
    server,
  }) => {
    const named = (title: string) => JSON.stringify({ ...harbourDocument(), title });
    server.put('/first.json', { body: named('The first'), delayMs: 300 });
    server.put('/second.json', { body: named('The second') });
    await page.goto(serve(server, { attributes: 'src="/first.json"' }));
    await timeline(page).evaluate((host) => host.setAttribute('src', '/second.json'));
    await expect(timeline(page).locator('.name')).toHaveText('The second');
    await page.waitForTimeout(400);
    await expect(timeline(page).locator('.name')).toHaveText('The second');
  });

  test('draws itself when the closed details around it are opened', async ({ page, server }) => {
    await page.setViewportSize({ width: 1000, height: 900 });
    const before = '<details><summary>More</summary>';
    await page.goto(serve(server, { before, after: '</details>' }));
    await timeline(page).locator('.widget').waitFor({ state: 'attached' });
    await page.locator('summary').click();
    await expect(timeline(page).locator('[data-mark]').first()).toBeVisible();
    await expect(row(page, 'treaty')).toBeVisible();
  });

  test('draws itself when the hidden tab around it is shown, also with a ribbon', async ({
    page,
    server,
  }) => {
    await page.setViewportSize({ width: 1000, height: 900 });
    const before = '<div id="tab" hidden>';
    await page.goto(serve(server, { before, after: '</div>' }));
    await timeline(page).locator('.widget').waitFor({ state: 'attached' });
    await expect(timeline(page).locator('[data-mark]')).toHaveCount(0);
    await page.evaluate(() => (document.getElementById('tab')!.hidden = false));
    await expect(timeline(page).locator('[data-mark]').first()).toBeVisible();
    await row(page, 'treaty').click();
    await expect(card(page)).toBeVisible();
    await page.evaluate(() => (document.getElementById('tab')!.hidden = true));
    await page.evaluate(() => (document.getElementById('tab')!.hidden = false));
    await expect(card(page)).toBeVisible();
  });

  test('never takes the wheel from the page', async ({ page, server }) => {
    await page.setViewportSize({ width: 1000, height: 600 });
    const after = '<p style="block-size: 3000px">Long</p>';
    await page.goto(serve(server, { after }));
    await ready(page);
    await timeline(page).locator('.ribbon').hover();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  });
});

test.describe('two widgets on a page', () => {
  const two = element('src="/harbour.json"') + element('src="/harbour.json"', '');
  const prose =
    '<p>One <a href="#quoteline:treaty">treaty</a> and one <a href="#quoteline:storm">storm</a>.</p>';

  test('have a life and ids of their own', async ({ page, server }) => {
    await page.goto(serve(server, { body: two }));
    await ready(page, 0);
    await ready(page, 1);
    await row(page, 'treaty', 0).click();
    await row(page, 'storm', 1).click();
    await expect(card(page, 0)).toContainText('The harbour treaty');
    await expect(card(page, 1)).toContainText('the old pier');
    const ids = await page.evaluate(() =>
      [...document.querySelectorAll('quoteline-timeline')].flatMap((host) =>
        [...(host.shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id),
      ),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('do not erase each other’s highlights in the article', async ({ page, server }) => {
    await page.goto(serve(server, { body: prose + two }));
    await ready(page, 0);
    await ready(page, 1);
    const marked = (): Promise<string[]> =>
      page.evaluate(() =>
        [...(CSS.highlights.get('quoteline-cited') ?? [])].map((range) => String(range)),
      );
    await row(page, 'treaty', 0).click();
    await row(page, 'storm', 1).click();
    expect((await marked()).sort()).toEqual(['storm', 'treaty']);
    await row(page, 'storm', 1).click();
    expect(await marked()).toEqual(['treaty']);
    await timeline(page, 0).evaluate((host) => host.remove());
    await expect.poll(marked).toEqual([]);
  });
});

/** Adds the script and gives the sum of the layout shifts from then on, a while after the timeline is ready. */
const shiftOfUpgrade = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    const script = document.createElement('script');
    script.src = '/quoteline.js';
    document.body.append(script);
    await new Promise((done) => document.addEventListener('quoteline-ready', done));
    await new Promise((done) => setTimeout(done, 300));
    return sum;
  });

test('the upgrade of the static list shifts nothing', async ({ page, server }) => {
  for (const width of [360, 1200]) {
    await page.setViewportSize({ width, height: 740 });
    const before = '<h1>Article</h1><p>Before.</p>';
    const after = '<p>After the timeline.</p>'.repeat(20);
    await page.goto(serve(server, { before, after, script: '' }));
    const first = await page.getByText('After the timeline.').first().boundingBox();
    expect(await shiftOfUpgrade(page)).toBe(0);
    expect(await page.getByText('After the timeline.').first().boundingBox()).toEqual(first);
  }
});

test('the rows below the box come after the first frame, and shift nothing', async ({
  page,
  server,
}) => {
  const document = harbourDocument();
  const events = Array.from({ length: 120 }, (_, i) => ({ ...document.events[0], id: `e${i}` }));
  server.put('/hundred.json', JSON.stringify({ ...document, events }));
  const rows = timeline(page).locator('ol [data-event]');
  await page.goto(serve(server, { attributes: 'src="/hundred.json"', inside: '', script: '' }));
  await page.evaluate(() =>
    globalThis.document.addEventListener('quoteline-ready', ({ target }) => {
      const { shadowRoot } = target as HTMLElement;
      globalThis.document.title = String(shadowRoot!.querySelectorAll('ol [data-event]').length);
    }),
  );
  expect(await shiftOfUpgrade(page)).toBe(0);
  await expect(rows).toHaveCount(120);
  expect(Number(await page.title())).toBeLessThan(120);
});
