/** The closed lists of the document, for those that show or read them without checking a document. */

/** How a date came about. */
export const BASES = ['explicit', 'underspecified', 'relative', 'derived', 'vague'] as const;

/** How an event was told. */
export const STATUSES = [
  'reported',
  'planned',
  'claimed',
  'disputed',
  'negated',
  'hypothetical',
  'corrected',
] as const;
