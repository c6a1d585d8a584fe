/** CSV (RFC 4180), one row a citation: an event that is cited twice stands in two rows with one id. */
import { dateInWords } from '../layout/dateWords';
import type { Citation, QuotelineDocument, TimelineEvent, UndatedEvent } from '../schema/document';
import { claimsOf, type Claims } from './claims';
import { whole, type ExportFormat } from './exportFormat';

interface Row {
  readonly event: TimelineEvent | UndatedEvent;
  readonly citation: Citation;
}

type Cell = string | number | boolean | null | undefined;
type Column = readonly [name: string, cell: (row: Row, claims: Claims) => Cell];

const dated = ({ event }: Row): TimelineEvent | undefined => ('when' in event ? event : undefined);
const list = (items: readonly string[] | undefined): string | undefined => items?.join('; ');

const COLUMNS: readonly Column[] = [
  ['event_id', ({ event }) => event.id],
  ['title', ({ event }) => event.title],
  ['date_edtf', (row) => dated(row)?.when.edtf],
  [
    'date',
    (row, { language }) =>
      'when' in row.event ? dateInWords(row.event.when, language) : row.event.words,
  ],
  ['earliest', (row) => dated(row)?.when.earliest],
  ['latest', (row) => dated(row)?.when.latest],
  ['precision', (row) => dated(row)?.when.precision],
  ['approximate', (row) => dated(row)?.when.approximate],
  ['uncertain', (row) => dated(row)?.when.uncertain],
  ['basis', (row) => dated(row)?.basis],
  ['status', ({ event }) => event.status],
  ['importance', (row) => dated(row)?.importance],
  ['origin', (row) => dated(row)?.origin],
  ['checked', (row) => dated(row)?.checked],
  ['doubts', (row) => list(dated(row)?.doubts)],
  ['tags', (row) => list(dated(row)?.tags)],
  ['note', (row) => dated(row)?.note],
  ['speaker', ({ citation }, { claimOf }) => claimOf(citation).speaker?.name],
  ['quoted', ({ citation }) => citation.quoted],
  ['quote', ({ citation }) => citation.passage.exact],
  ['date_words', ({ citation }) => citation.mention?.exact],
  ['reading', ({ citation }) => citation.reading],
  ['quote_start', ({ citation }) => citation.passage.start],
  ['quote_end', ({ citation }) => citation.passage.end],
  ['source_id', ({ citation }) => citation.sourceId],
  ['source', ({ citation }, { claimOf }) => claimOf(citation).source?.title],
  ['source_date', ({ citation }, { claimOf }) => claimOf(citation).source?.date],
  ['source_url', ({ citation }, { claimOf }) => claimOf(citation).link],
];

/**
 * Spreadsheets run a cell that starts with one of these as a formula (OWASP, "CSV Injection"); an
 * apostrophe before it makes it text. It applies to negative years as well: Excel reads -0043-03-15
 * as a subtraction.
 */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

function write(cell: Cell): string {
  const text = String(cell ?? '');
  const harmless = typeof cell === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const rowsOf = (document: QuotelineDocument): Row[] =>
  [...document.events, ...document.undated].flatMap((event) =>
    event.citations.map((citation) => ({ event, citation })),
  );

function csvOf(document: QuotelineDocument): string {
  const claims = claimsOf(document);
  const rows = rowsOf(document).map((row) => COLUMNS.map(([, cell]) => write(cell(row, claims))));
  const lines = [COLUMNS.map(([name]) => name), ...rows].map((cells) => cells.join(','));
  // Without the byte order mark Excel takes UTF-8 for the code page of the machine.
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

export const csv: ExportFormat = {
  format: 'csv',
  title: 'CSV, one row a citation',
  extension: '.csv',
  mediaType: 'text/csv;charset=utf-8',
  write: (document) => whole(csvOf(document)),
};
