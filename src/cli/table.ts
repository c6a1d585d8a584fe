/** The short table of what was found: date, title, speaker, place in text. */
import type { Citation, DocumentSource, QuotelineDocument } from '../schema/document';

interface Row {
  readonly date: string;
  readonly title: string;
  readonly speaker: string;
  readonly place: string;
}

const HEAD: Row = { date: 'date', title: 'title', speaker: 'speaker', place: 'place in text' };
const DATE_WIDTH = 24;
const TITLE_WIDTH = 62;

const cut = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text;

/** Control characters of a hostile transcript must not reach a terminal. */
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');

function lineOf(source: DocumentSource | undefined, offset: number): number {
  return (source?.text ?? '').slice(0, offset).split('\n').length;
}

function placeOf(document: QuotelineDocument, citations: readonly Citation[]): string {
  const first = citations[0];
  if (!first) return '';
  const source = document.sources.find(({ id }) => id === first.sourceId);
  const { start, end } = first.passage;
  const more = citations.length > 1 ? ` (+${citations.length - 1} more)` : '';
  return `line ${lineOf(source, start)}, ${start}–${end}${more}`;
}

function speakerOf(document: QuotelineDocument, citation: Citation | undefined): string {
  const source = document.sources.find(({ id }) => id === citation?.sourceId);
  return source?.speakers.find(({ id }) => id === citation?.speakerId)?.name ?? '—';
}

function rowsOf(document: QuotelineDocument): Row[] {
  const dated = document.events.map((event) => ({
    date: event.when.edtf,
    title: event.status === 'reported' ? event.title : `${event.title} [${event.status}]`,
    citations: event.citations,
  }));
  const undated = document.undated.map(({ words, title, citations }) => ({
    date: `“${words}”`,
    title,
    citations,
  }));
  return [...dated, ...undated].map(({ date, title, citations }) => ({
    date: printable(cut(date, DATE_WIDTH)),
    title: printable(cut(title, TITLE_WIDTH)),
    speaker: printable(speakerOf(document, citations[0])),
    place: placeOf(document, citations),
  }));
}

export function eventTable(document: QuotelineDocument): string {
  const rows = [HEAD, ...rowsOf(document)];
  const width = (key: keyof Row): number => Math.max(...rows.map((row) => row[key].length));
  const [date, title, speaker] = [width('date'), width('title'), width('speaker')];
  const line = (row: Row): string =>
    [row.date.padEnd(date), row.title.padEnd(title), row.speaker.padEnd(speaker), row.place].join(
      '  ',
    );
  return rows.map(line).join('\n');
}
