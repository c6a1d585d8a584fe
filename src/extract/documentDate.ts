/** The day of speaking: as given, else as the text's own dateline says. */
import { parseEdtf } from '../calendar/edtf';
import { QuotelineError } from '../schema/errors';
import type { Words } from '../text';
import { readTimes } from '../time';
import type { Diagnostic, SourceInput } from './types';

export interface DocumentDate {
  readonly edtf: string;
  readonly diagnostics: readonly Diagnostic[];
}

function given(date: string): DocumentDate {
  if (parseEdtf(date)) return { edtf: date, diagnostics: [] };
  throw new QuotelineError('date-invalid', `${JSON.stringify(date)} is no date`, {
    where: 'date',
    expected: 'a day, month or year that exists, as 2024-06-14',
  });
}

export function readDateline({ words }: Words, language: string): string | null {
  const sentence = { start: 0, end: words.length, turnId: 'dateline' };
  const readings = readTimes(words, [sentence], { documentDate: null, language });
  return (
    readings.find(({ edtf }) => edtf !== null && parseEdtf(edtf)?.precision === 'day')?.edtf ?? null
  );
}

/** Throws `date-invalid` and `date-missing`. */
export function documentDate(input: SourceInput, dateline: Words | null): DocumentDate {
  if (input.date !== undefined) return given(input.date);
  const edtf = dateline && readDateline(dateline, input.language ?? 'en');
  if (!dateline || !edtf)
    throw new QuotelineError('date-missing', 'the text does not say on which day it was spoken', {
      where: input.id,
      expected: 'the day of speaking, as 2024-06-14',
    });
  const message = `The day of speaking, ${edtf}, was read from «${dateline.words.trim()}» in the text.`;
  return {
    edtf,
    diagnostics: [{ code: 'date-from-text', message, start: dateline.start, end: dateline.end }],
  };
}
