/** Little words that decide how a phrase is read: what its neighbours are, where it begins and whom it means. */
import type { WordSet } from './words';

export interface PhraseWords {
  /** "*that* it passed", "*that* rule". */
  readonly that: WordSet;
  /** "*Some* say": alone they are a subject. */
  readonly quantities: WordSet;
  /** "have *all* been" */
  readonly floating: WordSet;
  /** "the *next* witness" */
  readonly ranks: WordSet;
  /** "before *being* sold": a noun there. */
  readonly nominalBe: WordSet;
  /** Who can only be a subject, contracted or not. */
  readonly subjects: WordSet;
  /** "told *us* that": who is never one. */
  readonly objects: WordSet;
  /** "went through last week": dates that take no preposition, in any case. */
  readonly bareDates: RegExp;
  readonly gerunds: RegExp;
  /** Of nouns, by their ending. */
  readonly plurals: RegExp;
  /** Of verbs. */
  readonly thirdPersons: RegExp;
  readonly owners: RegExp;
  /** "whose house burned", "whom the court convicted", "where it stood" */
  readonly whose: WordSet;
  readonly whom: WordSet;
  readonly where: WordSet;
  /** "*as* we speak" */
  readonly interjecting: WordSet;
  /** "*part* of an exercise that was agreed": the exercise was. */
  readonly parts: WordSet;
  readonly of: WordSet;
  /** "a cap *on* oil, which …" */
  readonly complements: WordSet;
  /** "led *to* the launch" */
  readonly outcomes: WordSet;
  /** "he came, *then* left" */
  readonly thereupon: WordSet;
  readonly located: WordSet;
  /** "the vote in the council, *which* is due" */
  readonly relatives: WordSet;
  /** "*came* back in May": no "back in May". */
  readonly returning: WordSet;
  /** "ahead of", "because of": one preposition. */
  readonly compounds: WordSet;
  /** Which pronoun takes up a thing, which a person. */
  readonly things: WordSet;
  readonly persons: WordSet;
  /** "Ben Hale, *who* died" */
  readonly people: WordSet;
  readonly pluralBe: WordSet;
  /** Whom "he" can't mean, and whom "she" can't. */
  readonly women: WordSet;
  readonly men: WordSet;
  /** "*back* in May", "*somewhere* around noon": they go with the date. */
  readonly beforeDates: WordSet;
  /** "*Mr.* Lund": a person. */
  readonly titles: WordSet;
  readonly and: WordSet;
  /** They open an object. */
  readonly articles: WordSet;
  /** "the rule *from* 1996" */
  readonly dating: WordSet;
  /** "rules *based* on the talks in May" */
  readonly resting: WordSet;
  /** "*at* the meeting last week" */
  readonly places: WordSet;
  /** "*since* the founding thirty years ago" */
  readonly counting: WordSet;
  /** "…, *correct*?", "…, *is that right*?" */
  readonly tags: readonly string[];
  /** "…, *didn't* you?" */
  readonly tagVerbs: WordSet;
}
