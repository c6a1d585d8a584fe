/** The way from text to readings: tag, merge, resolve, write. */
import { dayOrderOf } from './context/dayOrder';
import { Discourse, Situation } from './context/discourse';
import { spokenOn, type Spoken } from './context/documentDate';
import { chooseMode, registersOf } from './context/mode';
import { languageOf } from './languages';
import { readerOf } from './reader';
import { joinRanges } from './ranges';
import { resolve } from './resolve';
import { isDated } from './resolve/outcome';
import { selectionOf } from './tag';
import { tagText, type Placed } from './tagText';
import type { Sentence } from '../text/types';
import type { Language, Tense, TenseReader } from './rule';
import type { ReadTimes, Reading, TraceLine } from './types';
import { writeReading } from './write/reading';

/** Mentions come in order, so only the last sentence asked about is kept. */
function tensesBySentence(text: string, language: Language) {
  let current: Sentence | null = null;
  let read: TenseReader = () => null;
  return (sentence: Sentence, start: number, end: number): Tense | null => {
    if (sentence !== current) {
      current = sentence;
      read = language.tenses(text.slice(sentence.start, sentence.end));
    }
    return read(start - sentence.start, end - sentence.start);
  };
}

const traceOf = ({ start, end, rule, exact, reading }: Reading): TraceLine => ({
  stage: 'resolve',
  start,
  end,
  rule,
  words: exact,
  outcome: reading,
});

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

/** An expression that begins this near to the start of its sentence sets the time of the story. */
const LEADING = 16;

/** Spans are offsets into `text`; readings come in reading order and never overlap. */
export const readTimes: ReadTimes = (text, sentences, options) => {
  const reader = readerOf(languageOf(options.language));
  const { language } = reader;
  const spoken = spokenOn(options.documentDate);
  const labelled = options.labelled ?? hasTurns(sentences);
  const spokenYear = spoken?.year ?? null;
  const { deictic } = language;
  const mode = options.mode ?? chooseMode(text, { labelled, spokenYear, deictic });
  const registers = registersOf(text, mode, labelled);
  const placed = tagText(text, sentences, reader, selectionOf(registers), options.trace);
  if (placed.length === 0) return [];
  const discourse = new Discourse({
    spoken: spoken?.period ?? null,
    mode,
    brief: registers.includes('brief'),
    dayOrder: dayOrderOf(text, placed, options.language),
  });
  const readings = readEach({ text, sentences, placed, language, spoken, discourse });
  if (options.trace) readings.map(traceOf).forEach(options.trace);
  return joinRanges(text, readings, language.joints);
};

interface Tagged {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly placed: readonly Placed[];
  readonly language: Language;
  readonly spoken: Spoken | null;
  readonly discourse: Discourse;
}

/** Resolves mentions in reading order: what is read of one is known to the next. */
function readEach({ text, sentences, placed, language, spoken, discourse }: Tagged): Reading[] {
  const tenseAt = tensesBySentence(text, language);
  const turnOf = turnNumbers(sentences);
  return placed.map(({ mention, sentence }) => {
    const { start, end } = mention;
    const turn = turnOf(sentence);
    const tense = () => tenseAt(sentence, start, end);
    const outcome = resolve(mention, new Situation(start, end, discourse, turn, tense));
    if (isDated(outcome)) {
      const leading = start - sentence.start < LEADING;
      const adverbial = language.adverbial.test(text.slice(Math.max(0, start - LEADING), start));
      discourse.remember(mention, outcome, { leading, turn, adverbial });
    }
    return writeReading(text, mention, outcome, spoken?.edtf ?? null);
  });
}
