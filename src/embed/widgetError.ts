/**
 * What goes wrong for a widget, with codes of `schema/errors`. That file's cures speak to whoever runs
 * the command line; these speak to whoever reads, or looks after, the article.
 */
import type { ErrorCode } from '../schema/errors';

export type WidgetErrorCode = Extract<
  ErrorCode,
  'usage' | 'network' | 'json-invalid' | 'schema-invalid' | 'schema-future'
>;

export interface WidgetError {
  readonly code: WidgetErrorCode;
  readonly message: string;
  readonly hint: string;
}

export type Loaded<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: WidgetError };

const HINTS: Record<WidgetErrorCode, string> = {
  usage: 'Give the element a src, or a document inside.',
  network: 'Reload the page to try again.',
  'json-invalid': 'The address must lead to a Quoteline document.',
  'schema-invalid': 'The address must lead to a Quoteline document.',
  'schema-future': 'It needs a newer version of the widget.',
};

export const failure = (code: WidgetErrorCode, message: string): Loaded<never> => ({
  ok: false,
  error: { code, message, hint: HINTS[code] },
});
