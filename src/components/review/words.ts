/** The words of the review, in English. */
import type { Status } from '../../schema/document';

const DOUBTS: Record<string, string> = {
  'inferred-year': 'The year was not said; it was completed from the day of speaking.',
  'weak-clause': 'It is not certain that the date belongs to these words.',
  merged: 'Several places in the text were taken for one event.',
  'status-unsure': 'It is not certain whether this was told as fact, plan or claim.',
  'inferred-century': 'The century was not said; it was completed from the day of speaking.',
  'anchor-imprecise': 'The date is counted from another one that is itself not exact.',
  counterfactual: 'It stands in an “if” sentence about what did not happen.',
  asked: 'It stands in a question, so nobody has claimed it.',
  'quote-changed': 'The words under an earlier check have changed. Please look again.',
};

/** A doubt in words; a code this page does not know is shown as it is. */
export const doubtInWords = (code: string): string =>
  DOUBTS[code] ?? `${code.replaceAll('-', ' ')}.`;

export const STATUS_WORDS: Record<Status, string> = {
  reported: 'told as fact',
  planned: 'planned',
  claimed: 'claimed',
  disputed: 'disputed',
  negated: 'said not to have happened',
  hypothetical: 'supposed, not real',
  corrected: 'corrected later by the speaker',
};

export const SAVE_WORDS = {
  saved: 'Saved',
  saving: 'Saving…',
  unsaved: 'Not saved',
  conflict: 'Changed elsewhere',
} as const;
