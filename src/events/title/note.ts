/** A title claims no more than its source: what is planned, denied or supposed says so. */
import type { Status } from '../../schema/document';
import { heldBy } from '../cues';
import type { EventLexicon } from '../lexicon/types';
import { LONGEST_TITLE } from './context';

const DENYING =
  /^(?:den(?:y|ies|ied)|fail(?:s|ed)?|refus(?:es?|ed)|declin(?:es?|ed)|cancelled|canceled|postponed|called)$/;

/** Whether the title's own words say how far to believe it. */
function shows(lower: string, status: Status, lex: EventLexicon): boolean {
  const words = lower.replace(/[“”":,]/g, '').split(' ');
  const has = (phrases: readonly string[]): boolean => heldBy(words, phrases) !== null;
  if (status === 'planned')
    return (
      has(lex.planned) ||
      words.some(
        (word) =>
          lex.grammar.willModals.has(word) || /^(?:planned|scheduled|proposed|due)$/.test(word),
      )
    );
  if (status === 'negated')
    return words.some((word) => lex.negators.has(word) || DENYING.test(word));
  if (status === 'hypothetical')
    return words.some(
      (word) => lex.conditionals.has(word) || /^(?:would|could|might|may)$/.test(word),
    );
  if (status === 'claimed') return has(lex.hedges);
  return false;
}

export const needsNote = (title: string, status: Status, lex: EventLexicon): boolean =>
  noteFor(title, status, lex) !== '';

function noteFor(title: string, status: Status, lex: EventLexicon): string {
  const note = lex.titleNotes[status];
  if (note === undefined) return '';
  return shows(title.toLowerCase().replaceAll('’', "'"), status, lex) ? '' : bracketed(note);
}

/** Room that the longest form of it takes behind a title, UTF-16 units. */
export const noteLength = (status: Status, lex: EventLexicon): number => {
  const note = lex.titleNotes[status];
  return note === undefined ? 0 : bracketed(note).length;
};

const bracketed = (note: string): string => ` (${note})`;

/** The title with its status in brackets, where its own words do not show it and there is room. */
export function withNote(title: string, status: Status, lex: EventLexicon): string {
  const noted = title + noteFor(title, status, lex);
  return noted.length <= LONGEST_TITLE ? noted : title;
}
