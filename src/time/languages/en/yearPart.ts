/** The year part of a date, however it is written: "2024", "480 BC", "'91", "last year". */
import type { CalendarSaid } from '../../said';
import type { Groups, Place, Tail } from '../../rule';
import { before } from './around';
import * as lexicon from './lexicon/numbers';
import { relativeOf } from './names';
import { readAmount, spelledYear } from './numbers';

const PLAIN = '(?<year>{{yyyy}})(?![,.]?[0-9])';
const ERA = '(?<era>[0-9]{1,4} ?{{eraname}})';
const SHORT = '(?:{{apostrophe}}|fy ?)(?<short>[0-9]{2})';
export const ONES = `(?:${lexicon.ONES})`;
/** "December of forty-five", not "of forty-five states". */
const TENS = `(?<tens>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]${ONES}|(?![ -]${ONES}\\b)))(?! ?[a-z]{1,20}s\\b| (?:people|men|women|children|percent)\\b|[ -](?:hundred|thousand|million))`;
const RELATIVE = '(?<rel>last|this|next|that|the same|the following|the next|the previous) year';

/** "nineteen ninety-six", "two thousand four"; "twenty two" is none. */
export const SPELLED_YEAR = `(?:(?!twenty[ -]${ONES}\\b)(?:seventeen|eighteen|nineteen|twenty)(?:[ -]| and )(?:oh[ -]|aught[ -])?(?:hundred(?: and)? )?{{number}}(?:(?<=ty)[ -]${ONES})?|two thousand(?:(?: and)? {{number}}(?:(?<=ty)[ -]${ONES})?)?)`;

/** After a season. */
export const YEAR_PART = `,? (?:of )?(?:(?:the year )?(?:${ERA}|${PLAIN}|(?<spelled>${SPELLED_YEAR}))|${SHORT}|${RELATIVE}|(?<=of )${TENS})`;

/** After a month, day, feast or quarter. */
export const YEAR: Tail = { pattern: YEAR_PART };

/** "BC" as astronomical year: 44 BC is -43. */
export function eraYear(figures: number, era: string): number {
  return /^b/i.test(era) ? 1 - figures : figures;
}

export function yearFields(groups: Groups): Partial<CalendarSaid> {
  if (groups.era !== undefined)
    return { year: eraYear(Number.parseInt(groups.era, 10), groups.era.replace(/^[0-9\s]+/, '')) };
  if (groups.year !== undefined) return { year: Number(groups.year) };
  const spelled = groups.spelled === undefined ? null : spelledYear(groups.spelled);
  if (spelled !== null) return { year: spelled };
  if (groups.short !== undefined) return { shortYear: Number(groups.short) };
  if (groups.tens !== undefined) return { shortYear: readAmount(groups.tens) ?? 0 };
  if (groups.rel?.startsWith('the next')) return { yearBy: { by: 1, origin: 'anchor' } };
  if (groups.rel !== undefined) return { yearBy: relativeOf(groups.rel.replace(/^the /i, '')) };
  return {};
}

/** "Fiscal year 2023 ended on September 30": the year that is named by its end. */
const FISCAL_END =
  /\b(?:fiscal|financial)(?: year)? ((?:19|20)\d\d) (?:ended|ends|closed|closes) on $/i;

/** The year of what it stands beside, where the date has none of its own. */
export function yearBeside(groups: Groups, place: Place): Partial<CalendarSaid> {
  const own = yearFields(groups);
  const fiscal = Object.keys(own).length > 0 ? undefined : FISCAL_END.exec(before(place))?.[1];
  return fiscal === undefined ? own : { year: Number(fiscal) };
}
