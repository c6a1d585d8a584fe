/** Typed words such as "early 2014" read as a date, counted from the day of speaking. */
import { parseEdtf } from '../../../calendar/edtf';
import { readTimes } from '../../../time';
import type { TypedDate } from './messages';

const LONGEST = 200;

/**
 * `null` where the words hold no date, or more than one. Rules ask for a preposition before an
 * ambiguous word ("in May"): where the bare words give nothing, they are read once more behind one.
 */
export function readDate(words: string, spokenOn: string, language: string): TypedDate | null {
  const typed = words.trim().slice(0, LONGEST);
  if (parseEdtf(typed)) return { edtf: typed, reading: typed };
  for (const text of [typed, `in ${typed}`, `on ${typed}`]) {
    const sentence = { start: 0, end: text.length, turnId: 't1' };
    const readings = readTimes(text, [sentence], {
      documentDate: parseEdtf(spokenOn) ? spokenOn : null,
      language,
    });
    const dated = readings.filter(({ edtf, type }) => edtf !== null && type !== 'DURATION');
    const [only] = dated;
    // A digit left over ("2014-13") is part of a date that was not understood.
    const rest = only ? text.slice(0, only.start) + text.slice(only.end) : '';
    if (only?.edtf && dated.length === 1 && !/\d/.test(rest))
      return { edtf: only.edtf, reading: only.reading };
  }
  return null;
}
