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

/** CSS px: the column of most articles, wide enough for a ribbon. */
const COLUMN_PX = 700;
const RIBBON_PX = COLUMN_PX - 34;
const MAX_LANES = 5;
/** Longer lists are shown in windows. */
const MAX_ROWS = 300;
const MOST_PX = 20_000;

/** In one line of the heading, and of a row's title beside date and rail. */
const LETTERS = { heading: 58, title: 60 };
const HEADING_LINE_PX = 20.8;
const FACTS_PX = 66;
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

function rowPx({ title, status }: Pick<TimelineEvent, 'title' | 'status'>, markPx = 0): number {
  const letters = Math.min(300, title.length) + (status === 'reported' ? 0 : STATUS_LETTERS);
  const textPx = ROW_PADDING_PX + TITLE_LINE_PX * linesOf(letters, LETTERS.title);
  return Math.max(textPx, markPx + MARK_PADDING_PX);
}

function ribbonPx(document: QuotelineDocument, spoken: number | null): number {
  const { events } = document;
  if (events.length === 0) return 0;
  const drawn = events.map((event) => ({ title: event.title, extent: eventExtent(event, spoken) }));
  const language = safeLocale(document.language);
  const view = { widthPx: RIBBON_PX, zoom: 1, language, spokenMs: spoken, maxLanes: MAX_LANES };
  return layoutRibbon(drawn, view).heightPx + 1;
}

function listPx({ events, undated }: QuotelineDocument, spoken: number | null): number {
  const shown = events.slice(0, MAX_ROWS);
  const byId = new Map(shown.map((event) => [event.id, event]));
  const extents = shown.map((event) => eventExtent(event, spoken));
  const rows = columnRows(extents, spoken).map((row) => {
    if (row.kind !== 'event') return row.kind === 'fold' ? FOLD_PX : SPOKEN_PX;
    const event = byId.get(row.extent.eventId);
    return event ? rowPx(event, row.markPx) : 0;
  });
  const below = undated.slice(0, MAX_ROWS).map((event) => rowPx(event));
  const sum = [...rows, ...below].reduce((all, px) => all + px, LIST_PADDING_PX);
  return below.length === 0 ? sum : sum + UNDATED_PX;
}

/** CSS px. */
export function frameHeight(document: QuotelineDocument): number {
  const spoken = spokenMs(document.sources);
  const headingPx = HEADING_LINE_PX * Math.min(2, linesOf(document.title.length, LETTERS.heading));
  const allPx = FACTS_PX + headingPx + ribbonPx(document, spoken) + listPx(document, spoken);
  return Math.min(MOST_PX, Math.round(allPx));
}
