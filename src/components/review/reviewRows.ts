/** The queue as rows of a list: title, date in words, and how far each is. */
import type { Queue } from '../../review/queue';
import type { TimelineEvent, UndatedEvent, When } from '../../schema/document';

export type RowMark = 'checked' | 'doubtful' | 'open' | 'undated';

export interface ReviewRow {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly mark: RowMark;
}

function rowOf(event: TimelineEvent | UndatedEvent, dateOf: (when: When) => string): ReviewRow {
  const { id, title, checked } = event;
  if (!('when' in event)) {
    return { id, title, date: `“${event.words}”`, mark: checked ? 'checked' : 'undated' };
  }
  const mark = checked ? 'checked' : event.doubts.length > 0 ? 'doubtful' : 'open';
  return { id, title, date: dateOf(event.when), mark };
}

export interface ReviewWindow {
  /** How many rows stand before the first drawn one. */
  readonly first: number;
  readonly rows: readonly ReviewRow[];
  readonly after: number;
}

/** The rows round the current one, `reach` to each side: thousands are never drawn. */
export function reviewWindow(
  { events, undated }: Queue,
  currentId: string | null,
  reach: number,
  dateOf: (when: When) => string,
): ReviewWindow {
  const all = [...events, ...undated];
  const at = Math.max(
    0,
    all.findIndex(({ id }) => id === currentId),
  );
  const first = Math.max(0, at - reach);
  const rows = all.slice(first, at + reach + 1).map((event) => rowOf(event, dateOf));
  return { first, rows, after: all.length - first - rows.length };
}
