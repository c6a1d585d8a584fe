/** `when` of an event, from its EDTF value alone: the page needs no EDTF parser. */
import { formatDay } from '../calendar/day';
import { parseEdtf } from '../calendar/edtf';
import type { When } from './document';
import { QuotelineError } from './errors';

const isoOrOpen = (day: number | null): string | null => (day === null ? null : formatDay(day));

/** Throws `date-invalid` where the value is not EDTF. */
export function whenFromEdtf(edtf: string): When {
  const extent = parseEdtf(edtf);
  if (!extent) {
    throw new QuotelineError('date-invalid', `${JSON.stringify(edtf)} is not an EDTF date`, {
      expected: 'EDTF, as 2024-06-14, 2014-02, 197X or 2004-06/2006-08',
    });
  }
  return {
    edtf,
    earliest: isoOrOpen(extent.earliest),
    latest: isoOrOpen(extent.latest),
    precision: extent.precision,
    ...(extent.approximate ? { approximate: true } : {}),
    ...(extent.uncertain ? { uncertain: true } : {}),
  };
}
