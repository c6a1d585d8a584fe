/** A rule is a record; a language is a list of them with the words they are filled from. */
import type { Span } from '../text/types';
import type { Bound, Mod, Offset, Said, TimeOfDay } from './said';

/** `brief`: a note of a line or two, in which bare "day" and "week" count; `narrative`: history told in order. */
export type Register = 'brief' | 'narrative';

/** Named groups of a match; a group that took no part is absent. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** Where a match stands: readers may look around it, never change it. */
export interface Place extends Span {
  readonly text: string;
}

/** Slot name → word (lower case) → what it means. */
export type Lexicon = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

/** Trigger → its words, lower case. */
export type Triggers = Readonly<Record<string, readonly string[]>>;

/**
 * Why a match is no time expression. Only a trace has it: the page's worker is built without the words, so ask whether
 * it is a string, never whether it is empty.
 */
export const refused = (reason: string): string => reason;

/** What may stand right behind a rule's match, with groups of its own. Rules that share its pattern share what it is compiled to. */
export interface Tail {
  readonly pattern: string;
  /** Without it there is no match. */
  readonly isNeeded?: boolean;
}

export interface Rule {
  /** `family/form`. */
  readonly id: string;
  /**
   * Triggers of which every match holds a word, all of them, or looks ahead at it; "a|b" is either. Where one is
   * missing the pattern is not tried. Those of figures (`digits`, `year`, `colon`…) are in `scan`.
   */
  readonly needs: readonly string[];
  /**
   * A regular expression without anchors. `{{slot}}` is any word of that slot or a macro of the language; a space
   * is any white space, also a line end; named groups only; every repetition bounded, so that time stays linear.
   */
  readonly pattern: string;
  readonly tail?: Tail;
  /** What the groups say, or `refused`, as a string. Pure. */
  readonly read: (groups: Groups, place: Place) => Said | string;
  /** Sentences → what the rule reads in them; and sentences in which it must read nothing. Left out of bundles. */
  readonly examples: Readonly<Record<string, Said>>;
  readonly counterexamples: readonly string[];
  /** Only in texts of this register; see `context/mode`. */
  readonly only?: Register;
  /** Breaks ties between matches of one length; 0 where absent. */
  readonly rank?: number;
}

export interface Language {
  /** BCP 47 primary subtag. */
  readonly tag: string;
  readonly lexicon: Lexicon;
  readonly triggers: Triggers;
  /** Pattern pieces built of slots. */
  readonly macros: Readonly<Record<string, string>>;
  readonly rules: readonly Rule[];
  /** Reads a sentence for tense once, to be asked about each of its mentions. */
  readonly tenses: (sentence: string) => TenseReader;
  /** How mentions grow and join; see `merge/`. */
  readonly joints: Joints;
  /** Words that count from the day of speaking; a history has few of them. */
  readonly deictic: RegExp;
  /** At the end of what stands before a date that is no date of the story: a baseline, an end yet to come. */
  readonly aside: RegExp;
  /** At the end of what stands before a year that tells when, not which: "in", "since". */
  readonly adverbial: RegExp;
}

/** `done` and `due`: the verb governs the mention itself, "ruled on June 30", "will rule on June 30". */
export type Tense = 'past' | 'done' | 'future' | 'due';

/** Tense of the clause around a mention; `null` where nothing tells. Offsets are into the sentence. */
export type TenseReader = (start: number, end: number) => Tense | null;

/** Patterns over the words beside and between mentions. */
export interface Joints {
  /** Words that end right before a mention and belong to it: "early", "the end of", "about". */
  readonly prefixes: readonly Affix[];
  /** Sticky, and looks behind: says at a glance that none of the prefixes ends here. */
  readonly mayBePrefix: RegExp;
  readonly suffixes: readonly Affix[];
  /** Words before a mention, outside it, that say on which side of it the thing lies; none of `notBound` ends there. */
  readonly bounds: readonly { readonly pattern: RegExp; readonly bound: Bound }[];
  readonly notBound: RegExp;
  /** Sticky, and looks behind: says at a glance that none of `bounds`, and not `offset`, ends here. */
  readonly mayBeBound: RegExp;
  /** Before a date it is counted from: "two weeks before", "the day after". `null` where a language has none. */
  readonly offset: { readonly pattern: RegExp; readonly read: (groups: Groups) => Offset } | null;
  /** Between two dates of which one is meant. */
  readonly either: RegExp;
  /** Between a clock time or part of day and its day, whichever is first. */
  readonly timeAndDay: RegExp;
  /** Sticky: behind a day, the hour that it names: "Monday at nine". `null` where a language has none. */
  readonly hourBehind: {
    readonly pattern: RegExp;
    readonly read: (groups: Groups) => TimeOfDay;
  } | null;
  /** Between members of a list or range that share a year. */
  readonly list: RegExp;
  /** Between a day or feast and the year it was in: "Christmas holidays in 2010". */
  readonly inYear: RegExp;
  /** Before two days that share a night: "the night of". `null` where a language has none. */
  readonly oneNight: RegExp | null;
  /** Sticky: a connector and one more day of the month, in the group `day`. */
  readonly nextDay: RegExp;
  /** At the end of the text: a day of the month and a connector. */
  readonly dayBefore: RegExp;
  /** Between members of a list that are all meant. */
  readonly jointly: RegExp;
  /** Between the two ends of a range. */
  readonly range: RegExp;
  /** Between a length and its last day: "the quarter ended 30 June". `null` where a language has none. */
  readonly ended: RegExp | null;
  /** Before the last day, a length that is no expression of its own, and its TIMEX3 value: "the week ending Friday". */
  readonly lengthEnded: {
    readonly pattern: RegExp;
    readonly lengths: Readonly<Record<string, string>>;
  } | null;
  /** Before its first end, where the word between them also makes lists: "between … and". */
  readonly opensRange: RegExp;
}

export interface Affix {
  /** Anchored at the mention's edge. */
  readonly pattern: RegExp;
  readonly mod: Mod;
  /** Only for these kinds of mention; all where absent. */
  readonly kinds?: readonly Said['kind'][];
}

/** A time expression found, with what its words say. */
export interface Mention extends Span {
  readonly rule: string;
  readonly said: Said;
}
