/**
 * How high a framed timeline will be in an article's column, so that the page around it reserves the
 * room: where the guess is close, little moves when the loader tells the true height. The numbers are
 * measures of the widget's stylesheet; `tests/browser/publishedSnippets` compares guess and truth.
 */
import { columnRows } from '../layout/column';
import { safeLocale } from '../layout/instantLabel';
import { eventExtent } from '../layout/marks';
import { layoutRibbon } from '../layout/ribbon';
import { spokenMs } from '../layout/spokenMs';
import type { QuotelineDocument, TimelineEvent } from '../schema/document';

/** What the widget looks like in a column of some width; letters that stand in one line, CSS px. */
interface Form {
  readonly headingLetters: number;
  readonly titleLetters: number;
  /** Header without the lines of its heading. */
  readonly factsPx: number;
  /** The line of a date above its title. */
  readonly datePx: number;
  /** Content of a ribbon, 0 for none. */
  readonly ribbonPx: number;
}

/** A column of 700 px, that of most articles: wide enough for a ribbon. */
const WIDE: Form = {
  headingLetters: 58,
  titleLetters: 60,
  factsPx: 66,
  datePx: 0,
  ribbonPx: 666,
};

const FACTS_LETTERS = 80;
const FACTS_LINE_PX = 18.85;

/** `px`: the column of a phone; dates stand above their titles, and there is no ribbon. */
const phone = (px: number): Form => ({
  headingLetters: (px - 110) / 9,
  titleLetters: (px - 53) / 8.4,
  factsPx: 28 + FACTS_LINE_PX * Math.ceil(FACTS_LETTERS / ((px - 110) / 6.6)),
  datePx: FACTS_LINE_PX,
  ribbonPx: 0,
});

const MAX_LANES = 5;
/** Longer lists are shown in windows. */
const MAX_ROWS = 300;
const MOST_PX = 20_000;

const HEADING_LINE_PX = 20.8;
const TITLE_LINE_PX = 21.6;
const ROW_PADDING_PX = 11;
/** Around a mark, which is as long as its date is imprecise. */
const MARK_PADDING_PX = 22;
const FOLD_PX = 21.4;
const SPOKEN_PX = 34.4;
const UNDATED_PX = 40.4;
const LIST_PADDING_PX = 16;
/** A status stands behind its title. */
const STATUS_LETTERS = 8;

const linesOf = (letters: number, room: number): number => Math.max(1, Math.ceil(letters / room));

type Row = Pick<TimelineEvent, 'title' | 'status'>;

function rowPx({ title, status }: Row, { titleLetters, datePx }: Form, markPx = 0): number {
  const letters = Math.min(300, title.length) + (status === 'reported' ? 0 : STATUS_LETTERS);
  const textPx = ROW_PADDING_PX + datePx + TITLE_LINE_PX * linesOf(letters, titleLetters);
  return Math.max(textPx, markPx + MARK_PADDING_PX);
}

function ribbonPx(document: QuotelineDocument, spoken: number | null, widthPx: number): number {
  const { events } = document;
  if (events.length === 0 || widthPx === 0) return 0;
  const drawn = events.map((event) => ({ title: event.title, extent: eventExtent(event, spoken) }));
  const language = safeLocale(document.language);
  const view = { widthPx, zoom: 1, language, spokenMs: spoken, maxLanes: MAX_LANES };
  return layoutRibbon(drawn, view).heightPx + 1;
}

function listPx({ events, undated }: QuotelineDocument, spoken: number | null, form: Form): number {
  const shown = events.slice(0, MAX_ROWS);
  const byId = new Map(shown.map((event) => [event.id, event]));
  const extents = shown.map((event) => eventExtent(event, spoken));
  const rows = columnRows(extents, spoken).map((row) => {
    if (row.kind !== 'event') return row.kind === 'fold' ? FOLD_PX : SPOKEN_PX;
    const event = byId.get(row.extent.eventId);
    return event ? rowPx(event, form, row.markPx) : 0;
  });
  const below = undated.slice(0, MAX_ROWS).map((event) => rowPx(event, form));
  const sum = [...rows, ...below].reduce((all, px) => all + px, LIST_PADDING_PX);
  return below.length === 0 ? sum : sum + UNDATED_PX;
}

function heightIn(document: QuotelineDocument, form: Form): number {
  const spoken = spokenMs(document.sources);
  const { length } = document.title;
  const headingPx = HEADING_LINE_PX * Math.min(2, linesOf(length, form.headingLetters));
  const ribbon = ribbonPx(document, spoken, form.ribbonPx);
  const allPx = form.factsPx + headingPx + ribbon + listPx(document, spoken, form);
  return Math.min(MOST_PX, Math.round(allPx));
}

/** CSS px, in a column of 700. */
export const frameHeight = (document: QuotelineDocument): number => heightIn(document, WIDE);

/** Viewports of small and large phones, and what articles leave of them free at both sides together. CSS px. */
const PHONES = [360, 430] as const;
const MARGINS_PX = 32;
/** Viewports from here on get the height of a wide column. CSS px. */
const WIDE_FROM_PX = 640;

/** A CSS length for `height`: on phones by the width of the viewport, else that of a column of 700 px. */
export function frameHeightCss(document: QuotelineDocument): string {
  const [from, to] = PHONES;
  const onPhone = (px: number): number => heightIn(document, phone(px - MARGINS_PX));
  const slope = (onPhone(from) - onPhone(to)) / (to - from);
  const phonePx = `${Math.round(onPhone(from) + slope * from)}px - ${slope.toFixed(2)}*100vw`;
  // A step between the two in one expression: what does not apply is far below zero.
  const isPhone = `(${WIDE_FROM_PX}px - 100vw)*9999`;
  const isWide = `(100vw - ${WIDE_FROM_PX - 1}px)*9999`;
  return `max(min(${phonePx},${isPhone}),min(${frameHeight(document)}px,${isWide}))`;
}
