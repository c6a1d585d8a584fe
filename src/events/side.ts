/** On which side of the day of speaking a date lies. */
import { parseEdtf } from '../calendar/edtf';

let last = { edtf: null as string | null, documentDate: '', side: 0 as -1 | 0 | 1 };

/** −1 before, 0 overlapping or unknown, 1 after; both in EDTF. Many rules ask it of one date, one after the other. */
export function sideOf(edtf: string | null, documentDate: string): -1 | 0 | 1 {
  if (last.edtf !== edtf || last.documentDate !== documentDate)
    last = { edtf, documentDate, side: compare(edtf, documentDate) };
  return last.side;
}

function compare(edtf: string | null, documentDate: string): -1 | 0 | 1 {
  const value = edtf === null ? null : parseEdtf(edtf);
  const spoken = parseEdtf(documentDate);
  if (!value || !spoken) return 0;
  if (value.earliest !== null && spoken.latest !== null && value.earliest > spoken.latest) return 1;
  if (value.latest !== null && spoken.earliest !== null && value.latest < spoken.earliest)
    return -1;
  return 0;
}
