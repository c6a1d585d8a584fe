/** Measured on the built files. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '../support/embedServer';
import { ready, serve } from '../support/widgetPage';

const KB = 1024;
const built = (name: string): Buffer => readFileSync(`dist/widget/${name}`);
const gzip = (name: string): number => gzipSync(built(name), { level: 9 }).length;

test('script and style of the widget weigh at most 35 KB gzip together', () => {
  const bytes = gzip('quoteline.js') + gzip('quoteline.css');
  console.log(`widget: ${(bytes / KB).toFixed(1)} KB gzip, script and style`);
  expect(bytes).toBeLessThanOrEqual(35 * KB);
});

test('the widget carries no zoom library, no schema checker and no extraction', () => {
  const code = built('quoteline.js').toString();
  // Words that only those packages and rooms have in them.
  for (const word of ['__zoom', 'wheelDelta', '_zod', 'safeParse', 'timex', 'createPolicy'])
    expect(code.includes(word), word).toBe(false);
});

test('a page with the widget asks nobody but its own host', async ({ page, server }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await page.goto(serve(server));
  await ready(page);
  await page.waitForTimeout(300);
  expect([...hosts]).toEqual([server.origin]);
});
