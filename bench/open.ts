/**
 * `npm run bench:open [events …]`: how long the built page holds its main thread while it opens a saved document, in ms:
 * its longest task and all its tasks (processor time), and the clock, each until the first mark is drawn; medians.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { resolveBrowser } from '../tests/support/browser';
import { serveApp } from '../src/cli/server/serve';
import { generateDocument } from './generateDocument';

const COUNTS = ['10000', '19000', '40000'];
const RUNS = 5;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

/** Trace Event Format: times in µs; `tdur` is processor time. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
}

interface Opening {
  readonly longest: number;
  readonly all: number;
  readonly clock: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Runs in the page: marks the trace when the first event is drawn. */
function markDrawn(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-key]')) return;
    performance.mark('drawn');
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

function read(trace: readonly TraceEvent[], clock: number): Opening {
  const drawn = trace.find(({ name }) => name === 'drawn');
  if (!drawn) throw new Error('the trace does not tell when the first event was drawn');
  const tasks = trace
    .filter(
      ({ name, ph, pid, tid }) =>
        name === 'RunTask' && ph === 'X' && pid === drawn.pid && tid === drawn.tid,
    )
    .filter(({ ts }) => ts <= drawn.ts)
    .map(({ tdur = 0 }) => tdur / 1000);
  return { longest: Math.max(...tasks), all: tasks.reduce((sum, ms) => sum + ms, 0), clock };
}

async function open(browser: Browser, address: string): Promise<Opening> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
  await page.addInitScript(markDrawn);
  await browser.startTracing(page, { categories: [...CATEGORIES, 'blink.user_timing'] });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector('[data-key]');
  const clock = await page.evaluate(
    () => performance.getEntriesByName('drawn')[0]?.startTime ?? NaN,
  );
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  await page.close();
  return read(traceEvents, clock);
}

async function measure(browser: Browser, folder: string, count: number): Promise<string> {
  const documentPath = join(folder, `${count}.json`);
  const json = JSON.stringify(generateDocument(count));
  writeFileSync(documentPath, json);
  const app = await serveApp({ root: 'dist/app', documentPath, port: 0 });
  const openings: Opening[] = [];
  for (let run = 0; run < RUNS; run += 1) openings.push(await open(browser, app.address));
  await app.close();
  const of = (key: keyof Opening): string => median(openings.map((each) => each[key])).toFixed(0);
  return `${count} events, ${(json.length / 1e6).toFixed(0)} MB: longest task ${of('longest')}, all tasks ${of('all')}, drawn after ${of('clock')} ms`;
}

export async function main(given: readonly string[]): Promise<number> {
  const { executablePath, args, env } = await resolveBrowser();
  const browser = await chromium.launch({
    args,
    ...(executablePath === undefined ? {} : { executablePath }),
    ...(env === undefined ? {} : { env: { ...(process.env as Record<string, string>), ...env } }),
  });
  const folder = mkdtempSync(join(tmpdir(), 'quoteline-open-'));
  for (const count of given.length > 0 ? given : COUNTS)
    console.log(await measure(browser, folder, Number(count)));
  rmSync(folder, { recursive: true });
  await browser.close();
  return 0;
}
