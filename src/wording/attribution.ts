/** Who says so: every event is a claim of somebody, and the interface names them. */
import { parseDay } from '../calendar/day';
import { dateInWords } from '../layout/dateWords';
import type { ViewCitation, ViewDocument, ViewSource } from '../schema/view';
import { closeBidi } from './closeBidi';
import type { WidgetWords } from './words';

/** Names longer than that are none; UTF-16 units. */
const MAX_BY = 400;

export interface Attribution {
  /** "Cited by Anna Berg", with whom she quotes. */
  readonly by: string;
  /** "said on 21 June 2024"; '' where the source's date is not a day, month or year. */
  readonly said: string;
}

export function sourceOf(document: ViewDocument, citation: ViewCitation): ViewSource | undefined {
  return document.sources.find((source) => source.id === citation.sourceId);
}

/** The source's date in words; `source.date` is EDTF, of which a day, a month and a year are read. */
export function sourceDateLabel(source: ViewSource, language: string): string {
  const { date } = source;
  const full = date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
  if (parseDay(full) === null) return '';
  const precision = date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
  return dateInWords({ edtf: date, earliest: full, latest: full, precision }, language);
}

export function attribution(
  document: ViewDocument,
  citation: ViewCitation,
  words: WidgetWords,
  language: string,
): Attribution {
  const source = sourceOf(document, citation);
  const speaker = source?.speakers.find(({ id }) => id === citation.speakerId);
  const whom = speaker
    ? `${words.citedBy} ${speaker.name}`
    : source
      ? `${words.citedIn} ${source.title}`
      : '';
  const by = citation.quoted ? `${whom}, ${words.quoting(citation.quoted)}` : whom;
  const date = source ? sourceDateLabel(source, language) : '';
  return {
    by: closeBidi(by.slice(0, MAX_BY)),
    said: date === '' ? '' : words.saidOn(date),
  };
}
