import { QuotelineError } from '../../schema/errors';

/** The browser's own errors about its storage, as ours. */
export function storageError(error: unknown): QuotelineError {
  if (error instanceof QuotelineError) return error;
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') {
    return new QuotelineError('storage-full', 'the browser has no room left to keep this');
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new QuotelineError('storage-full', `the browser keeps nothing here: ${reason}`, {
    hint: 'Download what you have; private windows and some settings switch storage off.',
  });
}
