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

export function spreadDays(
  text: string,
  mentions: readonly Mention[],
  joints: Joints,
): readonly Mention[] {
  if (!mentions.some(isDayOfMonth)) return mentions;
  const out: Mention[] = [];
  mentions.forEach((mention, at) => {
    if (!isDayOfMonth(mention)) {
      out.push(mention);
      return;
    }
    const until = mentions[at + 1]?.start ?? text.length;
    const dayFirst = /^(?:the )?\d/i.test(text.slice(mention.start, mention.start + 6));
    if (dayFirst) {
      const alone = takeAlone(text, mention, out, joints);
      const first = alone[0] ?? mention;
      out.push(...preceding(text, first, out.at(-1)?.end ?? 0, joints), ...alone, mention);
    } else out.push(mention, ...following(text, mention, until, joints));
  });
  return out;
}
