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

/** An expression that begins this near to the start of its sentence sets the time of the story. */
const LEADING = 16;

/** Spans are offsets into `text`; readings come in reading order and never overlap. */
export const readTimes: ReadTimes = (text, sentences, options) => {
  const reader = readerOf(languageOf(options.language));
  const { language } = reader;
  const spoken = documentPeriod(options.documentDate);
  const mode =
    options.mode ??
    chooseMode(text, {
      labelled: sentences.some(({ turnId }) => turnId !== sentences[0]?.turnId),
      spokenYear: spoken && yearOf(spoken),
      deictic: language.deictic,
    });
  const registers = registersOf(text, mode);
  const selected: Selection = ({ rule }) =>
    rule.only === undefined || registers.includes(rule.only);
  const discourse = new Discourse(spoken, mode);
  const spokenOn = spoken && toEdtf(spoken);
  const tenseAt = tensesBySentence(text, language);
  const readings: Reading[] = [];
  for (const { mention, sentence } of tagText(text, sentences, reader, selected, options.trace)) {
    const { start, end } = mention;
    const situation = new Situation(start, end, discourse, () => tenseAt(sentence, start, end));
    const outcome = resolve(mention, situation);
    if (isDated(outcome))
      discourse.remember(mention, outcome.period, start - sentence.start < LEADING);
    const reading = writeReading(text, mention, outcome, spokenOn);
    readings.push(reading);
    options.trace?.(traceOf(reading));
  }
  return joinRanges(text, readings, language.joints);
};
