/** How often an event carries the status that its gold gives it; the scorer does not look at status. */
import { parseEdtf } from '../src/calendar/edtf';

interface Span {
  readonly begin: number;
  readonly end: number;
}

export interface StatusEvent {
  readonly value: string;
  /** As right as `value`, in the gold. */
  readonly altValues?: readonly string[];
  readonly status?: string | undefined;
  readonly title: string;
  readonly passages: readonly Span[];
}

export interface StatusTally {
  right: number;
  /** Found, whatever their status. */
  of: number;
  inGold: number;
  /** Negated or hypothetical events shown as reported: the unforgivable ones. */
  readonly shownAsFact: string[];
  readonly wrong: string[];
}

const NAMES: Readonly<Record<string, string>> = { hedged: 'claimed' };

const overlaps = (a: Span, b: Span): boolean => a.begin < b.end && b.begin < a.end;

function sameValue(a: string, b: string): boolean {
  const [left, right] = [parseEdtf(a), parseEdtf(b)];
  return (
    left !== null &&
    right !== null &&
    left.earliest === right.earliest &&
    left.latest === right.latest
  );
}

const matches = (predicted: StatusEvent, gold: StatusEvent): boolean =>
  [gold.value, ...(gold.altValues ?? [])].some((value) => sameValue(predicted.value, value)) &&
  predicted.passages.some((a) => gold.passages.some((b) => overlaps(a, b)));

/** Over gold events that are not plainly reported. Several predictions may match: one right one is enough. */
export function tally(
  gold: readonly StatusEvent[],
  predicted: readonly StatusEvent[],
): StatusTally {
  const sum: StatusTally = { right: 0, of: 0, inGold: 0, shownAsFact: [], wrong: [] };
  for (const event of gold) {
    if (event.status === undefined) continue;
    const expected = NAMES[event.status] ?? event.status;
    sum.inGold++;
    const found = predicted.filter((one) => matches(one, event));
    if (found.length === 0) continue;
    sum.of++;
    if (found.some(({ status }) => status === expected)) sum.right++;
    else
      sum.wrong.push(
        `${event.value} ${event.title}: ${expected}, shown as ${found.map(({ status }) => status).join(', ')}`,
      );
    const denied = expected === 'negated' || expected === 'hypothetical';
    if (denied && found.every(({ status }) => status === 'reported'))
      sum.shownAsFact.push(event.title);
  }
  return sum;
}
