/** The text room: normalised text, its turns, its sentences. */
export { normalise, type Normalised } from './normalise';
export { splitSentences } from './sentences';
export { splitTurns, type Segmentation, type TurnHints } from './turns';
export type { FrontMatter } from './frontMatter';
export type { Words } from './dateline';
export type { Sentence, Span, Speaker, Turn, TurnKind } from './types';
