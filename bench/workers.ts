/**
 * `npm run bench:workers`: the built command line over 2,000 transcripts with one worker and with two, as files and as
 * lines. The transcripts are cuts of the project's own. Wall-clock time; runs take turns, the median counts.
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
const DATE = '2024-06-21';
const FOLDERS = ['data/transcripts', 'tests/extract/own/texts'];

/** Lines of a transcript from a place on, more of them and from further down with each number. */
function cutOf(texts: readonly string[], number: number): string {
  const lines = (texts[number % texts.length] ?? '').split('\n');
  const length = Math.min(lines.length, 20 + (number % 41));
  const start = (number * 7) % (lines.length - length + 1);
  return `${lines.slice(start, start + length).join('\n')}\n`;
}

function writeTranscripts(folder: string): string[] {
  const texts = FOLDERS.flatMap((from) =>
    readdirSync(from)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(from, name), 'utf8')),
  );
  const cuts = Array.from({ length: TRANSCRIPTS }, (_, number) => cutOf(texts, number));
  const rows = cuts.map((text, id) => JSON.stringify({ id, text, date: DATE }));
  writeFileSync(join(folder, 'lines.ndjson'), rows.join('\n'));
  return cuts.map((text, number) => {
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

export function main(): number {
  const scratch = mkdtempSync(join(tmpdir(), 'quoteline-workers-'));
  try {
    const paths = writeTranscripts(scratch);
    const [load = 0] = loadavg();
    console.log(
      `${TRANSCRIPTS} transcripts, ${availableParallelism()} cores, load ${load.toFixed(1)}`,
    );
    compare('files', (workers) => {
      const out = join(scratch, 'out');
      rmSync(out, { recursive: true, force: true });
      mkdirSync(out);
      return timed(['extract', ...paths, '--date', DATE, '-o', out, '--workers', workers]);
    });
    const lines = join(scratch, 'lines.ndjson');
    compare('lines', (workers) => timed(['extract', '--ndjson', '--workers', workers], lines));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return 0;
}
