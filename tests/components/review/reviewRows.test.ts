import { expect, test } from 'vitest';
import { firstWords } from '../../../src/components/review/firstWords';
import { reviewWindow } from '../../../src/components/review/reviewRows';
import { reviewQueue } from '../../../src/review/queue';
import { extractToy, VAGUE } from '../../review/support';

const many = extractToy([...Array.from({ length: 300 }, (_, n) => n + 1), VAGUE]);
const queue = reviewQueue(many, many);
const windowAt = (id: string | null) => reviewWindow(queue, id, 10, ({ edtf }) => edtf);

test('only the rows round the current one are drawn, and the rest is counted', () => {
  const middle = windowAt('e150');
  expect(middle.rows).toHaveLength(21);
  expect(middle.rows[10]).toMatchObject({ id: 'e150', date: '2050', mark: 'doubtful' });
  expect(middle.first + middle.rows.length + middle.after).toBe(301);
  expect(windowAt(null)).toMatchObject({ first: 0, after: 290 });
});

test('an event without a date stands last, in its own words', () => {
  const last = windowAt('e-vague');
  expect(last.after).toBe(0);
  expect(last.rows.at(-1)).toMatchObject({ date: '“several years ago”', mark: 'undated' });
});

test('a proposed title is cut at a word', () => {
  expect(firstWords('The old\n pier was built.', 40)).toBe('The old pier was built');
  expect(firstWords('The old pier was built', 12)).toBe('The old…');
  expect(firstWords('Unbreakable', 5)).toBe('Unbr…');
});
