/** Forms of verbs, and verbs by what they tell. */
import type { WordSet } from './words';

export interface VerbForms {
  readonly past: WordSet;
  readonly participle: WordSet;
  /** Base and third-person forms that are hardly ever nouns. */
  readonly present: WordSet;
  /** Base and third-person forms that may as well be nouns. */
  readonly ambiguous: WordSet;
  /** Any form → the base form, for irregular verbs. */
  readonly base: ReadonlyMap<string, string>;
  readonly reporting: WordSet;
  /** Introduce direct speech, and may tell a happening of their own: "announce". */
  readonly speaking: WordSet;
  /** "We believe that …", "I doubt that …". */
  readonly believing: WordSet;
  readonly doubting: WordSet;
  /** "accused of selling it in May" */
  readonly charging: WordSet;
  /** "voted no" */
  readonly answering: WordSet;
  readonly denying: WordSet;
  /** "nobody has shown that": what is not proved is not told. */
  readonly proving: WordSet;
  /** "I reject the claim that" */
  readonly rejecting: WordSet;
  /** "I don't accept that", "refuses to admit that" */
  readonly accepting: WordSet;
  /** "failed to deliver" */
  readonly neglecting: WordSet;
  /** "prevented from closing" */
  readonly keeping: WordSet;
  /** "almost doubled": it grew. */
  readonly measuring: WordSet;
  readonly speechActs: WordSet;
  /** What is done with a talk while it is held. */
  readonly recording: WordSet;
  readonly performative: WordSet;
  readonly negative: WordSet;
  /** "but permission was withheld": what kept a plan from being carried out. */
  readonly thwarting: WordSet;
  /** "did not go ahead" */
  readonly takingPlace: WordSet;
  /** Plans only in the passive, with "to" or "for". */
  readonly scheduling: WordSet;
  /** "had hoped to" */
  readonly hoping: WordSet;
  /** "were going to close" */
  readonly intending: WordSet;
  /** "agreed to leave": who agrees leaves. */
  readonly resolving: WordSet;
  readonly arranging: WordSet;
  readonly empty: WordSet;
  /** "let the lamp go out" */
  readonly letting: WordSet;
  /** "*led* to the launch" */
  readonly leading: WordSet;
  readonly intransitive: WordSet;
}
