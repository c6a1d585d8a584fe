/** What the events room must know of a language. A new language is a folder of such records. */
import type { PhraseWords } from './phraseTypes';
import type { WordSet } from './words';

export type { WordSet } from './words';

/** Word → the words that settle what it means. */
export type WordsBy = Readonly<Record<string, WordSet>>;

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
  readonly arranging: WordSet;
  readonly empty: WordSet;
  /** "let the lamp go out" */
  readonly letting: WordSet;
  /** "*led* to the launch" */
  readonly leading: WordSet;
  readonly intransitive: WordSet;
}

/** By these a date is known to date nothing. Patterns are of the words of a date, in any case. */
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

export interface EventLexicon {
  readonly grammar: Grammar;
  readonly phrasing: PhraseWords;
  readonly verbs: VerbForms;
  /** Happenings as nouns ("attack", "election"). */
  readonly eventNouns: WordSet;
  /** "the rumour that it passed": the clause says what the noun holds. */
  readonly contentNouns: WordSet;
  /** What a sitting is called by those who sit in it ("briefing"). */
  readonly sessionNouns: WordSet;
  /** What is decided "at last week's meeting" is the event, not the meeting. */
  readonly gatherings: WordSet;
  /** Words of one happening, under one head: "disrupted", "derailed". */
  readonly synonyms: readonly (readonly string[])[];
  readonly stopWords: WordSet;
  readonly connectives: readonly string[];
  /** Connectives only where a comma follows. */
  readonly connectivesBeforeComma: readonly string[];
  readonly hedges: readonly string[];
  /** "I think" between commas, or behind a date. */
  readonly parentheses: readonly string[];
  readonly negators: WordSet;
  /** Behind a negator they affirm: "not only", "didn't just". */
  readonly mere: WordSet;
  /** "passed *with* no votes against": it passed. */
  readonly accompanying: WordSet;
  /** "*even* if they had known" */
  readonly conceding: WordSet;
  /** "were it not for", "without": what follows was so. */
  readonly exceptFor: readonly string[];
  /** "no later than", "never before": no negation. */
  readonly affirming: readonly string[];
  /** "was unable to", "stopped short of": what they name did not happen. */
  readonly fallingShort: readonly string[];
  /** "was called off", "fell through" */
  readonly callingOff: readonly string[];
  /** "far from resigning" */
  readonly insteadOf: readonly string[];
  /** "prevented *from* closing". */
  readonly keptFrom: string;
  /** "almost signed" */
  readonly approximators: WordSet;
  /** "a *chance that* it will close" */
  readonly chances: readonly string[];
  readonly conditionals: WordSet;
  /** "*Say* he was dismissed": where they open a sentence. */
  readonly supposing: readonly string[];
  /** "the idea that he left is *laughable*" */
  readonly falsehoods: readonly string[];
  readonly planned: readonly string[];
  readonly denials: readonly string[];
  /** Said alone, of what was said last. */
  readonly bareDenials: readonly string[];
  /** Of what somebody was said to have said. */
  readonly sayingDenials: readonly string[];
  /** "I was not there" denies nothing. */
  readonly pointing: WordSet;
  /** "In 2016 too" is no other date for the same thing. */
  readonly adding: WordSet;
  /** "it is a myth that …": denies the clause behind. */
  readonly denialFrames: readonly string[];
  readonly retractions: readonly string[];
  readonly repeats: readonly string[];
  /** "payable on 16 May" */
  readonly fallingDue: WordSet;
  /** With these a date says when, not until when. */
  readonly pointPrepositions: WordSet;
  readonly baselines: readonly string[];
  /** "the first since 2018": ranked against that date. */
  readonly superlatives: WordSet;
  readonly greetings: readonly string[];
  readonly sequences: readonly Sequence[];
  readonly counting: readonly string[];
  /** Words that judge: marked as the speaker's. */
  readonly loaded: WordSet;
  /** Marked together with the loaded word behind them. */
  readonly intensifiers: WordSet;
  /** "the town lies": no judgement where they are verbs. */
  readonly plainVerbs: WordSet;
  /** "criminal court": no judgement before, or behind, these. */
  readonly plainBefore: WordsBy;
  readonly plainBehind: WordsBy;
  /** A judgement only beside these. */
  readonly judgesOnly: WordsBy;
  readonly refusing: RefusalWords;
  readonly yes: readonly string[];
  readonly shortYes: readonly string[];
  readonly no: readonly string[];
  /** Alone, said to who has told one what one did. */
  readonly bareNo: readonly string[];
  /** "that is *simply* wrong" */
  readonly emphatic: WordSet;
  readonly shortNo: readonly string[];
  /** "tell us", "describe": an invitation to tell. */
  readonly prompts: readonly string[];
  readonly questionWords: WordSet;
  /** How a question for a date begins. */
  readonly asksWhen: readonly string[];
  /** "What year would that have been?", "I think that was '86": what asks for a date, and what may stand beside one. */
  readonly asksDate: readonly string[];
  readonly dating: WordSet;
  readonly recalling: WordSet;
  /** What takes up the sentence before: "That was in May." */
  readonly pointers: WordSet;
  /** "I want to correct": said about an earlier turn. */
  readonly corrections: readonly string[];
  readonly titleNotes: Readonly<Record<string, string>>;
}

/** Words that order two events in time, and which way. */
export interface Sequence {
  readonly words: readonly string[];
  readonly relation: 'before' | 'after' | 'led-to' | 'because-of' | 'same-time';
  /** Between two dated events of a sentence, or at the start of a sentence. */
  readonly place: 'between' | 'start';
}
