import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/embedServer';
import {
  card,
  complaints,
  inlineDocument,
  ready,
  row,
  serve,
  timeline,
} from '../support/widgetPage';

const SCREENS = [
  [300, 'light'],
  [360, 'dark'],
  [768, 'dark'],
  [1440, 'light'],
] as const;

test('shows every event of the document, and the quote of the one that is chosen', async ({
  page,
  server,
}) => {
  const heard = complaints(page);
  await page.goto(serve(server));
  await ready(page);
  await expect(timeline(page).locator('[data-event]')).toHaveCount(9);
  await row(page, 'treaty').click();
  await expect(card(page).locator('blockquote')).toHaveText(
    'The harbour treaty was signed in March 2011 after nine months of talks.',
  );
  await expect(card(page).locator('strong')).toHaveText('in March 2011');
  await expect(card(page)).toContainText('Cited by Ada Stone, said on 21 Jun 2024');
  await expect(card(page)).toContainText('quote found in the transcript');
  await expect(card(page)).toContainText('not checked by a person');
  expect(heard).toEqual([]);
});

test('takes its document inline, with no request at all', async ({ page, server }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const inside = inlineDocument();
  const url = serve(server, { attributes: '', inside });
  await page.goto(url);
  await ready(page);
  expect(asked.filter((path) => !path.startsWith('/page-'))).toEqual([
    '/quoteline.css',
    '/quoteline.js',
  ]);
});

test('tells its page that it is ready, what was chosen and by whom, and lets it choose', async ({
  page,
  server,
}) => {
  await page.goto(serve(server, { script: '' }));
  const heard = await page.evaluate(async () => {
    const events: [string, unknown][] = [];
    for (const name of ['ready', 'select', 'error'])
      document.body.addEventListener(`quoteline-${name}`, (event) =>
        events.push([name, (event as CustomEvent).detail]),
      );
    const script = document.createElement('script');
    script.src = '/quoteline.js';
    document.body.append(script);
    await new Promise((done) => document.body.addEventListener('quoteline-ready', done));
    const element = document.querySelector('quoteline-timeline') as HTMLElement & {
      select(id: string | null): boolean;
      next(): void;
      previous(): void;
      selected: string | null;
    };
    const answers = [element.select('treaty'), element.select('nowhere'), element.selected];
    element.next();
    const after = element.selected;
    element.previous();
    element.select('storm-as-it-was');
    const aliased = element.selected;
    element.select(null);
    return { events, answers, after, aliased, last: element.selected };
  });
  expect(heard.answers).toEqual([true, false, 'treaty']);
  expect(heard.after).toBe('protest');
  expect(heard.aliased).toBe('storm');
  expect(heard.last).toBe(null);
  expect(heard.events[0]).toEqual([
    'ready',
    { title: 'Ada Stone on the harbour', events: 8, leftOut: 0 },
  ]);
  expect(heard.events[1]).toEqual([
    'select',
    {
      id: 'treaty',
      title: 'The harbour treaty was signed after nine months of talks',
      source: 'host',
    },
  ]);
  expect(heard.events.at(-1)).toEqual(['select', { id: null, title: null, source: 'host' }]);
});

test('opens the event that its attribute names, also when it changes', async ({ page, server }) => {
  await page.goto(serve(server, { attributes: 'src="/harbour.json" event="storm"' }));
  await expect(card(page)).toContainText('the old pier was lost');
  await timeline(page).evaluate((element) => element.setAttribute('event', 'bridge'));
  await expect(card(page)).toContainText('Work on the bridge');
});

test('shows only what a filter lets through, and says so', async ({ page, server }) => {
  await page.goto(serve(server));
  await ready(page);
  const shown = async (filter: object | null): Promise<string[]> => {
    await timeline(page).evaluate((element, given) => {
      (element as unknown as { filter(f: object | null): void }).filter(given);
    }, filter);
    const rows = await timeline(page).locator('ol [data-event]').all();
    return Promise.all(rows.map(async (one) => (await one.getAttribute('data-event')) ?? ''));
  };
  expect(await shown({ status: 'planned' })).toEqual(['bridge']);
  await expect(timeline(page)).toContainText('1 of 8 events');
  expect(await shown({ text: 'HARBOUR', to: '2000-01-01' })).toEqual(['founded']);
  expect(await shown({ from: '2011-03-15', to: '2011-03-20' })).toEqual(['treaty', 'protest']);
  expect(await shown({ speaker: 'nobody' })).toEqual([]);
  await expect(timeline(page)).toContainText('There is no event to show');
  expect(await shown(null)).toHaveLength(8);
});

