/** What a reader of the text knows when a mention comes: the day of speaking and what was last spoken of. */
import { firstDay, isFiner, lastDay, yearOf, type Period } from '../../calendar/period';
import type { Sentence, Span } from '../../text/types';
import type { Mention, Tense } from '../rule';
import type { Dated } from '../resolve/outcome';
import type { CalendarSaid } from '../said';
import type { TimeMode } from '../types';
import type { OrderRead } from './dayOrder';

/** A date the text spoke of, and where. */
export interface Anchor extends Span {
  readonly period: Period;
  /** The words held the year. */
  readonly explicit: boolean;
  /** The weekday that was named with its date: "Friday, 16 March". */
  readonly named: number | undefined;
  /** It stood at the head of its sentence: "In 1965, …". */
  readonly leading: boolean;
  /** It was nearly its first word: "And in 1965 …", not "The treaty of 1965 …". */
  readonly opens: boolean;
  /** Number of the turn it stood in. */
  readonly turn: number;
  /** A date of the past that was said in full or counted from one: not from the day of speaking. */
  readonly told: boolean;
}

/** What the text around a mention tells, looked at only where it decides; `at` is where the mention begins. */
export interface Look {
  /** Of its clause: the dearest question of all. */
  readonly tense: (sentence: Sentence, mention: Span) => Tense | null;
  /** Inside quotation marks. */
  readonly isQuoted: (at: number) => boolean;
  /** After a preposition: "in 1991", not "its 1991 borders". */
  readonly isAdverbial: (at: number) => boolean;
  /** In brackets: "(posted on April 30)". Asked in histories alone. */
  readonly isAside: (at: number) => boolean;
}

/** Beyond this many characters "the next day" no longer counts from a date. */
const REACH = 2500;
/** A history goes on for longer in the year it is told of. */
const REACH_OF_HISTORY = 10_000;
/** In talk a story is sooner forgotten. */
const TOLD = 800;
/** A bare year is background sooner than a day is. */
const TOLD_YEAR = 240;
/** An expression that begins this near to the start of its sentence sets the time of the story. */
const LEADING = 16;
/** Of "And that was ". */
const OPENING = 13;
const KEPT = 64;
/** Dates in a row that make a story. */
const STORY = 3;
/** Years that the story may jump. */
const ASIDE = 10;
const MEDIAN_OF = 9;

export interface Circumstances {
  readonly spoken: Period | null;
  readonly mode: TimeMode;
  /** A note of a line or two is about its own day. */
  readonly brief: boolean;
  /** Asked at most once, where figures need it. */
  readonly readDayOrder: () => OrderRead;
  readonly look: Look;
}

export class Discourse {
  readonly spoken: Period | null;
  readonly mode: TimeMode;
  readonly brief: boolean;
  readonly look: Look;
  private readonly readDayOrder: () => OrderRead;
  private order: OrderRead | undefined;
  private readonly anchors: Anchor[] = [];
  /** Median year of the latest dates; `null` until it is asked for again. */
  private middle: number | null = null;
  private isLeft = false;
  /** The quarter the text reports on: the last one named. */
  quarter: Period | null = null;

  constructor({ spoken, mode, brief, readDayOrder, look }: Circumstances) {
    this.spoken = spoken;
    this.mode = mode;
    this.brief = brief;
    this.look = look;
    this.readDayOrder = readDayOrder;
  }

  get dayOrder(): OrderRead {
    return (this.order ??= this.readDayOrder());
  }

  /** Called once for each dated mention, in reading order. */
  remember({ start, end, said }: Mention, outcome: Dated, { sentence, turn }: Situation) {
    const { period, anchoredTo } = outcome;
    const explicit = said.kind === 'calendar' && said.year !== undefined;
    const asTold = explicit || typeof anchoredTo === 'object' || outcome.basis === 'explicit';
    // "Three years later" tells when, as "in 1965" does.
    const tellsWhen =
      period.grain !== 'year' || said.kind === 'shift' || this.look.isAdverbial(start);
    const told = asTold && this.isPast(period) && tellsWhen;
    const isFull = said.kind === 'calendar' && said.day !== undefined;
    const named = isFull ? said.weekday : undefined;
    this.isLeft = false;
    const leading = start - sentence < LEADING;
    const opens = start - sentence < OPENING;
    this.anchors.push({ start, end, period, explicit, named, told, leading, opens, turn });
    this.middle = null;
    if (this.anchors.length > KEPT) this.anchors.splice(0, KEPT / 2);
    if (said.kind === 'calendar') this.noteQuarter(said, period);
  }

  /** What is told from here on is of no story told before, until another date is named. */
  leaveStory() {
    this.isLeft = true;
  }

  /** The quarter reported on is one that is over, named without its year. */
  private noteQuarter({ quarter, year }: CalendarSaid, period: Period): void {
    const over = this.spoken !== null && lastDay(period) < firstDay(this.spoken);
    if (quarter !== undefined && year === undefined && over) this.quarter = period;
  }

