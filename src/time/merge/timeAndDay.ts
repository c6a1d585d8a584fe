/** "8 p.m. Wednesday", "Friday night", "the morning of April 19": a time and its day are one mention. */
import type { Joints, Mention } from '../rule';
import type { Said, TimeOfDay } from '../said';

const LONGEST_GAP = 12;

const isTime = (said: Said): boolean => said.kind === 'time';

/** A mention that names one day. */
function isDay(said: Said): boolean {
  if (said.kind === 'shift') return said.amounts.every(({ unit }) => unit === 'day');
  if (said.kind !== 'calendar') return false;
  return (
    said.day !== undefined ||
    said.weekday !== undefined ||
    said.grain === 'day' ||
    said.holiday !== undefined
  );
}

/** The clock wins over the part of day: "10 o'clock this morning". */
function join(a: TimeOfDay | undefined, b: TimeOfDay | undefined): TimeOfDay {
  const time = { ...a, ...b };
  const pm = time.part === 'AF' || time.part === 'EV' || time.part === 'NI';
  if (time.halfDayUnknown && pm && time.hour !== undefined && time.hour < 12)
    return { ...time, hour: time.hour + 12 };
  return time;
}

/** "Saturday night, August 7th": the weekday of a date that has none. */
function weekdayOfDate(left: Mention, right: Mention): Mention | null {
  const { said } = left;
  const isWeekday =
    said.kind === 'calendar' &&
    said.weekday !== undefined &&
    said.month === undefined &&
    said.day === undefined;
  const { said: date } = right;
  const isDate =
    date.kind === 'calendar' &&
    date.month !== undefined &&
    date.day !== undefined &&
    date.weekday === undefined;
  if (!isWeekday || !isDate) return null;
  const time = said.time ?? date.time;
  return {
    start: left.start,
    end: right.end,
    rule: right.rule,
    said: { ...date, weekday: said.weekday, ...(time ? { time } : {}) },
  };
}

/** Both as one, or `null` where they do not belong together. */
function joined(left: Mention, right: Mention): Mention | null {
  const named = weekdayOfDate(left, right);
  if (named) return named;
  const [day, time] = isTime(left.said) ? [right, left] : [left, right];
  const twoTimes = isTime(left.said) && isTime(right.said);
  if (!twoTimes && (!isTime(time.said) || !isDay(day.said))) return null;
  return {
    start: left.start,
    end: right.end,
    rule: day.rule,
    said: { ...day.said, time: join(time.said.time, day.said.time) },
  };
}

/** "11 March at about four": the hour stands behind its day. */
function withHour(text: string, mention: Mention, { hourBehind }: Joints): Mention {
  if (!hourBehind || mention.said.time || !isDay(mention.said)) return mention;
  hourBehind.pattern.lastIndex = mention.end;
  const match = hourBehind.pattern.exec(text);
  if (!match) return mention;
  const time = hourBehind.read(match.groups ?? {});
  return { ...mention, end: mention.end + match[0].length, said: { ...mention.said, time } };
}

export function joinTimesAndDays(
  text: string,
  mentions: readonly Mention[],
  joints: Joints,
): readonly Mention[] {
  const out: Mention[] = [];
  for (const found of mentions) {
    const next = withHour(text, found, joints);
    const last = out.at(-1);
    const near = last && next.start - last.end <= LONGEST_GAP;
    const both =
      near && joints.timeAndDay.test(text.slice(last.end, next.start)) ? joined(last, next) : null;
    if (both) out[out.length - 1] = both;
    else out.push(next);
  }
  return out;
}
