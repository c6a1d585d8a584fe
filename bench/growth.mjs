/**
 * `npm run bench:growth`: does the tagger's time grow faster than the text? Hostile texts of the kit outside the project
 * (QUOTELINE_SHARED, else ../shared), doubled from 1 KB to 1 MB; processor time, the least of three runs.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load, ROOT } from './load.mjs';

const kit = resolve(ROOT, process.env.QUOTELINE_SHARED ?? '../shared', 'hardening/redos');
if (!existsSync(kit)) {
  console.log(`skipped: there is no kit of hostile texts at ${kit}`);
  process.exit(0);
}
const tool = (file) => import(pathToFileURL(join(kit, file)).href);
const { inputs, bulk } = await tool('inputs.mjs');
const { exponent } = await tool('exponent.mjs');
const { tagTimexes } = await load('src/time/index.ts');

const SMALLEST = 1024;
const LARGEST = 1 << 20;
/** Below it the clock's steps and the warming up show, not the growth. */
const TIMED_MS = 150;
const RUNS = 3;

function processorMs(text) {
  const before = process.cpuUsage();
  tagTimexes(text, { date: '2024-06-21' });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
const least = (text) => Math.min(...Array.from({ length: RUNS }, () => processorMs(text)));

console.log('text, exponent, milliseconds at the largest size');
for (const { id, make } of inputs) {
  const runs = [];
  for (let size = SMALLEST; size <= LARGEST; size *= 2) {
    const text = make(size);
    runs.push({ size: text.length, ms: least(text) });
  }
  const { ms } = runs.at(-1);
  const grows = ms < TIMED_MS ? 'flat' : exponent(runs).toFixed(2);
  console.log(`${id.padEnd(22)} ${grows.padStart(5)} ${ms.toFixed(0).padStart(6)}`);
}
for (const { id, make, size } of bulk)
  console.log(`${id.padEnd(22)} ${processorMs(make(size)).toFixed(0).padStart(12)}`);
