/**
 * `npm run bench:extract`: whole extraction, from text to document, beside chrono-node's parse of the same texts in
 * one process, and where its time goes. Processor time, since the wall clock of a busy machine says little; medians
 * of rounds in which both take turns.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as chrono from 'chrono-node';
import { extract } from '../src/extract/extract';
import { parseDocument } from '../src/schema/parse';

const ROUNDS = 61;
/** Steady only after so many: what a folder of transcripts meets, not a single one. */
const WARM_UP = 150;
const DATE = '2024-06-21';
const REFERENCE = new Date(`${DATE}T12:00:00Z`);

/** What `extract` has done when it reports this much progress. */
const STAGES: Readonly<Record<number, string>> = {
  0.2: 'turns and speakers',
  0.7: 'sentences and time expressions',
  1: 'events, anchors, ids',
};

type Round = Map<string, number>;

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function transcriptsIn(folder: string): string[] {
  if (!existsSync(folder)) {
    console.log(`no further transcripts at ${folder}`);
    return [];
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function timed(round: Round, name: string, work: () => void): void {
  const before = processorMs();
  work();
  round.set(name, processorMs() - before);
}

/** Adds up the stages over all texts. */
function extractAll(texts: readonly string[], round: Round): void {
  for (const text of texts) {
    let before = processorMs();
    const progress = (done: number): void => {
      const stage = `  ${STAGES[done] ?? `to ${done}`}`;
      const now = processorMs();
      round.set(stage, (round.get(stage) ?? 0) + now - before);
      before = now;
    };
    extract({ text, date: DATE }, { progress });
  }
}

function oneRound(texts: readonly string[], documents: readonly unknown[]): Round {
  const round: Round = new Map();
  timed(round, 'chrono-node', () => texts.forEach((text) => chrono.parse(text, REFERENCE)));
  timed(round, 'extraction', () => {
    extractAll(texts, round);
  });
  timed(round, 'parseDocument, no part of it', () => documents.forEach(parseDocument));
  return round;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

export function main(): number {
  process.env['TZ'] = 'UTC';
  const shared = resolve(process.env['QUOTELINE_SHARED'] ?? '../shared', 'transcripts/texts');
  const own = ['data/transcripts', 'tests/extract/own/texts'].flatMap(transcriptsIn);
  const texts = [...new Set([...own, ...transcriptsIn(shared)])];
  const documents = texts.map((text) => extract({ text, date: DATE }).document);
  const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => oneRound(texts, documents));
  const counted = rounds.slice(WARM_UP);
  const of = (name: string): number => median(counted.map((round) => round.get(name) ?? 0));
  const kilobytes = texts.reduce((sum, text) => sum + text.length, 0) / 1000;
  console.log(`${texts.length} transcripts, ${kilobytes.toFixed(0)} KB`);
  for (const name of counted[0]?.keys() ?? [])
    console.log(`${of(name).toFixed(1).padStart(7)} ms  ${name}`);
  const ratio = of('chrono-node') / of('extraction');
  console.log(`extraction is ${ratio.toFixed(2)} times as fast as chrono-node's parse`);
  return 0;
}
