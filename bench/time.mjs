/**
 * `npm run bench:time`: the tagger beside chrono-node, in one process, on the same input units, and how its time grows
 * with the length of one line. Processor time, since the wall clock of a busy machine says little, and the least of several
 * rounds, since other work only adds to it.
 */
import { createRequire } from 'node:module';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load, ROOT } from './load.mjs';

process.env.TZ = 'UTC';
const chrono = createRequire(import.meta.url)('chrono-node');
const { tagTimexes } = await load('src/time/index.ts');

/** Patterns and functions are compiled while they warm up: both taggers are measured as they run in a long task. */
const WARM_UP = 100;
const ROUNDS = 100;
const REFERENCE = '2024-06-21';
const referenceDate = new Date(`${REFERENCE}T12:00:00Z`);

function processorMs(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
const least = (values) => Math.min(...values);

/** Transcripts of the project, and of the shared folder where there is one; whole and by line. */
const shared = resolve(ROOT, process.env.QUOTELINE_SHARED ?? '../shared', 'transcripts/texts');
const folders = ['data/transcripts', 'tests/extract/own/texts'].map((path) => join(ROOT, path));
if (existsSync(shared)) folders.push(shared);
else console.log(`no further transcripts at ${shared}`);
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    // The first transcript lies in both.
    .filter((name) => /\.(?:txt|md)$/.test(name) && !name.startsWith('seed-'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);

const taggers = {
  quoteline: (text) => tagTimexes(text, { date: REFERENCE }),
  'chrono-node': (text) => chrono.parse(text, referenceDate),
};

function compare(unit, units) {
  const bytes = units.reduce((sum, text) => sum + text.length, 0);
  const times = Object.fromEntries(Object.keys(taggers).map((name) => [name, []]));
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [name, tag] of Object.entries(taggers)) {
      const ms = processorMs(() => units.forEach(tag));
      if (round >= 0) times[name].push(ms);
    }
  }
  const [own, peer] = Object.values(times).map(least);
  console.log(
    `by ${unit}: ${units.length} units, ${(bytes / 1e3).toFixed(0)} KB; quoteline ${own.toFixed(1)} ms, ` +
      `chrono-node ${peer.toFixed(1)} ms: ${(peer / own).toFixed(2)} times as fast`,
  );
}

compare('text', texts);
compare(
  'line',
  texts.flatMap((text) => text.split('\n').filter((line) => line.trim() !== '')),
);

const PROSE =
  'On 14 June 1992 the clerk said that the papers had been moved twice, once in March and again the following winter. ' +
  'Nobody in the room asked why; by the autumn of 1994 the building stood empty. ';
console.log(
  '\ngrowth on one line, milliseconds of processor time and ratio to the size before, per size:',
);
let before = null;
for (const size of [256 * 1024, 1024 * 1024, 4 * 1024 * 1024, 10 * 1024 * 1024]) {
  const text = PROSE.repeat(Math.ceil(size / PROSE.length)).slice(0, size);
  const ms = least([1, 2, 3].map(() => processorMs(() => taggers.quoteline(text))));
  const proportional = before ? ms / (before.ms * (size / before.size)) : 1;
  console.log(
    `${(size / 1024).toFixed(0).padStart(6)} KB ${ms.toFixed(0).padStart(6)} ms  ${proportional.toFixed(2)} × proportional`,
  );
  before = { ms, size };
}
