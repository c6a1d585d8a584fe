/** EDTF day, month or year of speaking → period. */
import { parseEdtf } from '../../calendar/edtf';
import { periodOfDay, toEdtf, yearOf, type Grain, type Period } from '../../calendar/period';

const GRAINS: ReadonlySet<string> = new Set([
  'day',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
]);

/** When the text was spoken. */
export interface Spoken {
  readonly period: Period;
  readonly edtf: string;
  readonly year: number;
}

function read(edtf: string): Spoken | null {
  const extent = parseEdtf(edtf.replace(/T.*$/, ''));
  if (!extent || extent.earliest === null || !GRAINS.has(extent.precision)) return null;
  const period = periodOfDay(extent.precision as Grain, extent.earliest);
  return { period, edtf: toEdtf(period), year: yearOf(period) };
}

/** Whoever tags line by line gives the same date each time. */
let last: { readonly edtf: string; readonly spoken: Spoken | null } | null = null;

/** `null` where there is none, or where it is an interval. */
export function spokenOn(edtf: string | null): Spoken | null {
  if (edtf === null) return null;
  if (last?.edtf !== edtf) last = { edtf, spoken: read(edtf) };
  return last.spoken;
}
