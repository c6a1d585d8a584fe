/** "26 June – 4 August 1952", "in April and June 1955": the year stands once, with the last of them. */
import type { Joints, Mention } from '../rule';
import type { CalendarSaid } from '../said';

const hasYear = (said: CalendarSaid): boolean =>
  said.year !== undefined || said.shortYear !== undefined || said.yearBy !== undefined;

const lacksYear = (said: CalendarSaid): boolean =>
  !hasYear(said) &&
  said.which === undefined &&
  (said.month !== undefined || said.season !== undefined || said.holiday !== undefined);

/** The year of the right one, or the year before where the left month comes later in the year. */
function withYearOf(left: CalendarSaid, right: CalendarSaid, range: boolean): CalendarSaid {
  const turn = range && (left.month ?? 0) > (right.month ?? 12);
  if (right.year !== undefined) return { ...left, year: right.year - (turn ? 1 : 0) };
  if (right.shortYear !== undefined) return { ...left, shortYear: right.shortYear };
  return right.yearBy === undefined ? left : { ...left, yearBy: right.yearBy };
}

/** "1854 or '55", "1928, '27": the century stands once, with the first of them; a range goes on into the next. */
function shareCenturies(text: string, mentions: readonly Mention[], joints: Joints): Mention[] {
  return mentions.map((right, at) => {
    const left = mentions[at - 1];
    if (left?.said.kind !== 'calendar' || right.said.kind !== 'calendar') return right;
    if (left.said.year === undefined || right.said.shortYear === undefined) return right;
    const gap = text.slice(left.end, right.start);
    if (!joints.list.test(gap)) return right;
    const { shortYear, ...rest } = right.said;
    const ahead = (((shortYear - left.said.year) % 100) + 100) % 100;
    const turn = ahead > HALF_CENTURY && !joints.range.test(gap) ? 100 : 0;
    return { ...right, said: { ...rest, year: left.said.year + ahead - turn } };
  });
}

const HALF_CENTURY = 50;

export function shareYears(
  text: string,
  mentions: readonly Mention[],
  joints: Joints,
): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  const out = shareCenturies(text, mentions, joints);
  for (let at = out.length - 2; at >= 0; at--) {
    const [left, right] = [out[at], out[at + 1]];
    if (left?.said.kind !== 'calendar' || right?.said.kind !== 'calendar') continue;
    if (!lacksYear(left.said) || !hasYear(right.said)) continue;
    const gap = text.slice(left.end, right.start);
    if (joints.list.test(gap) || joints.inYear.test(gap))
      out[at] = {
        ...left,
        said: { ...left.said, ...withYearOf(left.said, right.said, joints.range.test(gap)) },
      };
  }
  return out;
}
