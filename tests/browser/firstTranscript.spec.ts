/** The whole road on the first transcript: `start` extracts and serves, the reader clicks through. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const TRANSCRIPT = 'data/transcripts/lavrov-2024-06-21.txt';

/** Words of the title, words of the passage that must light up. */
const EVENTS: readonly (readonly [title: RegExp, passage: string])[] = [
  [/agreement to resolve the crisis/i, 'signed in February 2014, and was formally guaranteed'],
  [/new agreements were reached/i, 'In February 2015, new agreements were reached in Minsk'],
  [/istanbul agreements/i, 'the Istanbul agreements reached in April 2022'],
  [/remarks at the Foreign Ministry|June 14 initiative|focused on this/i, 'June 14'],
  [
    /chair a UN Security Council meeting/i,
    'On July 19, Russia will chair a UN Security Council meeting',
  ],
];

let program: ChildProcess;
let address = '';
let printed = '';

// One program for both tests, which share what it printed.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  printed = '';
  program = spawn('node', ['dist/node/start.js', TRANSCRIPT, '--port', '0']);
  address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const open = /open (http:\S+)/.exec(printed);
      if (open) resolve(open[1] ?? '');
    };
    program.stderr?.on('data', read);
    program.on('exit', (code) => reject(new Error(`start ended with ${code}\n${printed}`)));
  });
});
test.afterAll(() => program.kill());

const lit = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('quoteline-passage') ?? [])].map(String).join(' | '));

const visiblePart = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('quoteline-passage') ?? [];
    if (!(range instanceof Range)) return false;
    const { top, bottom } = range.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });

test('start prints a table of what it found', () => {
  expect(printed).toMatch(/^date +title +speaker +place in text/);
  expect(printed).toContain('2015-02');
  expect(printed).toContain('Sergey Lavrov');
});

test('five events lead to their passages, which are in the transcript and in sight', async ({
  page,
}) => {
  const transcript = readFileSync(TRANSCRIPT, 'utf8');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address);
  const list = page.getByRole('list', { name: 'Events in order of time' });
  for (const [title, words] of EVENTS) {
    await list.getByRole('button', { name: title }).first().click();
    await expect.poll(() => lit(page)).toContain(words);
    await expect.poll(() => visiblePart(page)).toBe(true);
    for (const passage of (await lit(page)).split(' | ')) expect(transcript).toContain(passage);
  }
});
