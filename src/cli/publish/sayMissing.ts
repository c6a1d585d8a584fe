import { missingScripts } from '../../export/picture/missingScripts';
import type { QuotelineDocument } from '../../schema/document';
import { say, type Io } from '../io';

/** Nothing where every letter of the picture can be drawn. */
export function sayMissing(io: Io, document: QuotelineDocument): void {
  const missing = missingScripts(document);
  if (missing.length === 0) return;
  say(io, `the PNG's font has no letters for ${missing.join(', ')}: they are drawn as boxes`);
  say(io, "the SVG takes the viewer's own fonts");
}
