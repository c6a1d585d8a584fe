/** The way from text to readings: tag, merge, resolve, write. */
import { toEdtf, yearOf } from '../calendar/period';
import { Discourse, Situation } from './context/discourse';
import { documentPeriod } from './context/documentDate';
import { chooseMode, registersOf } from './context/mode';
import { languageOf } from './languages';
import { readerOf } from './reader';
import { joinRanges } from './ranges';
import { resolve } from './resolve';
import { isDated } from './resolve/outcome';
import type { Selection } from './tag';
import { tagText } from './tagText';
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
  const spoken = documentPeriod(options.documentDate);
  const labelled = options.labelled ?? hasTurns(sentences);
  const spokenYear = spoken && yearOf(spoken);
  const { deictic } = language;
  const mode = options.mode ?? chooseMode(text, { labelled, spokenYear, deictic });
  const registers = registersOf(text, mode, labelled);
  const selected: Selection = ({ rule }) =>
    rule.only === undefined || registers.includes(rule.only);
  const discourse = new Discourse(spoken, mode, registers.includes('brief'));
  const spokenOn = spoken && toEdtf(spoken);
  const tenseAt = tensesBySentence(text, language);
  const readings: Reading[] = [];
  const turnOf = turnNumbers(sentences);
  for (const { mention, sentence } of tagText(text, sentences, reader, selected, options.trace)) {
    const { start, end } = mention;
    const turn = turnOf(sentence);
    const tense = () => tenseAt(sentence, start, end);
    const outcome = resolve(mention, new Situation(start, end, discourse, turn, tense));
    if (isDated(outcome)) {
      const leading = start - sentence.start < LEADING;
      const adverbial = language.adverbial.test(text.slice(Math.max(0, start - LEADING), start));
      discourse.remember(mention, outcome, { leading, turn, adverbial });
    }
    const reading = writeReading(text, mention, outcome, spokenOn);
    readings.push(reading);
    options.trace?.(traceOf(reading));
  }
  return joinRanges(text, readings, language.joints);
};
