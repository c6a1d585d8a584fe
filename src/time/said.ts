/**
 * What the words themselves say, before anything is completed from context. Plain data: no dates are computed here.
 */
import type { Grain } from '../calendar/period';

/** Units of amounts; `night` counts as a day, `fortnight` is read as two weeks. */
export type Unit = Exclude<Grain, 'half' | 'season'> | 'second' | 'minute' | 'hour' | 'season';

/**
 * `speech` is the day of speaking; `anchor` the date the text last spoke of; `story` that date where one is being told
 * of, else the day of speaking ("the end of the year"); `quarter` the quarter it reports on.
 */
export type Origin = 'speech' | 'anchor' | 'story' | 'quarter';

/** "last" is -1 from the day of speaking, "the following" +1 from the anchor, "the same" 0 from the anchor. */
export interface Relative {
  readonly by: number;
  readonly origin: Origin;
}

/** TIMEX3 parts of day: MO morning, MI midday, AF afternoon, EV evening, NI night, DT daytime. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export interface TimeOfDay {
  readonly part?: PartOfDay;
  /** 0–24. */
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** A clock time without a.m. or p.m. */
  readonly halfDayUnknown?: true;
}

/** TIMEX3 `mod`. */
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

/** On which side of the date the thing lies: "before 2000", "no later than June", "since 2014". */
export type Bound = 'before' | 'not-later' | 'by' | 'until' | 'after' | 'not-earlier' | 'since';

/** `n` is `null` for "several", "a few", bare plurals. */
export interface Amount {
  readonly n: number | null;
  readonly unit: Unit;
}

/** Of a date in figures. */
export type DayOrder = 'day-first' | 'month-first';

/** "two weeks before" a date: how far from it, and on which side. */
export interface Offset {
  readonly amount: Amount;
  /** "the Sunday before": the nearest one, the amount does not count. */
  readonly weekday?: number;
  readonly sign: 1 | -1;
}

/** A place in the calendar, as far as it was named. */
export interface CalendarSaid {
  readonly kind: 'calendar';
  /** Astronomical: 44 BC is -43. */
  readonly year?: number;
  /** "'91": the century is left to the reader. */
  readonly shortYear?: number;
  /** "of last year". */
  readonly yearBy?: Relative;
  readonly month?: number;
  readonly day?: number;
  /** "of last month": with `day`. */
  readonly monthBy?: Relative;
  /** Monday 1 … Sunday 7. */
  readonly weekday?: number;
  /** Spring 1 … winter 4. */
  readonly season?: number;
  readonly quarter?: number;
  readonly half?: number;
  /** `floor(year / 10)`. */
  readonly decade?: number;
  /** "the nineties": 9. */
  readonly shortDecade?: number;
  /** `floor(year / 100)`. */
  readonly century?: number;
  readonly holiday?: string;
  /** The period itself: "the week", "today". */
  readonly grain?: Grain;
  readonly which?: Relative;
  /** "the Tuesday", "the weekend": of the week that is told of. */
  readonly definite?: true;
  /** "and Sunday": behind another day. */
  readonly joined?: true;
  /** "a Tuesday": none in particular. */
  readonly indefinite?: true;
  /** "It was the 14th.": a day of the month only where one is spoken of. */
  readonly beside?: true;
  /** "the second Saturday in October" is 2, the last is -1: of the weekdays in the month. */
  readonly nth?: number;
  /** "Wednesday week" is 1, "Tuesday fortnight" 2: weeks on from the day named. */
  readonly weeksOn?: number;
  /** In figures: which stands first, where the figures tell; `either` is read month first until the text tells. */
  readonly order?: DayOrder | 'either';
}

/** "three years ago", "two days later". */
export interface ShiftSaid {
  readonly kind: 'shift';
  readonly amounts: readonly Amount[];
  readonly sign: 1 | -1;
  readonly origin: Origin;
  /** "ten years ago this week": what is reached. */
  readonly grain?: Grain;
  /** "in two weeks": a day to come, which TIMEX3 writes as how long it is till then. */
  readonly length?: true;
}

export interface DurationSaid {
  readonly kind: 'duration';
  readonly amounts: readonly Amount[];
}

/** "every Friday", "daily", "twice a year". */
export interface SetSaid {
  readonly kind: 'set';
  readonly every?: Amount;
  readonly weekday?: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: number;
  readonly weekend?: true;
}

export interface RefSaid {
  readonly kind: 'ref';
  readonly ref: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
}

/** "the 80th anniversary". */
export interface AnniversarySaid {
  readonly kind: 'anniversary';
  readonly years: number;
  /** Where it is said in which year it falls: "in 2025", "next year". */
  readonly year?: number;
  readonly yearBy?: Relative;
}

/** A clock time or part of day whose day is not said. */
export interface TimeSaid {
  readonly kind: 'time';
  /** "at night", "night attacks": no night in particular. */
  readonly habitual?: true;
}

/** A look-alike that claims its words, so that no shorter rule reads a date into them: "Good Friday Agreement". */
export interface NoneSaid {
  readonly kind: 'none';
  readonly reason: string;
}

export const none = (reason: string): NoneSaid => ({ kind: 'none', reason });

/** Only where something is skipped, so that readings compare. */
export const skipping = (skip: number): { skip?: number } => (skip > 0 ? { skip } : {});

export type Said = (
  | CalendarSaid
  | ShiftSaid
  | DurationSaid
  | SetSaid
  | RefSaid
  | AnniversarySaid
  | TimeSaid
  | NoneSaid
) & {
  readonly time?: TimeOfDay;
  readonly mod?: Mod;
  readonly bound?: Bound;
  readonly offset?: Offset;
  /** Characters at the start of the match that do not belong to the expression. */
  readonly skip?: number;
};
