import type { QuotelineDocument } from '../../schema/document';
import { parseDocumentJson } from '../../schema/parse';
import type { Io } from '../io';
import { printErrors } from '../printError';
import { readText } from '../readFile';

/** `null` where it is no document; what is wrong with it has been said by then. */
export async function loadDocument(path: string, io: Io): Promise<QuotelineDocument | null> {
  const parsed = parseDocumentJson(await readText(path, io.stdin), path);
  if (parsed.ok) return parsed.value;
  printErrors(io, parsed.errors);
  return null;
}
