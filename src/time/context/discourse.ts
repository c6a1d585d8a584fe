/** What a reader of the text knows when a mention comes: the day of speaking and what was last spoken of. */
import { firstDay, lastDay, type Period } from '../../calendar/period';
import type { Span } from '../../text/types';
import type { Mention, Tense } from '../rule';
import type { CalendarSaid } from '../said';
import type { TimeMode } from '../types';

/** A date the text spoke of, and where. */
export interface Anchor extends Span {
  readonly period: Period;
  /** The words held the year. */
  readonly explicit: boolean;
}

/** Beyond this many characters "the next day" no longer counts from a date. */
const REACH = 2500;
const KEPT = 64;

export class Discourse {
  private readonly anchors: Anchor[] = [];
  /** The quarter the text reports on: the last one named. */
  quarter: Period | null = null;

  constructor(
    readonly spoken: Period | null,
    readonly mode: TimeMode,
  ) {}

  /** Called once for each dated mention, in reading order. */
  remember({ start, end, said }: Mention, period: Period): void {
    const explicit = said.kind === 'calendar' && said.year !== undefined;
    this.anchors.push({ start, end, period, explicit });
    if (this.anchors.length > KEPT) this.anchors.splice(0, KEPT / 2);
    if (said.kind === 'calendar') this.noteQuarter(said, period);
  }

  /** The quarter reported on is one that is over, named without its year. */
  private noteQuarter({ quarter, year }: CalendarSaid, period: Period): void {
    const over = this.spoken !== null && lastDay(period) < firstDay(this.spoken);
    if (quarter !== undefined && year === undefined && over) this.quarter = period;
  }

  /** The latest anchor that satisfies, near enough to `at`. */
  last(at: number, accepts: (anchor: Anchor) => boolean = () => true): Anchor | null {
    for (let i = this.anchors.length - 1; i >= 0; i--) {
      const anchor = this.anchors[i];
      if (!anchor || at - anchor.end > REACH) return null;
      if (accepts(anchor)) return anchor;
    }
    return null;
  }
}

/** One mention's surroundings. */
export interface Situation extends Span {
  readonly discourse: Discourse;
  readonly tense: Tense | null;
}
