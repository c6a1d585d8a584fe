/** Mention → outcome. */
import type { Situation } from '../context/discourse';
import type { Mention } from '../rule';
import { year, yearOf } from '../../calendar/period';
import { resolveCalendar } from './calendar';
import { undated, type Outcome } from './outcome';
import { resolveShift } from './shift';

export function resolve({ said }: Mention, situation: Situation): Outcome {
  const { spoken } = situation.discourse;
  switch (said.kind) {
    case 'calendar':
      return resolveCalendar(said, situation);
    case 'shift':
      return resolveShift(said, situation);
    case 'anniversary':
      return spoken
        ? {
            period: year(yearOf(spoken) - said.years),
            basis: 'derived',
            anchoredTo: 'document-date',
          }
        : undated('the day of speaking is not known');
    case 'time':
      return resolveCalendar(
        { kind: 'calendar', grain: 'day', which: { by: 0, origin: 'anchor' } },
        situation,
      );
    default:
      return undated('no place in the calendar');
  }
}
