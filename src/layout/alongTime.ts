/** Rows and days of speaking share the axis of the loom. */
import type { LoomRow } from './loom';

export interface Stops {
  readonly row: (row: LoomRow) => void;
  /** UTC ms at which a day of speaking ends. */
  readonly day: (ms: number) => void;
}

/** Calls one after the other in the order of time, in which both come; at one moment the rows first. */
export function alongTime(
  rows: readonly LoomRow[],
  spokenMs: readonly number[],
  stops: Stops,
): void {
  let day = 0;
  const addDays = (until: number): void => {
    for (let ms = spokenMs[day]; ms !== undefined && ms < until; ms = spokenMs[day]) {
      stops.day(ms);
      day += 1;
    }
  };
  for (const row of rows) {
    addDays(row.extent.atMs);
    stops.row(row);
  }
  addDays(Infinity);
}
