/**
 * Period → the EDTF of the timeline, at the precision that was said. EDTF has no word for "early" and "late": the
 * larger unit stays, and a note says which part of it was meant.
 */
import { formatYear } from '../../calendar/day';
import { toEdtf, type Period } from '../../calendar/period';
import type { Bound, Mod, Said } from '../said';

const PARTS: Partial<Record<Mod, string>> = {
  START: 'its early part',
  MID: 'its middle',
  END: 'its late part',
};

const NOTES: Readonly<Record<Bound, string>> = {
  before: 'before then',
  'not-later': 'then at the latest',
  by: 'by then',
  until: 'until then',
  after: 'after then',
  'not-earlier': 'then at the earliest',
  since: 'from then on',
};

const MODS: Partial<Record<Bound, Mod>> = {
  before: 'BEFORE',
  'not-later': 'ON_OR_BEFORE',
  after: 'AFTER',
  'not-earlier': 'ON_OR_AFTER',
};

export const boundMod = ({ bound }: Said): Mod | undefined => bound && MODS[bound];

export interface DateWritten {
  readonly edtf: string;
  /** What the value alone does not say, for the reading sentence. */
  readonly note: string;
}

/** "since 2014", "until March" and "by June" keep the date they name: it began, ended or is due then. */
const OPEN_START: ReadonlySet<Bound | undefined> = new Set(['before', 'not-later']);
const OPEN_END: ReadonlySet<Bound | undefined> = new Set(['after', 'not-earlier']);

/** An interval (a week, what no mask can say) takes no open end and no mark. */
function marked(edtf: string, { mod, bound }: Said): string {
  if (edtf.includes('/')) return edtf;
  if (OPEN_START.has(bound)) return `../${edtf}`;
  if (OPEN_END.has(bound)) return `${edtf}/..`;
  return mod === 'APPROX' ? `${edtf}~` : edtf;
}

/** The third century BC ends in 201 BC, that is -0200, and the 50s BC in 50 BC: not where a hundred or a ten begins. */
function edtfOf(period: Period): string {
  const { grain, at } = period;
  if (at >= 0 || (grain !== 'century' && grain !== 'decade')) return toEdtf(period);
  if (grain === 'decade') return `${formatYear(at * 10 + 2)}/${formatYear(at * 10 + 11)}`;
  return `${formatYear(at * 100 + 1)}/${formatYear(at * 100 + 100)}`;
}

export function toDate(period: Period, said: Said): DateWritten {
  const notes = [said.mod && PARTS[said.mod], said.bound && NOTES[said.bound]];
  const note = notes.filter((words) => words !== undefined).map((words) => ` (${words})`);
  return { edtf: marked(edtfOf(period), said), note: note.join('') };
}
