/**
 * `npm run bench:patterns`: doubling the worst input of each compiled rule pattern at most doubles its time. Worst of a
 * pattern is, of inputs made from its own words, the one whose time grows most; where `recheck` knew an attack, that
 * would be one of them. Each pattern is asked at every character, far more often than the tagger asks it.
 */
import { createRequire } from 'node:module';
import { compiledSource } from '../src/time/compile';
import { fold } from '../src/time/fold';
import { LANGUAGES } from '../src/time/languages/all';
import { Openings } from '../src/time/opening';
import type { Language, Rule } from '../src/time/rule';

process.env['RECHECK_BACKEND'] = 'pure';
const { checkSync } = createRequire(import.meta.url)('recheck') as typeof import('recheck');

/** Short enough that a quadratic pattern ends, long enough to be timed. */
const SHORT = 1 << 13;
const LONG = 1 << 20;
const LEAST_MS = 4;
const RUNS = 3;
const SHOWN = 12;

const filled = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Pieces to be repeated: words of its slots, words it begins with, its examples whole and broken off, spaces, figures. */
function piecesOf(rule: Rule, language: Language): readonly string[] {
  const slots = [...rule.pattern.matchAll(/\{\{([\w-]+)\}\}/g)].flatMap(([, slot = '']) =>
    Object.keys(language.lexicon[slot] ?? {}).slice(0, 3),
  );
  const first = new Openings(language).firstWords(rule.pattern).slice(0, 8);
  const examples = Object.keys(rule.examples).map(fold);
  const broken = examples.flatMap((text) =>
    [0.3, 0.5, 0.7, 0.9].map((share) => text.slice(0, Math.ceil(text.length * share))),
  );
  const pieces = [...slots, ...first, ...examples, ...broken].map((piece) => `${piece} `);
  return [...new Set([...pieces, `${first.join(' ')} `, slots.join(' and '), ' ', '1', '1 ', 'a'])]
    .filter((piece) => piece !== '')
    .map(fold);
}

/** The text that recheck would attack with, where it knows one. */
function attackOn(source: string): string | null {
  const result = checkSync(source, 'g', { checker: 'automaton', timeout: 10_000 });
  return result.status === 'vulnerable' ? result.attack.string : null;
}

function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds: the least of several runs, since other work only adds. */
function timeOf(regexp: RegExp, text: string): number {
  let least = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const ms = processorMs(() => {
      regexp.lastIndex = 0;
      while (regexp.test(text)) if (regexp.lastIndex === 0) break;
    });
    least = Math.min(least, ms);
  }
  return least;
}

interface Growth {
  readonly rule: string;
  readonly piece: string;
  readonly size: number;
  readonly ms: number;
  readonly ratio: number;
}

/** From the first size at which it takes long enough to be timed. */
function growthOn(regexp: RegExp, rule: string, piece: string): Growth {
  let size = SHORT;
  let ms = timeOf(regexp, filled(piece, size));
  while (ms < LEAST_MS && size < LONG) {
    size *= 2;
    ms = timeOf(regexp, filled(piece, size));
  }
  const ratio = timeOf(regexp, filled(piece, 2 * size)) / ms;
  return { rule, piece, size, ms, ratio };
}

function worstOf(rule: Rule, language: Language): Growth {
  const source = compiledSource(rule.pattern + (rule.tail?.pattern ?? ''), language);
  const regexp = new RegExp(source, 'g');
  const attack = attackOn(source);
  const pieces = [...piecesOf(rule, language), ...(attack === null ? [] : [attack])];
  return pieces
    .map((piece) => growthOn(regexp, `${language.tag} ${rule.id}`, piece))
    .reduce((a, b) => (b.ms / b.size > a.ms / a.size ? b : a));
}

export function main(): void {
  const worst = LANGUAGES.flatMap((language) =>
    language.rules.map((rule) => worstOf(rule, language)),
  ).sort((a, b) => b.ratio - a.ratio);
  console.log(
    `${String(worst.length)} patterns, each on its slowest input; twice the input takes so many times as long, largest first:`,
  );
  for (const { rule, piece, size, ms, ratio } of worst.slice(0, SHOWN)) {
    const kb = (size / 1024).toFixed(0).padStart(5);
    console.log(
      `${ratio.toFixed(2)} × ${kb} KB ${ms.toFixed(1).padStart(6)} ms  ${rule.padEnd(22)} "${piece.slice(0, 48)}"`,
    );
  }
}
