/** The queue as rows of a list: title, date in words, and how far each is. */
import type { Queue } from '../../review/queue';
import type { When } from '../../schema/document';

export type RowMark = 'checked' | 'doubtful' | 'open' | 'undated';

export interface ReviewRow {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly mark: RowMark;
}

export function reviewRows(
  { events, undated }: Queue,
  dateOf: (when: When) => string,
): readonly ReviewRow[] {
  const dated = events.map(({ id, title, when, checked, doubts }): ReviewRow => {
    const mark = checked ? 'checked' : doubts.length > 0 ? 'doubtful' : 'open';
    return { id, title, date: dateOf(when), mark };
  });
  const vague = undated.map(({ id, title, words, checked }): ReviewRow => {
    return { id, title, date: `“${words}”`, mark: checked ? 'checked' : 'undated' };
  });
  return [...dated, ...vague];
}