test('is walked by keyboard: one tab stop, arrows, Enter, Escape', async ({ page, server }) => {
  await page.goto(serve(server, { attributes: 'src="/harbour.json" layout="column"' }));
  await ready(page);
  await row(page, 'founded').focus();
  const focused = (): Promise<string | null> =>
    page.evaluate(
      () =>
        document
          .querySelector('quoteline-timeline')
          ?.shadowRoot?.activeElement?.getAttribute('data-event') ?? null,
    );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('ferry');
  await page.keyboard.press('Home');
  expect(await focused()).toBe('founded');
  await page.keyboard.press('End');
  expect(await focused()).toBe('dredging');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(row(page, 'bridge')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(card(page).locator('a')).toBeFocused();
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('bridge');
  await expect(row(page, 'bridge')).toHaveAttribute('aria-expanded', 'false');
  const stops = await timeline(page).locator('[data-event][tabindex="0"]').count();
  expect(stops).toBe(1);
});

for (const [width, colorScheme] of SCREENS) {
  test(`has no accessibility fault that axe finds at ${width} px, ${colorScheme}`, async ({
    page,
    server,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const head = '<meta name="color-scheme" content="light dark">';
    const before = '<main><h1>Page</h1>';
    await page.goto(serve(server, { head, before, after: '</main>' }));
    await ready(page);
    await row(page, 'bridge').click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('draws the ribbon only where there is room for it, and as the page asks', async ({
  page,
  server,
}) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.goto(serve(server));
  await ready(page);
  const marks = timeline(page).locator('[data-mark]');
  await expect(marks).toHaveCount(8);
  await marks.nth(3).locator('text').click();
  await expect(row(page, 'treaty')).toHaveAttribute('aria-expanded', 'true');
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(marks).toHaveCount(0);
  await timeline(page).evaluate((element) => element.setAttribute('layout', 'ribbon'));
  await expect(marks.first()).toBeVisible();
  await page.setViewportSize({ width: 1200, height: 800 });
  await timeline(page).evaluate((element) => element.setAttribute('layout', 'column'));
  await expect(marks).toHaveCount(0);
});

test('the ribbon says the date and title of what the pointer is on', async ({ page, server }) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.goto(serve(server));
  await ready(page);
  const words = timeline(page).locator('.ribbon title');
  await expect(words).toBeEmpty();
  await timeline(page).locator('[data-mark="treaty"] rect').hover();
  await expect(words).toHaveText(/^March 2011|^Mar 2011/);
  await timeline(page).locator('[data-mark="storm"] rect').hover();
  await expect(words).not.toContainText('2011');
});

test('puts the quote below its event in a column, beside the list where there is room', async ({
  page,
  server,
}) => {
  const places = async (width: number) => {
    await page.setViewportSize({ width, height: 800 });
    const [button, quote] = [
      await row(page, 'treaty').boundingBox(),
      await card(page).boundingBox(),
    ];
    return {
      below: quote!.y >= button!.y + button!.height - 1,
      beside: quote!.x > button!.x + 200,
    };
  };
  await page.goto(serve(server, { attributes: 'src="/harbour.json" event="treaty"' }));
  await ready(page);
  // The widget lays itself out in a frame after the resize.
  await expect.poll(() => places(300)).toEqual({ below: true, beside: false });
  await expect.poll(() => places(560)).toEqual({ below: true, beside: false });
  await expect.poll(async () => (await places(1200)).beside).toBe(true);
});

test('is mirrored on a page that is written from right to left, but for the direction of time', async ({
  page,
  server,
}) => {
  for (const width of [360, 900]) {
    await page.setViewportSize({ width, height: 900 });
    /** From the middle of a mark to the line that is to run through it, CSS px. */
    const gapOf = async (dir: string): Promise<number> => {
      await page.goto(serve(server, { inside: '' }));
      await ready(page);
      await page.evaluate((value) => (document.documentElement.dir = value), dir);
      return row(page, 'storm').evaluate((button) => {
        const box = button.getBoundingClientRect();
        const mark = button.querySelector('.rail svg')!.getBoundingClientRect();
        const [line = ''] = getComputedStyle(button.parentElement!).backgroundPositionX.split(',');
        const px = parseFloat(/([\d.]+)px/.exec(line)?.[1] ?? '');
        const lineX = /100%|right/.test(line) ? box.right - px : box.left + px;
        return mark.x + mark.width / 2 - lineX;
      });
    };
    for (const dir of ['ltr', 'rtl'])
      expect(Math.abs(await gapOf(dir)), `${dir} ${width}`).toBeLessThanOrEqual(2);
  }
  const [shape, label] = await timeline(page)
    .locator('[data-mark="founding"], [data-mark]')
    .first()
    .evaluate((mark) =>
      [mark.querySelector('.shape'), mark.querySelector('text')].map(
        (part) => part!.getBoundingClientRect().x,
      ),
    );
  expect(label!).toBeGreaterThan(shape!);
});

test('prints the whole list with its quotes, with and without a static list in it', async ({
  page,
  server,
}) => {
  for (const inside of [undefined, '']) {
    await page.goto(serve(server, inside === undefined ? {} : { inside }));
    await ready(page);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const quotes = page.locator('blockquote:visible');
    await expect(quotes).toHaveCount(9);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('speaks the language of the page, or its own', async ({ page, server }) => {
  await page.goto(serve(server, { attributes: 'src="/harbour.json" lang="de"' }));
  await ready(page);
  await expect(row(page, 'treaty')).toContainText('März 2011');
  await expect(row(page, 'bridge')).toContainText('geplant');
});
