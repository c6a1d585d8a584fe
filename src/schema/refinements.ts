/** What the document's schema asks of texts beyond their type. */
import { parseDay } from '../calendar/day';
import { parseEdtf } from '../calendar/edtf';

/** A plain day is the commonest value, and the quickest to read. */
export const isEdtf = (value: string): boolean =>
  parseDay(value) !== null || parseEdtf(value) !== null;

/** Signed: "2024-06-14", "-0043-03-15". */
export const isIsoDay = (value: string): boolean => parseDay(value) !== null;
