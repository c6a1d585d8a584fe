/** "May 2 - 3, 9 - 10", "the 28 and 29 August": days that share one month. */
import type { Joints, Mention } from '../rule';
import type { CalendarSaid } from '../said';

const MOST_DAYS = 31;

const isDayOfMonth = ({ said }: Mention): boolean =>
  said.kind === 'calendar' && said.month !== undefined && said.day !== undefined;

function dayMention(of: Mention, start: number, words: string, figures: string): Mention {
  const said = of.said as CalendarSaid;
  const { weekday: _other, ...shared } = said;
  return {
    start,
    end: start + words.length,
    rule: of.rule,
    said: { ...shared, day: Number.parseInt(figures, 10) },
  };
}

/** Days after a mention: the month was said before them. */
function following(text: string, mention: Mention, until: number, { nextDay }: Joints): Mention[] {
  const found: Mention[] = [];
  let at = mention.end;
  while (found.length < MOST_DAYS) {
    nextDay.lastIndex = at;
    const match = nextDay.exec(text);
    const figures = match?.groups?.['day'];
    if (!match || figures === undefined) break;
    at = match.index + match[0].length;
    if (at > until) break;
    found.push(dayMention(mention, at - figures.length, figures, figures));
  }
  return found;
}

const YEAR = /,?\s(?<year>1\d{3}|20\d{2})(?![\d%]|[,.]\d)/y;

/** "March 5-9, 1918": the year stands behind the last of the days, and is of them all. */
function withYear(text: string, days: readonly Mention[]): readonly Mention[] {
  const last = days.at(-1);
  if (!last || days.length < 2 || (last.said as CalendarSaid).year !== undefined) return days;
  YEAR.lastIndex = last.end;
  const match = YEAR.exec(text);
  if (!match) return days;
  const year = Number(match.groups?.['year']);
  return days.map((day) => ({
    ...day,
    end: day === last ? YEAR.lastIndex : day.end,
    said: { ...(day.said as CalendarSaid), year },
  }));
}

/** Days before a mention: the month comes after them. */
function preceding(text: string, mention: Mention, from: number, { dayBefore }: Joints): Mention[] {
  const found: Mention[] = [];
  let end = mention.start;
  while (found.length < MOST_DAYS) {
    const left = text.slice(Math.max(from, end - 24), end);
    const match = dayBefore.exec(left);
    const figures = match?.groups?.['day'];
    if (!match || figures === undefined) break;
    const start = end - left.length + match.index;
    const words = match[0].slice(0, match[0].indexOf(figures) + figures.length);
    found.unshift(dayMention(mention, start, words, figures));
    end = start;
  }
  return found;
}

/** "the 20th, the 21st and the 22nd of October": days found without a month, taken from the end of `out`. */
function takeAlone(text: string, mention: Mention, out: Mention[], { list }: Joints): Mention[] {
  const found: Mention[] = [];
  for (let next = mention; ; next = found[0] ?? next) {
    const last = out.at(-1);
    if (last?.said.kind !== 'calendar' || last.said.day === undefined) return found;
    if (last.said.month !== undefined || !list.test(text.slice(last.end, next.start))) return found;
    out.pop();
    found.unshift({
      ...dayMention(mention, 0, '', String(last.said.day)),
      start: last.start,
      end: last.end,
    });
  }
}

/** "the night of 17 to 18 January" is one night, and bears the date of its evening. */
function asOneNight(
  text: string,
  first: Mention,
  last: Mention,
  { oneNight }: Joints,
): Mention | null {
  if (first.said.kind !== 'calendar' || last.said.kind !== 'calendar') return null;
  const nextDay = (first.said.day ?? 0) + 1 === last.said.day;
  const left = text.slice(Math.max(0, first.start - NIGHT), first.start);
  return nextDay && oneNight?.test(left) ? { ...first, end: last.end } : null;
}
const NIGHT = 24;

export function spreadDays(
  text: string,
  mentions: readonly Mention[],
  joints: Joints,
): readonly Mention[] {
  if (!mentions.some(isDayOfMonth)) return mentions;
  const out: Mention[] = [];
  const pushDays = (days: readonly Mention[]) => {
    const [first, last, more] = days;
    const night = first && last && !more ? asOneNight(text, first, last, joints) : null;
    out.push(...(night ? [night] : days));
  };
  mentions.forEach((mention, at) => {
    // The year of "March 5-9 1918" is in the days already.
    if (mention.start < (out.at(-1)?.end ?? 0)) return;
    if (!isDayOfMonth(mention)) {
      out.push(mention);
      return;
    }
    const until = mentions[at + 1]?.start ?? text.length;
    const dayFirst = /^(?:the )?\d/i.test(text.slice(mention.start, mention.start + 6));
    if (dayFirst) {
      const days = [mention];
      let known = 0;
      while (known < days.length) {
        known = days.length;
        const from = out.at(-1)?.end ?? 0;
        days.unshift(...preceding(text, days[0] ?? mention, from, joints));
        days.unshift(...takeAlone(text, days[0] ?? mention, out, joints));
      }
      pushDays(days);
    } else pushDays(withYear(text, [mention, ...following(text, mention, until, joints)]));
  });
  return out;
}
