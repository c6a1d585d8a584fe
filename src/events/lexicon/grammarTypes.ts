/** Word classes that are closed, and words that endings deceive about. */
import type { WordSet } from './words';

export interface Grammar {
  readonly determiners: WordSet;
  readonly possessives: WordSet;
  readonly pronouns: WordSet;
  readonly firstPerson: WordSet;
  readonly secondPerson: WordSet;
  /** "*It* was not he who signed." */
  readonly dummies: WordSet;
  /** "had been planned" */
  readonly pluperfect: WordSet;
  readonly prepositions: WordSet;
  /** "went through", "broke out". */
  readonly particles: WordSet;
  readonly conjunctions: WordSet;
  /** "wanted to, *but* …" */
  readonly contrasting: WordSet;
  readonly subordinators: WordSet;
  readonly relatives: WordSet;
  readonly adverbs: WordSet;
  readonly adjectives: WordSet;
  readonly fillers: WordSet;
  /** "you know" between commas. */
  readonly fillerPhrases: readonly string[];
  /** "Mr. Speaker,": whom one speaks to. */
  readonly vocatives: WordSet;
  readonly be: WordSet;
  readonly have: WordSet;
  readonly do: WordSet;
  readonly presentAuxiliaries: WordSet;
  readonly modals: WordSet;
  readonly willModals: WordSet;
  /** What may be: "might have closed". */
  readonly possible: WordSet;
  /** With "have" they tell what did not happen: "would have closed". */
  readonly contrary: WordSet;
  /** "should not have closed": and did. */
  readonly obliging: WordSet;
  /** "must have closed" */
  readonly inferring: WordSet;
  /** Beside a condition, or of a day to come, they suppose. */
  readonly unreal: WordSet;
  /** "said that it *would* open": the "will" of what was said. */
  readonly backshifted: WordSet;
  /** Endings deceive: "hundred", "family", "meeting". */
  readonly notParticiples: WordSet;
  readonly notAdjectives: WordSet;
  readonly notAdverbs: WordSet;
  readonly notGerunds: WordSet;
}
