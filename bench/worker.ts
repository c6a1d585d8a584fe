/**
 * `npm run bench:worker`: extraction in the built page's worker, in ms: cold (counted from starting it), after the desk
 * was open for a second (the worker has read its specimen), and warm (a later answer of the same worker).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { resolveBrowser } from '../tests/support/browser';
import { serveApp } from '../src/cli/server/serve';

const TRANSCRIPT = 'data/transcripts/lavrov-2024-06-21.txt';
const RUNS = 9;
const WARM_RUNS = 30;
const OPEN_MS = 1000;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

interface Timing {
  readonly script: string;
  readonly text: string;
  /** Between starting the worker and asking it; not counted. */
  readonly aheadMs: number;
  readonly warm: number;
}

/** Runs in the page: one worker, first answer, then the answers after it. */
async function timeWorker(argument: Timing) {
  let started = performance.now();
  const worker = new Worker(argument.script, { type: 'module' });
  const ask = (id: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const input = { content: argument.text, name: '', date: '2024-06-21', title: 'Bench' };
      worker.onmessage = ({ data }) => {
        if (data.kind === 'opened') resolve();
        if (data.kind === 'failed') reject(new Error(JSON.stringify(data.error)));
      };
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage({ kind: 'read', id, input });
    });
  if (argument.aheadMs > 0) {
    await new Promise((resolve) => setTimeout(resolve, argument.aheadMs));
    started = performance.now();
  }
  await ask(0);
  const first = performance.now() - started;
  const warm: number[] = [];
  for (let run = 1; run <= argument.warm; run += 1) {
    const begun = performance.now();
    await ask(run);
    warm.push(performance.now() - begun);
  }
  worker.terminate();
  return { first, warm };
}

export async function main(): Promise<number> {
  const asset = readdirSync('dist/app/assets').find((name) => /^extract\.worker.*\.js$/.test(name));
  if (asset === undefined) {
    console.error('the page is not built: run `npm run build` first');
    return 2;
  }
  const text = readFileSync(TRANSCRIPT, 'utf8');
  const app = await serveApp({ root: 'dist/app', documentPath: TRANSCRIPT, port: 0 });
  const { executablePath, args, env } = await resolveBrowser();
  const browser = await chromium.launch({
    args,
    ...(executablePath === undefined ? {} : { executablePath }),
    ...(env === undefined ? {} : { env: { ...(process.env as Record<string, string>), ...env } }),
  });
  const timed = async (aheadMs: number, warm: number) => {
    const page = await browser.newPage();
    await page.goto(app.address);
    const run = await page.evaluate(timeWorker, { script: `assets/${asset}`, text, aheadMs, warm });
    await page.close();
    return run;
  };
  const runs = [];
  const opened = [];
  for (let run = 0; run < RUNS; run += 1) {
    runs.push(await timed(0, WARM_RUNS));
    opened.push(await timed(OPEN_MS, 0));
  }
  await browser.close();
  await app.close();
  const cold = median(runs.map((run) => run.first));
  const open = median(opened.map((run) => run.first));
  const warm = median(runs.map((run) => median(run.warm.slice(WARM_RUNS / 2))));
  console.log(
    `worker on ${text.length} characters: cold ${cold.toFixed(0)} ms, desk open for a second ${open.toFixed(0)} ms, warm ${warm.toFixed(1)} ms`,
  );
  return 0;
}
