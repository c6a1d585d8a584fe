/**
 * TimelineJS3 JSON (timeline.knightlab.com/docs/json-format.html). It puts headline, text and display
 * date into the page as HTML, so every text is escaped here.
 */
import { parseDay, plainDate } from '../calendar/day';
import { escapeHtml, markup, type Html } from './html/escapeHtml';
import { dateInWords } from '../layout/dateWords';
import type { Citation, QuotelineDocument, TimelineEvent, When } from '../schema/document';
import { quoteParts } from '../schema/quoteParts';
import { claimsOf, type Claims } from './claims';
import { json, type ExportFormat } from './exportFormat';

interface TimelineJsDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly display_date?: string;
}

/** Beyond these years JS dates end and TimelineJS needs its "cosmological" scale, which has years only. */
const HUMAN_YEARS = 270_000;

const yearOf = (day: string | null): number =>
  day === null ? 0 : plainDate(parseDay(day) ?? 0).year;

const isCosmological = (events: readonly TimelineEvent[]): boolean =>
  events.some(({ when }) =>
    [when.earliest, when.latest].some((day) => Math.abs(yearOf(day)) > HUMAN_YEARS),
  );

function dateOf(day: string, when: When, yearsOnly: boolean): TimelineJsDate {
  const { year, month, day: dayOfMonth } = plainDate(parseDay(day) ?? 0);
  if (yearsOnly || when.precision === 'year') return { year };
  return when.precision === 'month' ? { year, month } : { year, month, day: dayOfMonth };
}

function quoteOf(citation: Citation, { claimOf, words }: Claims): Html {
  const { before, dateWords, after } = quoteParts(citation.passage, citation.mention);
  const { credit, link } = claimOf(citation);
  const source =
    link === undefined ? '' : markup` · <a href="${link}" rel="noopener">${words.openSource}</a>`;
  return markup`<blockquote><p>“${before}<b>${dateWords}</b>${after}”</p></blockquote><p>${credit}${source}</p>`;
}

function textOf(event: TimelineEvent, claims: Claims): string {
  const quotes = event.citations.map((citation) => quoteOf(citation, claims));
  return markup`${quotes}<p><small>${claims.trustOf(event)}</small></p>`.text;
}

function slide(event: TimelineEvent, index: number, claims: Claims, yearsOnly: boolean) {
  const { when } = event;
  const start = when.earliest ?? when.latest ?? '1970-01-01';
  const end = when.precision === 'day' ? null : when.latest;
  return {
    start_date: dateOf(start, when, yearsOnly),
    ...(end === null || when.earliest === null ? {} : { end_date: dateOf(end, when, yearsOnly) }),
    display_date: escapeHtml(dateInWords(when, claims.language)),
    text: { headline: escapeHtml(claims.titleOf(event)), text: textOf(event, claims) },
    // TimelineJS makes DOM ids and addresses of it; ids of ours may hold anything.
    unique_id: /^[A-Za-z][\w-]*$/.test(event.id) ? event.id : `event-${index + 1}`,
  };
}

/** The undated ones have no place on its axis; the opening slide names them. */
function opening(document: QuotelineDocument, claims: Claims) {
  const items = document.undated.map(
    (event) => markup`<li>“${event.words}”: ${claims.titleOf(event)}</li>`,
  );
  const undated = items.length === 0 ? '' : markup`<p>${claims.words.undated}</p><ul>${items}</ul>`;
  return {
    text: {
      headline: escapeHtml(document.title),
      text: markup`<p>${claims.trust}</p>${undated}`.text,
    },
  };
}

export const timelinejs: ExportFormat = {
  format: 'timelinejs',
  title: 'TimelineJS3 JSON',
  extension: '.timelinejs.json',
  mediaType: 'application/json',
  write: (document) => {
    const claims = claimsOf(document);
    const yearsOnly = isCosmological(document.events);
    return json({
      scale: yearsOnly ? 'cosmological' : 'human',
      title: opening(document, claims),
      events: document.events.map((event, index) => slide(event, index, claims, yearsOnly)),
    });
  },
};
