/** "1915–17": the end of a range of years, in two figures behind the first. */
import type { Mention } from '../rule';

const END = /[-–/](?<short>[0-9]{2})(?![-–/.,:]?[0-9]|[\w%])/y;
const FIGURES = /(?<![0-9.,:/-])[12][0-9]{3}$/;
/** A longer span is no range: "2010-45". */
const LONGEST = 30;
const FOUR = 4;

const isBareYear = ({ said }: Mention): boolean =>
  said.kind === 'calendar' &&
  said.year !== undefined &&
  said.month === undefined &&
  said.season === undefined;

function endOf(text: string, mention: Mention): Mention | null {
  if (mention.said.kind !== 'calendar' || !isBareYear(mention)) return null;
  END.lastIndex = mention.end;
  const short = END.exec(text)?.groups?.['short'];
  if (short === undefined) return null;
  if (!FIGURES.test(text.slice(Math.max(mention.start, mention.end - FOUR - 1), mention.end)))
    return null;
  const from = mention.said.year ?? 0;
  const to = from - (from % 100) + Number(short);
  if (to <= from || to - from > LONGEST) return null;
  const start = mention.end + 1;
  return {
    start,
    end: start + short.length,
    rule: mention.rule,
    said: { kind: 'calendar', year: to },
  };
}

export function withRangeEnds(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(isBareYear)) return mentions;
  const out: Mention[] = [];
  mentions.forEach((mention, at) => {
    out.push(mention);
    const end = endOf(text, mention);
    if (end && end.end <= (mentions[at + 1]?.start ?? text.length)) out.push(end);
  });
  return out;
}
