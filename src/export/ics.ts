/**
 * iCalendar (RFC 5545). A calendar knows days, so only dated days are written, and planned periods as
 * all-day spans that say «sometime in …». What a speaker denied or only supposed is no entry of
 * anybody's calendar. Everything is TRANSPARENT: a claim does not make its reader busy.
 */
import { formatDay, parseDay } from '../calendar/day';
import { dateInWords } from '../layout/dateWords';
import type { QuotelineDocument, Status, TimelineEvent } from '../schema/document';
import { VERSION } from '../version';
import { claimsOf, type Claims } from './claims';
import type { ExportFormat, Exported, LeftOut } from './exportFormat';
import { icsLines, icsText } from './icsLines';

const NOT_IN_A_CALENDAR: ReadonlySet<Status> = new Set(['negated', 'hypothetical', 'corrected']);
const BASIC_DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

const basic = (day: string): string => day.replaceAll('-', '');

function reasonAgainst({ when, status }: TimelineEvent, { words }: Claims): string | null {
  const { earliest, latest, precision } = when;
  if (NOT_IN_A_CALENDAR.has(status)) return `it is ${words.status[status]}, not dated as done`;
  if (earliest === null || latest === null) return 'one end of its date is open';
  if (precision !== 'day' && status !== 'planned')
    return `its date is a ${precision}; a calendar holds days`;
  if (!BASIC_DAY.test(earliest) || !BASIC_DAY.test(dayAfter(latest)))
    return 'iCalendar knows only the years 1 to 9999';
  return null;
}

const dayAfter = (day: string): string => formatDay((parseDay(day) ?? 0) + 1);

/** No clock: an entry is as old as its source. "2024" and "2024-06" stand for their first day. */
function stampOf(document: QuotelineDocument, event: TimelineEvent): string {
  const source = document.sources.find(({ id }) => id === event.citations[0]?.sourceId);
  const day = /^\d{4}(?:-\d{2}){0,2}/.exec(source?.date ?? '')?.[0] ?? '1970';
  const full = `${day}-01-01`.slice(0, 10);
  return `${basic(BASIC_DAY.test(full) ? full : '1970-01-01')}T000000Z`;
}

/** Unique in the world: the event's id and the hash of the text it was said in. */
function uidOf(document: QuotelineDocument, event: TimelineEvent): string {
  const source = document.sources.find(({ id }) => id === event.citations[0]?.sourceId);
  return `${icsText(event.id)}@${(source?.sha256 ?? '').slice(0, 16)}.quoteline`;
}

function descriptionOf(event: TimelineEvent, claims: Claims): string {
  const quotes = event.citations.map(
    (citation) => `“${citation.passage.exact}”\n${claims.claimOf(citation).credit}`,
  );
  return [...quotes, claims.trustOf(event)].join('\n\n');
}

function summaryOf(event: TimelineEvent, claims: Claims): string {
  const title = claims.titleOf(event);
  if (event.when.precision === 'day') return title;
  return `sometime in ${dateInWords(event.when, claims.language)}: ${title}`;
}

function entry(document: QuotelineDocument, event: TimelineEvent, claims: Claims): string[] {
  const { earliest, latest } = event.when;
  const link = event.citations.map((citation) => claims.claimOf(citation).link).find(Boolean);
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(document, event)}`,
    `DTSTAMP:${stampOf(document, event)}`,
    `DTSTART;VALUE=DATE:${basic(earliest ?? '')}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(latest ?? ''))}`,
    `SUMMARY:${icsText(summaryOf(event, claims))}`,
    `DESCRIPTION:${icsText(descriptionOf(event, claims))}`,
    ...(link === undefined ? [] : [`URL:${link}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function leftOutOf(document: QuotelineDocument, claims: Claims): LeftOut[] {
  const dated = document.events.flatMap((event) => {
    const reason = reasonAgainst(event, claims);
    return reason === null ? [] : [{ id: event.id, title: event.title, reason }];
  });
  const undated = document.undated.map(({ id, title, words }) => ({
    id,
    title,
    reason: `its date stays vague: “${words}”`,
  }));
  return [...dated, ...undated];
}

function write(document: QuotelineDocument): Exported {
  const claims = claimsOf(document);
  const leftOut = leftOutOf(document, claims);
  const written = document.events.filter((event) => reasonAgainst(event, claims) === null);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Quoteline//Quoteline ${VERSION}//EN`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${icsText(document.title)}`,
    `X-WR-CALDESC:${icsText(claims.trust)}`,
    ...leftOut.map(({ title, reason }) => `X-QUOTELINE-LEFT-OUT:${icsText(`${title}: ${reason}`)}`),
    ...written.flatMap((event) => entry(document, event, claims)),
    'END:VCALENDAR',
  ];
  return { text: icsLines(lines), leftOut };
}

export const ics: ExportFormat = {
  format: 'ics',
  title: 'Calendar (ICS)',
  extension: '.ics',
  mediaType: 'text/calendar;charset=utf-8',
  write,
};
