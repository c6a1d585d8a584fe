/**
 * Whether "3/4/2024" is the third of April or the fourth of March: dates in figures of the same text that can be read
 * in one way only tell, else the region of the document's language; where neither does it stays in doubt.
 */
import { plainDate } from '../../calendar/day';
import type { Period } from '../../calendar/period';
import type { CalendarSaid, DayOrder, Said } from '../said';
import type { Placed } from '../tagText';

export interface OrderRead {
  readonly order: DayOrder;
  /** For the reading sentence; `null` where nothing decided. */
  readonly because: string | null;
}

/** The United States and who follows them write the month first; Canada writes both. */
const MONTH_FIRST = new Set(['US', 'PH', 'PR', 'GU', 'FM', 'MH', 'PW']);
const BOTH = new Set(['CA']);

/** BCP 47 tag → the order its region writes; English without a region does not tell. */
function orderOfLanguage(tag: string): DayOrder | null {
  const [language, ...rest] = tag.split('-');
  const region = rest.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase();
  if (region === undefined) return language?.toLowerCase() === 'en' ? null : 'day-first';
  if (BOTH.has(region)) return null;
  return MONTH_FIRST.has(region) ? 'month-first' : 'day-first';
}

/** The one order that dates of the text show; `null` where none does or they differ. */
function orderOfNeighbours(text: string, placed: readonly Placed[]): OrderRead | null {
  const shown = new Map<DayOrder, string>();
  for (const { mention } of placed) {
    const { said, start, end } = mention;
    const order = said.kind === 'calendar' ? said.order : undefined;
    if (order === undefined || order === 'either' || shown.has(order)) continue;
    // "27.03.2015" is day first everywhere, and says nothing of slashes.
    if (!text.slice(start, end).includes('.')) shown.set(order, text.slice(start, end));
  }
  const [only, another] = [...shown];
  return only && !another ? { order: only[0], because: `as in "${only[1]}"` } : null;
}

/** Figures that name a day which the text names in words, too, or its own day: read in the other order they name none. */
function orderOfNamed(
  text: string,
  placed: readonly Placed[],
  spoken: Period | null,
): OrderRead | null {
  const figures = placed.filter(
    ({ mention: { said } }) => said.kind === 'calendar' && said.order === 'either',
  );
  if (figures.length === 0) return null;
  const named = new Set(placed.map(({ mention: { said } }) => keyOf(said)));
  if (spoken?.grain === 'day') named.add(keyOf({ kind: 'calendar', ...plainDate(spoken.at) }));
  for (const { mention } of figures) {
    const said = mention.said as CalendarSaid;
    const first = named.has(keyOf({ ...said, order: 'month-first' }));
    const second = named.has(
      keyOf({ ...said, order: 'day-first', month: said.day ?? 0, day: said.month ?? 0 }),
    );
    const words = text.slice(mention.start, mention.end);
    if (first !== second)
      return {
        order: first ? 'month-first' : 'day-first',
        because: `as "${words}" is named in words`,
      };
  }
  return null;
}

/** Year (its last two figures), month and day; '' for what is not a day, and for figures of either order. */
function keyOf(said: Said): string {
  if (said.kind !== 'calendar' || said.order === 'either' || said.day === undefined) return '';
  const year = said.shortYear ?? (said.year === undefined ? undefined : said.year % 100);
  return year === undefined || said.month === undefined
    ? ''
    : `${String(year)}-${String(said.month)}-${String(said.day)}`;
}

export function dayOrderOf(
  text: string,
  placed: readonly Placed[],
  language: string,
  spoken: Period | null = null,
): OrderRead {
  const neighbours = orderOfNeighbours(text, placed) ?? orderOfNamed(text, placed, spoken);
  if (neighbours) return neighbours;
  const order = orderOfLanguage(language);
  return order ? { order, because: `as written in ${language}` } : UNDECIDED;
}

const UNDECIDED: OrderRead = { order: 'month-first', because: null };

/** What was said, as that order reads it. */
export function inOrder(said: CalendarSaid, { order }: OrderRead): CalendarSaid {
  const { month, day, ...rest } = said;
  if (order === 'month-first' || month === undefined || day === undefined) return said;
  return { ...rest, month: day, day: month };
}
