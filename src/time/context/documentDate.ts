/** EDTF day, month or year of speaking → period. */
import { parseEdtf } from '../../calendar/edtf';
import { periodOfDay, type Grain, type Period } from '../../calendar/period';

const GRAINS: ReadonlySet<string> = new Set([
  'day',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
]);

/** `null` where there is none, or where it is an interval. */
export function documentPeriod(edtf: string | null): Period | null {
  const extent = edtf === null ? null : parseEdtf(edtf.replace(/T.*$/, ''));
  if (!extent || extent.earliest === null || !GRAINS.has(extent.precision)) return null;
  return periodOfDay(extent.precision as Grain, extent.earliest);
}
