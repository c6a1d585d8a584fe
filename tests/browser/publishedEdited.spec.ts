/** Published files into which somebody wrote what `publish` refuses: broken or hostile JSON inside page and frame. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { inlineJson } from '../../src/export/html/inlineJson';
import { PublishedSite, trouble } from '../support/publishedSite';
import { schema1Document } from '../support/schema1';

let published: PublishedSite;
test.beforeAll(async () => {
  published = await PublishedSite.start();
  await published.publish(schema1Document());
});
test.afterAll(() => published.close());

type Fields = Record<string, unknown>;

const withFirst = (change: (event: Fields) => unknown): string => {
  const { events, ...rest } = schema1Document();
  const [first, ...others] = events as unknown as Fields[];
  return inlineJson({ ...rest, events: [change({ ...first }), ...others] });
};
const DEEP = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
const RUN = 'globalThis.canary()';
/** A component that spreads an object of the document into attributes would set these. */
const ATTRIBUTES = {
  onclick: RUN,
  onfocus: RUN,
  autofocus: true,
  href: `javascript:${RUN}`,
  style: '*',
};

/** What was written → is the frame still to show the other events? */
const EDITS: Readonly<Record<string, readonly [json: string, showsOthers: boolean]>> = {
  'keys that name prototypes': [
    inlineJson(schema1Document()).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    ),
    true,
  ],
  'an event whose keys are attributes': [withFirst((event) => ({ ...event, ...ATTRIBUTES })), true],
  'an event that names the tag to draw': [
    withFirst((event) => ({
      ...event,
      tag: 'script',
      is: 'x',
      localName: 'iframe',
      innerHTML: `<img src=x onerror=${RUN}>`,
    })),
    true,
  ],
  'ids that stand twice': [
    withFirst((event) => ({ ...event, id: schema1Document().events[1]?.id })),
    true,
  ],
  'a title nested ten thousand deep': [
    withFirst((event) => ({ ...event, title: 'DEEP' })).replace('"DEEP"', DEEP),
    true,
  ],
  'a title that turns the writing direction': [
    withFirst((event) => ({ ...event, title: 'Paid \u202e000,1 to \u2067\u2066\u202eevil' })),
    true,
  ],
  'no JSON': ['{"events":', false],
};

for (const [name, [json, showsOthers]] of Object.entries(EDITS)) {
  test(`${name}: nothing runs, nothing is asked for, and what is harmless can be read`, async ({
    page,
  }) => {
    for (const path of ['index.html', 'frame.html']) {
      const html = readFileSync(join(published.folder, path), 'utf8');
      const start = html.indexOf('>', html.indexOf('<script type="application/json"')) + 1;
      const end = html.indexOf('</script>', start);
      writeFileSync(
        join(published.folder, `edited-${path}`),
        html.slice(0, start) + json + html.slice(end),
      );
    }
    const seen = trouble(page, [published.address]);
    await page.addInitScript(() => {
      const world = globalThis as unknown as { canary: () => void };
      world.canary = () => console.error('the canary was called');
    });
    await page.goto(`${published.address}edited-index.html`);
    await page.waitForTimeout(300);
    await expect(page.locator('body')).toContainText('The harbour treaty was signed');
    await page.goto(`${published.address}edited-frame.html`);
    const frame = page.locator('quoteline-timeline');
    if (showsOthers) {
      await frame.locator('[data-event]').first().click();
      await expect(frame.locator('.card')).toBeVisible();
    } else await expect(frame.locator('.failure')).toBeVisible();
    await expect(frame).toContainText('The harbour treaty was signed');
    const polluted = await page.evaluate(() => ({}) as { polluted?: number });
    expect(polluted.polluted).toBeUndefined();
    expect(seen).toEqual([]);
  });
}
