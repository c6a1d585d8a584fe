/** Tables with a row for each turn or caption, as archives and speech recognisers publish them: speaker, text, time. */
import { readCues, type RawCue } from './cues';
import { tableRows, unread, type Cell } from './table';
import { delimiterOf, placesIn, type Places } from './tableHead';
import { secondsIn } from './timedLines';
import type { ReadText } from './types';

/** Recognisers write whole milliseconds: as seconds, one caption would last minutes. */
const LONGEST_SECONDS = 100;

function unitOf(stamps: readonly string[]): number {
  const last = Number(stamps.findLast((stamp) => stamp !== ''));
  return stamps.every((stamp) => /^\d*$/.test(stamp)) && last / stamps.length > LONGEST_SECONDS
    ? 1000
    : 1;
}

const stampOf = ({ words }: Cell): string => words.replace(/[[\]()\s]/g, '');

/** Cues with the voice that speaks; a row without a time has that of the row before. */
function cuesOf(rows: readonly (readonly Cell[])[], place: Places): RawCue[] {
  const cell = (row: readonly Cell[], at: number): Cell => row[at] ?? { words: '', at: 0 };
  const unit = unitOf(rows.map((row) => stampOf(cell(row, place.from))));
  const seconds = (row: readonly Cell[], at: number): number => {
    const stamp = stampOf(cell(row, at));
    return stamp === '' ? NaN : (secondsIn(stamp) ?? NaN) / unit;
  };
  let before = 0;
  return rows.map((row): RawCue => {
    const from = seconds(row, place.from);
    before = Number.isNaN(from) ? before : from;
    const to = seconds(row, place.to);
    const { words, at } = cell(row, place.text);
    const speaker = cell(row, place.speaker).words.replace(/[<>]|:\s*$/g, '');
    const voice = speaker.trim() === '' ? '' : `<v ${speaker.trim().slice(0, 80)}>`;
    return {
      from: before,
      to: Number.isNaN(to) ? before : to,
      lines: [{ words: voice + words, at }],
    };
  });
}

/** Throws `table-unread` where no column holds what was said, or a row has more cells than the table has columns. */
export const readCsv: ReadText = (raw, { name }) => {
  const [line = ''] = raw.split(/\r?\n|\r/, 1);
  const [names = [], ...rows] = tableRows(raw, delimiterOf(line));
  const place = placesIn(names.map(({ words }) => words));
  if (place.text < 0) throw unread(raw, 0, `${name ?? 'the table'} has no column of what was said`);
  const wide = rows.find((row) => row.slice(names.length).some(({ words }) => words.trim() !== ''));
  if (wide)
    throw unread(
      raw,
      wide[0]?.at ?? 0,
      `a row has ${wide.length} cells, the first ${names.length}`,
    );
  const { text, toFile, cues, notes } = readCues(raw, cuesOf(rows, place));
  return { text, toFile, notes: notes ?? [], cues: place.from < 0 ? [] : (cues ?? []) };
};
