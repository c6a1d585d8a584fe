/** The one list of what can go wrong for a user: a code and its one-line cure. */
export const CURES = {
  usage: 'Run `quoteline --help` for the commands and options.',
  'file-missing': 'Check the path; it is read from the folder you are in.',
  'file-empty': 'Give a file that holds a transcript.',
  'file-binary': 'Give a text file; save other formats as plain text first.',
  'file-encrypted': 'Remove the password, save the file again and try once more.',
  'file-no-text': 'Run text recognition (OCR) over the scanned pages first.',
  'table-unread':
    'Name the columns in the first row, one of them “text”, and put quotation marks around cells with commas.',
  'file-too-large': 'Split the text into parts and extract each.',
  'too-many-events': 'Publish a part of the events, or the parts one by one.',
  'file-unwritable': 'Check that the folder exists and that you may write there.',
  encoding: 'Save the file as UTF-8.',
  'date-invalid': 'Write the date as 2024-06-14, 2024-06 or 2024, a day that exists.',
  'date-missing': 'Give the day of speaking with --date 2024-06-14.',
  'json-invalid': 'The file is not JSON; export it again.',
  'schema-invalid': 'Correct the field, or extract the document again.',
  'schema-future': 'The document is of a newer version; update Quoteline.',
  'reference-broken': 'The document names something it does not hold; extract it again.',
  'anchor-missing': 'A quote is not in the text; extract the document again.',
  'review-foreign': 'Open the review beside the document it was made for.',
  'review-damaged': 'Use the last good copy beside it, or begin a new review.',
  'review-conflict': 'Load what the other window or program wrote, or keep yours.',
  'storage-full': 'Download what you have, then remove kept documents or free some space.',
  network: 'Check the address and your connection, then try again.',
  internal: 'This is a bug in Quoteline; please report it with the input.',
} as const;

export type ErrorCode = keyof typeof CURES;

export interface ErrorFacts {
  /** File, line, JSON path or offset. */
  readonly where?: string | undefined;
  readonly expected?: string | undefined;
  /** Overrides the code's general cure. */
  readonly hint?: string | undefined;
}

/** Says what, where, what was expected and how to mend it; shown by page and command line alike. */
export class QuotelineError extends Error {
  readonly code: ErrorCode;
  readonly where: string | undefined;
  readonly expected: string | undefined;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, facts: ErrorFacts = {}) {
    super(message);
    this.name = 'QuotelineError';
    this.code = code;
    this.where = facts.where;
    this.expected = facts.expected;
    this.hint = facts.hint ?? CURES[code];
  }
}

/** Whatever was thrown; what is not ours is a bug of ours. */
export const asQuotelineError = (error: unknown): QuotelineError =>
  error instanceof QuotelineError ? error : new QuotelineError('internal', String(error));

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly QuotelineError[] };
