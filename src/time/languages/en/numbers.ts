/** Reads amounts and numbers as English writes them. */
import type { Amount, Unit } from '../../said';
import { unit } from './lexicon/calendar';
import * as lexicon from './lexicon/numbers';

const mapOf = <T>(words: Readonly<Record<string, T>>) => new Map(Object.entries(words));
const numbers = mapOf(lexicon.number);
const ordinals = mapOf(lexicon.ordinal);
const vague = mapOf(lexicon.vague);
const units = mapOf(unit);

/** "thirty-one" → 31, "two hundred and fifty" → 250; `null` where a word is no number. */
export function spelledNumber(text: string): number | null {
  let total = 0;
  let group = 0;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and' || word === 'a' || word === '') continue;
    const value = numbers.get(word);
    if (value === undefined) return null;
    if (value >= 1000) {
      total += (group || 1) * value;
      group = 0;
    } else if (word === 'hundred' || word === 'dozen') group = (group || 1) * value;
    else group += value;
  }
  return total + group;
}

const FRACTION: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '2': 0.5,
  '4': 0.25,
  half: 0.5,
  quarter: 0.25,
};

/** "2,500", "1.5", "thirty-one", "two and a half", "a", "half"; `null` is "several". */
export function readAmount(text: string | undefined): number | null {
  if (text === undefined) return null;
  const one = numbers.get(text);
  if (one !== undefined) return one;
  const words = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|these|those|another) (?=.)/, '')
    .replace(/-odd$| \(\d+\)$/, '')
    .trim();
  if (/^(?:an?|the|this|that|another|one more)$/.test(words)) return 1;
  const digits = /^(\d[\d,]*(?:\.\d+)?)(?: ?([½¼¾])|[ -]1\/([24])| and an? (half|quarter))?$/.exec(
    words,
  );
  if (digits) {
    const fraction = FRACTION[digits[2] ?? digits[3] ?? digits[4] ?? ''] ?? 0;
    return Number((digits[1] ?? '').replaceAll(',', '')) + fraction;
  }
  if (/^(?:half an?|a half|half)$/.test(words)) return 0.5;
  const half = /^(.*?)(?: and)? (?:an? )half$/.exec(words);
  if (half) return (readAmount(half[1]) ?? 0) + 0.5;
  const exact = spelledNumber(words);
  if (exact !== null && words !== '') return exact;
  const quantity = words.split(' ').find((word) => vague.has(word));
  return vague.get(quantity ?? '') ?? null;
}

/** "21st", "twenty-first" → 21; not a number where it is none. */
export function readOrdinal(text: string | undefined): number {
  const word = (text ?? '').toLowerCase();
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  const [tens, ones] = word.split(/[\s-]+/);
  if (ones === undefined) return ordinals.get(word) ?? Number.NaN;
  return (numbers.get(tens ?? '') ?? Number.NaN) + (ordinals.get(ones) ?? Number.NaN);
}

/** The unit a word names, and the amount in that unit: a fortnight is two weeks. */
export function readUnit(text: string | undefined, n: number | null): Amount {
  const name = units.get((text ?? '').toLowerCase()) ?? 'day';
  if (name === 'fortnight') return { n: n === null ? null : n * 2, unit: 'week' };
  return { n, unit: name as Unit };
}

/** True where the word is the unit's plural. */
export const isPlural = (text: string | undefined): boolean => /(?:s|ies|ia)$/i.test(text ?? '');

/** "nineteen ninety-six", "two thousand four", "twenty twelve"; `null` where it is no year. */
export function spelledYear(text: string): number | null {
  const words = text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== 'and');
  const century = numbers.get(words[0] ?? '');
  if (century === undefined) return null;
  if (words[1] === 'thousand') {
    const rest = words.length === 2 ? 0 : spelledNumber(words.slice(2).join(' '));
    return rest === null ? null : century * 1000 + rest;
  }
  if (words[1] === 'hundred' && words.length > 2) {
    const rest = spelledNumber(words.slice(2).join(' '));
    return rest === null ? null : century * 100 + rest;
  }
  const rest = spelledNumber(
    words
      .slice(1)
      .filter((word) => word !== 'oh')
      .join(' '),
  );
  // "twenty-two" is a number; "twenty twelve" and "nineteen oh five" are years.
  const least = words[1] === 'oh' ? 0 : 10;
  if (rest === null || rest > 99 || rest < least || words.length < 2) return null;
  return century * 100 + rest;
}
