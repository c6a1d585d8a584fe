/** By these a date is known to date nothing. Patterns are of the words of a date, in any case. */
import type { WordSet } from './words';

export interface RefusalWords {
  /** "later today", "this morning" */
  readonly today: RegExp;
  /** "earlier today": at one time of the day, not nowadays. */
  readonly withinToday: RegExp;
  /** "next May": its year was not guessed. */
  readonly toCome: RegExp;
  /** "this day", in front of "in 1944". */
  readonly sameDay: RegExp;
  /** "the last decade" */
  readonly pastWindow: RegExp;
  /** "the past decade": ends now without a preposition. */
  readonly rollingWindow: RegExp;
  /** "over the last decade" */
  readonly spanning: WordSet;
  /** "the 1998 season" */
  readonly seasons: WordSet;
  /** "copyright 1996" */
  readonly imprints: WordSet;
  /** "up from 2012": with `changes`. */
  readonly measuredFrom: WordSet;
  readonly changes: readonly string[];
  /** "the highest since 2012": with `superlatives`. */
  readonly since: WordSet;
  /** "not in 1985", "or 1985" */
  readonly not: WordSet;
  readonly or: WordSet;
  /** "might have been 1828" */
  readonly wavering: readonly string[];
  /** "the last briefing of 2024" */
  readonly whichOne: WordSet;
  /** "which means 2021" */
  readonly equating: WordSet;
  /** "I hope you had a good Christmas": with `addressed`. */
  readonly wishes: readonly string[];
  readonly addressed: readonly string[];
  /** "with climate finance as our priority": no verb. */
  readonly accompanying: WordSet;
  /** "I spoke to the minister" is elsewhere, "I spoke to you" is not. */
  readonly talkedTo: WordSet;
  /** Who is spoken to: "you", "you've" */
  readonly hearers: WordSet;
  readonly speaker: WordSet;
  /** "more than 5,000" */
  readonly beforeAmount: WordSet;
  /** "today it would take two hours" */
  readonly possible: WordSet;
  /** "We're here": who opens a talk, and where it is held. */
  readonly talkers: WordSet;
  readonly here: WordSet;
  /** What opens a subject that is nobody in particular. */
  readonly anybody: WordSet;
  /** "we have got a guest" */
  readonly having: WordSet;
  /** "the report for 2019" */
  readonly reports: WordSet;
  /** "Will the Leader tell us …?": with `requesters`. */
  readonly requested: WordSet;
  readonly requesters: WordSet;
  /** "*like* he did on Sunday" */
  readonly likening: WordSet;
  /** "*what* was reported on Tuesday" */
  readonly whatever: WordSet;
  /** "This is an interview of 3 May." */
  readonly these: WordSet;
  /** "Each week, …": with `spells`. */
  readonly every: WordSet;
  readonly spells: WordSet;
  /** "hear from the next witness": what a sitting does. */
  readonly hearing: readonly string[];
  /** "usually": what is so told is of no day in particular. */
  readonly habitual: WordSet;
}
