/** What the events room must know of a language. A new language is a folder of such records. */
import type { Grammar } from './grammarTypes';
import type { PhraseWords } from './phraseTypes';
import type { RefusalWords } from './refusalTypes';
import type { VerbForms } from './verbTypes';
import type { WordSet } from './words';

export type { WordSet } from './words';

/** Word → the words that settle what it means. */
export type WordsBy = Readonly<Record<string, WordSet>>;

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
  /** Several words that open a clause together: "by the time". */
  readonly clauseOpeners: readonly string[];
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
