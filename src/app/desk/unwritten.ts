/**
 * A copy of a review whose write is under way. The transaction of a page that is left may end with it
 * (Indexed Database API 3.0, "closing a database connection"); what local storage was given stays.
 */
import type { Review } from '../../review/review';
import type { StoreVersion } from '../../review/store';

export interface Unwritten {
  /** The stored version that the write replaces, and the one it makes. */
  readonly seen: StoreVersion;
  readonly version: StoreVersion;
  readonly review: Review;
}

/** Local storage is written while the page waits: larger reviews would hold it up. UTF-16 units. */
const MAX_LENGTH = 60 * 1024;

const nameOf = (key: string): string => `quoteline-unwritten-${key}`;

/** Does nothing where storage is forbidden or full: the write itself goes on. */
export function noteUnwritten(key: string, unwritten: Unwritten): void {
  const copy = JSON.stringify(unwritten);
  if (copy.length > MAX_LENGTH) return dropUnwritten(key);
  try {
    localStorage.setItem(nameOf(key), copy);
  } catch {
    dropUnwritten(key);
  }
}

export function dropUnwritten(key: string): void {
  try {
    localStorage.removeItem(nameOf(key));
  } catch {
    // Where storage is forbidden nothing was noted.
  }
}

export function readUnwritten(key: string): Unwritten | null {
  try {
    return JSON.parse(localStorage.getItem(nameOf(key)) ?? 'null') as Unwritten | null;
  } catch {
    return null;
  }
}
