/** A bare weekday that another date of the text dates. */
import { around, isBefore } from './places';
import { dated, isBareWeekday, type Policy } from './policy';

/** "tomorrow and Sunday", "from 28 June until Friday": the first one behind the coming day that it is named with. */
export const weekdayBehindDay: Policy = (said, { discourse, start }) => {
  if (!(said.joined || said.bound === 'until') || !isBareWeekday(said)) return null;
  const { spoken } = discourse;
  const last = discourse.last(start);
  if (!spoken || !last || start - last.end > JOINED) return null;
  if (last.period.grain !== 'day' || !isBefore(spoken, last.period)) return null;
  const next = around(said, last.period).find((choice) => isBefore(last.period, choice));
  return dated(next ?? null, 'underspecified', {
    implied: ['week'],
    anchoredTo: { start: last.start, end: last.end },
  });
};
/** Characters of " until ". */
const JOINED = 7;

/** "this Friday, 16 March … Friday's meeting": the one named with its date shortly before. */
export const weekdayNamed: Policy = (said, { discourse, start }) => {
  if (!isBareWeekday(said) || said.indefinite || !discourse.spoken) return null;
  const named = discourse.last(
    start,
    ({ named, period }) => named === said.weekday && period.grain === 'day',
  );
  if (!named || Math.abs(named.period.at - discourse.spoken.at) > NEAR) return null;
  return dated(named.period, 'underspecified', {
    implied: ['week'],
    anchoredTo: { start: named.start, end: named.end },
  });
};
/** Days. */
const NEAR = 14;
