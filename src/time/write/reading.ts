/** Mention and outcome → the reading that other rooms get. */
import type { Mention } from '../rule';
import { isDated, type Dated, type Outcome, type Undated } from '../resolve/outcome';
import type { Said } from '../said';
import type { Reading } from '../types';
import { toDate } from './date';
import { modOf, valueOf } from './expression';
import { typeOf } from './timex';

const NAMED = [
  'year',
  'month',
  'day',
  'weekday',
  'season',
  'quarter',
  'half',
  'decade',
  'century',
  'holiday',
] as const;

/** Names of the fields that the words themselves hold. */
function certainFields(said: Said): readonly string[] {
  if (said.kind !== 'calendar') return NOTHING;
  const named: string[] = [];
  for (const field of NAMED) if (said[field] !== undefined) named.push(field);
  if (said.time) named.push('time');
  return named;
}

/** Frozen once: most readings have nothing implied and nothing doubtful. */
const NOTHING: readonly string[] = Object.freeze([]);

function timexOf(said: Said, outcome: Outcome): Reading['timex'] {
  const value = valueOf(said, outcome);
  const mod = modOf(said, outcome);
  return mod === undefined ? { value } : { value, mod };
}

function undatedReading(
  { start, end, rule, said }: Mention,
  exact: string,
  outcome: Undated,
): Reading {
  return {
    start,
    end,
    exact,
    type: typeOf(said),
    timex: timexOf(said, outcome),
    edtf: null,
    precision: null,
    basis: 'vague',
    rule,
    reading: `"${exact}": ${outcome.reason}`,
    certain: certainFields(said),
    implied: NOTHING,
    doubts: NOTHING,
  };
}

/** What a date was completed or counted from: other words of the text, or the day of speaking. */
function contextOf(text: string, { basis, anchoredTo }: Dated, spokenOn: string | null): string {
  if (basis === 'explicit') return '';
  if (typeof anchoredTo === 'object')
    return `, counted from "${text.slice(anchoredTo.start, anchoredTo.end)}"`;
  return spokenOn === null ? '' : `, said on ${spokenOn}`;
}

function datedReading(
  text: string,
  { start, end, rule, said }: Mention,
  outcome: Dated,
  spokenOn: string | null,
): Reading {
  const { period, basis, anchoredTo } = outcome;
  const exact = text.slice(start, end);
  const context = contextOf(text, outcome, spokenOn);
  const { edtf, note } = toDate(period, said);
  const taken = outcome.note === undefined ? '' : ` (${outcome.note})`;
  const reading: Reading = {
    start,
    end,
    exact,
    type: typeOf(said),
    timex: timexOf(said, outcome),
    edtf,
    precision: edtf.includes('..') || period.grain === 'weekend' ? 'interval' : period.grain,
    basis,
    rule,
    reading: `"${exact}"${context} → ${edtf}${note}${taken}`,
    certain: certainFields(said),
    implied: outcome.implied ?? NOTHING,
    doubts: outcome.doubts ?? NOTHING,
  };
  return anchoredTo === undefined ? reading : Object.assign(reading, { anchoredTo });
}

export function writeReading(
  text: string,
  mention: Mention,
  outcome: Outcome,
  spokenOn: string | null,
): Reading {
  return isDated(outcome)
    ? datedReading(text, mention, outcome, spokenOn)
    : undatedReading(mention, text.slice(mention.start, mention.end), outcome);
}