  private isPast(period: Period): boolean {
    return this.spoken !== null && yearOf(period) < yearOf(this.spoken);
  }

  /**
   * The date of the past that is being told of in talk: the last one named, in this turn, the one before it (the
   * question) or the answer before that, where nothing was counted from the day of speaking since.
   */
  told(at: number, turn: number): Anchor | null {
    const last = this.anchors.at(-1);
    const reach = last?.period.grain === 'year' ? TOLD_YEAR : TOLD;
    const near = last !== undefined && at - last.end <= reach && turn - last.turn <= 2;
    return near && !this.isLeft && last.told && isFiner(last.period.grain, 'decade') ? last : null;
  }

  /** The date named last, here or in what is answered, was told of the past; or the last two were of past years. */
  tellsPast(at: number, turn: number): boolean {
    const [last, other] = [this.anchors.at(-1), this.anchors.at(-2)];
    const isNear = last !== undefined && at - last.end <= REACH && turn - last.turn <= 2;
    if (this.mode !== 'dialogue' || !isNear) return false;
    return last.told || [last, other].every((one) => one?.explicit && this.isPast(one.period));
  }

  /** A story that is well under way: its last dates are all of the past. */
  get isUnderWay(): boolean {
    return this.anchors.length >= STORY && this.anchors.slice(-STORY).every(({ told }) => told);
  }

  /** Named shortly before, in the same turn. */
  isIn = (anchor: Anchor, at: number, turn: number): boolean =>
    anchor.turn === turn && at - anchor.end <= TOLD;

  /** The latest anchor that satisfies, near enough to `at`. */
  last(
    at: number,
    accepts: (anchor: Anchor) => boolean = () => true,
    reach = REACH,
  ): Anchor | null {
    for (let i = this.anchors.length - 1; i >= 0; i--) {
      const anchor = this.anchors[i];
      if (!anchor || at - anchor.end > reach) return null;
      if (accepts(anchor)) return anchor;
    }
    return null;
  }

  /**
   * The date that sets the year of a story: the last one that tells when in the sentence at work (it begins at
   * `sentence`), else one of a month or finer, or a year at the head of its sentence. What stands in brackets is an
   * aside, and so is a year far from the others ("not called since 1614").
   */
  story(at: number, sentence: number): Anchor | null {
    const { look } = this;
    const middle = (this.middle ??= this.middleYear());
    const isNear = ({ period }: Anchor): boolean =>
      isFiner(period.grain, 'decade') && Math.abs(yearOf(period) - middle) <= ASIDE;
    const fits = (anchor: Anchor): boolean => isNear(anchor) && !look.isAside(anchor.start);
    const tellsWhen = ({ leading, period: { grain }, start }: Anchor): boolean =>
      leading || grain === 'day' || (grain !== 'year' && look.isAdverbial(start));
    const isHere = ({ start }: Anchor): boolean => start >= sentence && look.isAdverbial(start);
    return (
      this.last(at, (anchor) => isHere(anchor) && fits(anchor)) ??
      this.last(at, (anchor) => tellsWhen(anchor) && fits(anchor)) ??
      this.last(at, fits, REACH_OF_HISTORY) ??
      this.last(at, isNear, REACH_OF_HISTORY)
    );
  }

  private middleYear(): number {
    const years = this.anchors.slice(-MEDIAN_OF).map(({ period }) => yearOf(period));
    return years.sort((a, b) => a - b)[years.length >> 1] ?? 0;
  }
}

/** One mention's surroundings. */
export class Situation implements Span {
  private known: Tense | null | undefined;
  readonly start: number;
  readonly end: number;
  /** Where its sentence begins. */
  readonly sentence: number;

  constructor(
    { start, end }: Span,
    readonly discourse: Discourse,
    readonly turn: number,
    private readonly within: Sentence,
  ) {
    this.start = start;
    this.end = end;
    this.sentence = within.start;
  }

  /** Words of the past that talk tells of: "I said, “My child was born in August.”" */
  get isQuotedFromStory(): boolean {
    return (
      this.discourse.tellsPast(this.start, this.turn) && this.discourse.look.isQuoted(this.start)
    );
  }

  /** See `Discourse.told`. */
  get told(): Anchor | null {
    return this.discourse.told(this.start, this.turn);
  }

  get tense(): 'past' | 'future' | null {
    const tense = this.fullTense;
    return tense === 'done' ? 'past' : tense === 'due' ? 'future' : tense;
  }

  /** The clause leaves no doubt that it lies behind the speaker. */
  get isDone(): boolean {
    return this.fullTense === 'done';
  }

  /** The clause leaves no doubt that it lies ahead. */
  get isDue(): boolean {
    return this.fullTense === 'due';
  }

  private get fullTense(): Tense | null {
    if (this.known === undefined) this.known = this.discourse.look.tense(this.within, this);
    return this.known;
  }
}
