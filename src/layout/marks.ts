/**
 * Event → where it lies in time and how its mark is drawn. This is the border at which calendar
 * days become UTC ms; the end is exclusive (midnight after the last day), so a day has a width.
 */
import { dayToUtcMs, MS_PER_DAY, parseDay } from '../calendar/day';
import type { Status, TimelineEvent } from '../schema/document';

/** Distinguishable without colour: filled, outline, half, stripes, dashes, struck through. */
export type MarkFill = 'solid' | 'hollow' | 'half' | 'striped' | 'dashed' | 'struck';

/** What a mark needs of an event. */
export type DatedEvent = Readonly<Pick<TimelineEvent, 'id' | 'when' | 'status'>>;

export interface EventExtent {
  readonly eventId: string;
  /** UTC ms; `null` is an open or unknown end. */
  readonly fromMs: number | null;
  /** UTC ms, exclusive; `null` is an open or unknown end. */
  readonly toMs: number | null;
  /** UTC ms where the event's row stands on the axis. */
  readonly atMs: number;
  /** A day is a dot, anything less precise a bar over its extent. */
  readonly shape: 'dot' | 'bar';
  readonly fill: MarkFill;
  /** "about", "circa": both ends fade. */
  readonly approximate: boolean;
  /** "perhaps": the date itself is in doubt. */
  readonly uncertain: boolean;
}

/** Every status of the schema, and how its marks are filled. */
export const FILLS: Record<Status, MarkFill> = {
  reported: 'solid',
  planned: 'hollow',
  claimed: 'half',
  disputed: 'striped',
  hypothetical: 'dashed',
  negated: 'struck',
  corrected: 'struck',
};

export const fillOf = (status: Status): MarkFill => FILLS[status];

function dayMs(iso: string | null): number | null {
  const day = iso === null ? null : parseDay(iso);
  return day === null ? null : dayToUtcMs(day);
}

/**
 * The middle of an imprecise date, for any day of it is equally likely; the start of a stretch that
 * lasted; and for a plan only the part that was still ahead on the day of speaking.
 */
function restingPlace(
  event: DatedEvent,
  fromMs: number | null,
  toMs: number | null,
  spokenMs: number | null,
): number {
  if (fromMs === null || toMs === null) return fromMs ?? (toMs ?? MS_PER_DAY) - MS_PER_DAY;
  const ahead = event.status === 'planned' && spokenMs !== null;
  const from = ahead && fromMs <= spokenMs && spokenMs < toMs ? spokenMs : fromMs;
  if (event.when.precision === 'interval' && !ahead) return from;
  if (event.when.precision === 'day') return fromMs + MS_PER_DAY / 2;
  return from + (toMs - from) / 2;
}

/** `spokenMs` is the start of the day of speaking of the event's first citation, if known. */
export function eventExtent(event: DatedEvent, spokenMs: number | null = null): EventExtent {
  const fromMs = dayMs(event.when.earliest);
  const latestMs = dayMs(event.when.latest);
  const toMs = latestMs === null ? null : latestMs + MS_PER_DAY;
  return {
    eventId: event.id,
    fromMs,
    toMs,
    atMs: restingPlace(event, fromMs, toMs, spokenMs),
    shape: event.when.precision === 'day' ? 'dot' : 'bar',
    fill: fillOf(event.status),
    approximate: event.when.approximate ?? false,
    uncertain: event.when.uncertain ?? false,
  };
}
