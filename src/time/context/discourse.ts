/** What a reader of the text knows when a mention comes: the day of speaking and what was last spoken of. */
import { firstDay, isFiner, lastDay, yearOf, type Period } from '../../calendar/period';
import type { Span } from '../../text/types';
import type { Mention, Tense } from '../rule';
import type { CalendarSaid } from '../said';
import type { TimeMode } from '../types';

/** A date the text spoke of, and where. */
export interface Anchor extends Span {
  readonly period: Period;
  /** The words held the year. */
  readonly explicit: boolean;
  /** It stood at the head of its sentence: "In 1965, …". */
  readonly leading: boolean;
}

/** Beyond this many characters "the next day" no longer counts from a date. */
const REACH = 2500;
const KEPT = 64;
/** Years that the story may jump. */
const ASIDE = 10;
const MEDIAN_OF = 9;

export class Discourse {
  private readonly anchors: Anchor[] = [];
  /** The quarter the text reports on: the last one named. */
  quarter: Period | null = null;

  constructor(
    readonly spoken: Period | null,
    readonly mode: TimeMode,
  ) {}

  /** Called once for each dated mention, in reading order. */
  remember({ start, end, said }: Mention, period: Period, leading: boolean): void {
    const explicit = said.kind === 'calendar' && said.year !== undefined;
    this.anchors.push({ start, end, period, explicit, leading });
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

  /**
   * The date that sets the year of a story: of a month or finer, or a year at the head of its sentence. A year far
   * from the others is an aside ("not called since 1614").
   */
  story(at: number): Anchor | null {
    const middle = this.middleYear();
    const fits = ({ period }: Anchor): boolean =>
      isFiner(period.grain, 'decade') && Math.abs(yearOf(period) - middle) <= ASIDE;
    return (
      this.last(
        at,
        (anchor) => fits(anchor) && (anchor.leading || anchor.period.grain !== 'year'),
      ) ?? this.last(at, fits)
    );
  }

  /** Median year of the latest dates. */
  private middleYear(): number {
    const years = this.anchors.slice(-MEDIAN_OF).map(({ period }) => yearOf(period));
    return years.sort((a, b) => a - b)[years.length >> 1] ?? 0;
  }
}

/** One mention's surroundings. */
export class Situation implements Span {
  private known: Tense | null | undefined;

  /** `readTense` is asked at most once, and only where tense decides: it is the dearest question of all. */
  constructor(
    readonly start: number,
    readonly end: number,
    readonly discourse: Discourse,
    private readonly readTense: () => Tense | null,
  ) {}

  get tense(): Tense | null {
    if (this.known === undefined) this.known = this.readTense();
    return this.known;
  }
}
