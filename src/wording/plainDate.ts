/** A date as sources and reviews write it, in words, without the EDTF parser that a widget cannot afford. */
import { parseDay } from '../calendar/day';
import { dateInWords } from '../layout/dateWords';

/** EDTF day, month or year → "21 June 2024"; '' for anything else. */
export function plainDateInWords(edtf: string, language: string): string {
  const day = edtf.length === 4 ? `${edtf}-01-01` : edtf.length === 7 ? `${edtf}-01` : edtf;
  if (parseDay(day) === null) return '';
  const precision = edtf.length === 4 ? 'year' : edtf.length === 7 ? 'month' : 'day';
  return dateInWords({ edtf, earliest: day, latest: day, precision }, language);
}
