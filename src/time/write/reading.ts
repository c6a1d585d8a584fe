/** Mention and outcome → the reading that other rooms get. */
import { toEdtf } from '../../calendar/period';
import type { Mention } from '../rule';
import { isDated, type Outcome } from '../resolve/outcome';
import type { Said } from '../said';
import type { Reading } from '../types';
import { periodValue, timeValue, typeOf } from './timex';
import { undatedValue } from './undated';

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
function certainFields(said: Said): string[] {
  if (said.kind !== 'calendar') return [];
  const named: string[] = NAMED.filter((field) => said[field] !== undefined);
  return said.time ? [...named, 'time'] : named;
}

export function writeReading(
  text: string,
  mention: Mention,
  outcome: Outcome,
  spokenOn: string | null,
): Reading {
  const { start, end, rule, said } = mention;
  const exact = text.slice(start, end);
  const mod = said.mod === undefined ? {} : { mod: said.mod };
  const shared = { start, end, exact, type: typeOf(said), rule, certain: certainFields(said) };
  if (!isDated(outcome)) {
    return {
      ...shared,
      timex: { value: undatedValue(said), ...mod },
      edtf: null,
      precision: null,
      basis: 'vague',
      reading: `"${exact}": ${outcome.reason}`,
      implied: [],
      doubts: [],
    };
  }
  const time = said.time ? timeValue(said.time) : '';
  const edtf = toEdtf(outcome.period);
  const said_ = spokenOn === null ? '' : `, said on ${spokenOn}`;
  return {
    ...shared,
    timex: { value: periodValue(outcome.period) + time, ...mod },
    edtf: said.mod === 'APPROX' && !edtf.includes('/') ? `${edtf}~` : edtf,
    precision: outcome.period.grain === 'weekend' ? 'interval' : outcome.period.grain,
    basis: outcome.basis,
    reading: `"${exact}"${outcome.basis === 'explicit' ? '' : said_} → ${edtf}`,
    implied: outcome.implied ?? [],
    doubts: outcome.doubts ?? [],
    ...(outcome.anchoredTo === undefined ? {} : { anchoredTo: outcome.anchoredTo }),
  };
}
