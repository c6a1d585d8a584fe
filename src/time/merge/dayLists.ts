/** "May 2 - 3, 9 - 10", "the 28 and 29 August": days that share one month. */
import type { Joints, Mention } from '../rule';
import type { CalendarSaid } from '../said';

const MOST_DAYS = 31;

const isDayOfMonth = ({ said }: Mention): boolean =>
  said.kind === 'calendar' && said.month !== undefined && said.day !== undefined;

function dayMention(of: Mention, start: number, figures: string): Mention {
  const said = of.said as CalendarSaid;
  const { weekday: _other, ...shared } = said;
  return {
    start,
    end: start + figures.length,
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
    found.push(dayMention(mention, at - figures.length, figures));
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
    const start = end - left.length + match.index + match[0].indexOf(figures);
    found.unshift(dayMention(mention, start, figures));
    end = start;
  }
  return found;
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
    const from = out.at(-1)?.end ?? 0;
    const until = mentions[at + 1]?.start ?? text.length;
    const dayFirst = /^(?:the )?\d/i.test(text.slice(mention.start, mention.start + 6));
    if (dayFirst) out.push(...preceding(text, mention, from, joints), mention);
    else out.push(mention, ...following(text, mention, until, joints));
  });
  return out;
}
