/** The way from text to dates: tag, merge, resolve. What is found is written down by `readTimes` and `tagTimexes`. */
import { dayOrderOf } from './context/dayOrder';
import { Discourse, Situation, type Look } from './context/discourse';
import { spokenOn, type Spoken } from './context/documentDate';
import { chooseMode, registersOf } from './context/mode';
import { languageOf } from './languages';
import { readerOf } from './reader';
import { resolve } from './resolve';
import { isDated, type Outcome } from './resolve/outcome';
import { selectionOf } from './tag';
import { tagText, type Placed } from './tagText';
import type { Sentence, Span } from '../text/types';
import type { Language, Mention, Tense, TenseReader } from './rule';
import type { TimeOptions } from './types';

/** A mention and its place in the calendar, or why it has none. */
export interface Resolved {
  readonly mention: Mention;
  readonly outcome: Outcome;
}

export interface ResolvedText {
  /** In reading order, never overlapping. */
  readonly found: readonly Resolved[];
  readonly spoken: Spoken | null;
  readonly language: Language;
}

/** Mentions come in order, so only the last sentence asked about is kept. */
function tensesBySentence(text: string, language: Language) {
  let current: Sentence | null = null;
  let read: TenseReader = () => null;
  return (sentence: Sentence, { start, end }: Span): Tense | null => {
    if (sentence !== current) {
      current = sentence;
      read = language.tenses(text.slice(sentence.start, sentence.end));
    }
    return read(start - sentence.start, end - sentence.start);
  };
}

/** Turns by number; sentences are asked about in order. */
function turnNumbers(sentences: readonly Sentence[]): (sentence: Sentence) => number {
  let turn = 0;
  let at = 0;
  return (sentence) => {
    for (; at < sentences.length && sentences[at] !== sentence; at++)
      if (sentences[at]?.turnId !== sentences[at + 1]?.turnId) turn++;
    return turn;
  };
}

const hasTurns = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ turnId }) => turnId !== sentences[0]?.turnId);

/** Spans are offsets into `text`. */
export function resolveTimes(
  text: string,
  sentences: readonly Sentence[],
  options: TimeOptions,
): ResolvedText {
  const reader = readerOf(languageOf(options.language));
  const { language } = reader;
  const spoken = spokenOn(options.documentDate);
  const labelled = options.labelled ?? hasTurns(sentences);
  const spokenYear = spoken?.year ?? null;
  const { deictic } = language;
  const mode = options.mode ?? chooseMode(text, { labelled, spokenYear, deictic });
  const registers = registersOf(text, mode, labelled);
  const placed = tagText(text, sentences, reader, selectionOf(registers), options.trace);
  if (placed.length === 0) return { found: [], spoken, language };
  const discourse = new Discourse({
    spoken: spoken?.period ?? null,
    mode,
    brief: registers.includes('brief'),
    readDayOrder: () => dayOrderOf(text, placed, options.language, spoken?.period ?? null),
    look: lookAt(text, language),
  });
  return { found: resolveEach(sentences, placed, discourse), spoken, language };
}

/** So far before a date stands what makes it one beside the story. */
const ASIDE = 64;
/** Longer brackets tell a story of their own. */
const BRACKETS = 80;

function isInBrackets(text: string, at: number): boolean {
  const left = text.slice(Math.max(0, at - BRACKETS), at);
  return left.lastIndexOf('(') > left.lastIndexOf(')');
}

/** Nobody quotes more at a time. */
const QUOTATION = 800;

/** The mark before it opens a quotation: straight marks do behind a space. */
function isQuoted(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - QUOTATION), at);
  const mark = Math.max(...['“', '”', '"'].map((one) => near.lastIndexOf(one)));
  return near[mark] === '"' ? !/[^\s([—–-]/.test(near[mark - 1] ?? ' ') : near[mark] === '“';
}

/** Of "that would have been ". */
const LEAD = 24;

const lookAt = (text: string, language: Language): Look => ({
  tense: tensesBySentence(text, language),
  isQuoted: (at) => isQuoted(text, at),
  isAdverbial: (at) => language.adverbial.test(text.slice(Math.max(0, at - LEAD), at)),
  isAside: (at) =>
    isInBrackets(text, at) || language.aside.test(text.slice(Math.max(0, at - ASIDE), at)),
});

/** Resolves mentions in reading order: what is read of one is known to the next. */
function resolveEach(
  sentences: readonly Sentence[],
  placed: readonly Placed[],
  discourse: Discourse,
): Resolved[] {
  const turnOf = turnNumbers(sentences);
  return placed.map(({ mention, sentence }) => {
    const situation = new Situation(mention, discourse, turnOf(sentence), sentence);
    const outcome = resolve(mention, situation);
    if (isDated(outcome)) discourse.remember(mention, outcome, situation);
    else if (outcome.elsewhere) discourse.leaveStory();
    return { mention, outcome };
  });
}
