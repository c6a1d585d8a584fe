/**
 * `npm run bench:workers`: the built command line over 2,000 transcripts with one worker and with two, as files and as
 * lines. The transcripts are put together of cuts of the project's own: short ones, and ones as long as a press
 * conference. Wall-clock time; runs take turns, the median counts.
 */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = 'dist/node/cli.js';
const TRANSCRIPTS = 2000;
const RUNS = 3;
/** At least so many characters each: a single cut, and the length of the project's longest transcript. */
const LENGTHS = { short: 1, long: 15_000 } as const;
const DATE = '2024-06-21';
const FOLDERS = ['data/transcripts', 'tests/extract/own/texts'];

/** Lines of a transcript from a place on, more of them and from further down with each number. */
function cutOf(texts: readonly string[], number: number): string {
  const lines = (texts[number % texts.length] ?? '').split('\n');
  const length = Math.min(lines.length, 20 + (number % 41));
  const start = (number * 7) % (lines.length - length + 1);
  return `${lines.slice(start, start + length).join('\n')}\n`;
}

/** Cuts of one transcript after another until it is long enough. */
function transcriptOf(texts: readonly string[], number: number, shortest: number): string {
  let text = cutOf(texts, number);
  for (let next = number + 1; text.length < shortest; next += 1) text += `\n${cutOf(texts, next)}`;
  return text;
}

function writeTranscripts(folder: string, shortest: number): string[] {
  const texts = FOLDERS.flatMap((from) =>
    readdirSync(from)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(from, name), 'utf8')),
  );
  const transcripts = Array.from({ length: TRANSCRIPTS }, (_, number) =>
    transcriptOf(texts, number, shortest),
  );
  const rows = transcripts.map((text, id) => JSON.stringify({ id, text, date: DATE }));
  writeFileSync(join(folder, 'lines.ndjson'), rows.join('\n'));
  return transcripts.map((text, number) => {
    const path = join(folder, `talk-${number}.txt`);
    writeFileSync(path, text);
    return path;
  });
}

/** Seconds. */
function timed(argv: readonly string[], input?: string): number {
  const from = input === undefined ? 'ignore' : openSync(input, 'r');
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...argv], {
    stdio: [from, 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - started) / 1000;
  if (typeof from === 'number') closeSync(from);
  if (status !== 0 && status !== 3) throw new Error(String(stderr));
  return seconds;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function compare(name: string, run: (workers: string) => number): void {
  const one: number[] = [];
  const two: number[] = [];
  for (let round = 0; round < RUNS; round += 1) {
    one.push(run('1'));
    two.push(run('2'));
  }
  const [slow, fast] = [median(one), median(two)];
  console.log(
    `${name}: one worker ${slow.toFixed(1)} s, two ${fast.toFixed(1)} s: ${(slow / fast).toFixed(2)} times as fast`,
  );
}

function compareBoth(length: keyof typeof LENGTHS): void {
  const scratch = mkdtempSync(join(tmpdir(), 'quoteline-workers-'));
  try {
    const paths = writeTranscripts(scratch, LENGTHS[length]);
    const out = join(scratch, 'out');
    compare(`${length} files`, (workers) => {
      rmSync(out, { recursive: true, force: true });
      mkdirSync(out);
      return timed(['extract', ...paths, '--date', DATE, '-o', out, '--workers', workers]);
    });
    const lines = join(scratch, 'lines.ndjson');
    compare(`${length} lines`, (workers) =>
      timed(['extract', '--ndjson', '--workers', workers], lines),
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

export function main(): number {
  const [load = 0] = loadavg();
  console.log(
    `${TRANSCRIPTS} transcripts, ${availableParallelism()} cores, load ${load.toFixed(1)}`,
  );
  compareBoth('short');
  compareBoth('long');
  return 0;
}
