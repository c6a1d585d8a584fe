/**
 * Which of several like-named days or periods is meant: the nearest, with the tense of the clause making one side
 * of the day of speaking farther than it is. News looks back more often than talk does.
 */
import { firstDay, lastDay, type Period } from '../../calendar/period';
import type { Situation } from '../context/discourse';

/** How much farther the unlikely side counts. */
const AGAINST_TENSE = 5;
const NEVER = Number.POSITIVE_INFINITY;
const NEWS_LOOKS_BACK = 1.5;

/** Days from `to` to the period; 0 inside it, negative before. */
function distance(period: Period, to: Period): number {
  const from = firstDay(to);
  if (firstDay(period) > lastDay(to)) return firstDay(period) - from;
  return lastDay(period) < from ? lastDay(period) - from : 0;
}

export function nearest(
  choices: readonly Period[],
  to: Period,
  { tense, isDone, isDue, discourse }: Situation,
): Period | null {
  const ahead = isDone
    ? NEVER
    : tense === 'past'
      ? AGAINST_TENSE
      : tense === 'future'
        ? 1
        : discourse.mode === 'news'
          ? NEWS_LOOKS_BACK
          : 1;
  const behind = isDue ? NEVER : tense === 'future' ? AGAINST_TENSE : 1;
  let best: Period | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    const days = distance(choice, to);
    const cost = days === 0 ? 0 : days > 0 ? days * ahead : -days * behind;
    if (cost < least) [best, least] = [choice, cost];
  }
  // Only dates ahead: the clause was misread.
  return best ?? choices[0] ?? null;
}
