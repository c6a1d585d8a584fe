/** Time expressions of a text and the dates they are read as: TIMEX3 for the field, EDTF for the timeline. */
import { toEdtf, yearOf } from '../calendar/period';
import { Discourse } from './context/discourse';
import { documentPeriod } from './context/documentDate';
import { chooseMode } from './context/mode';
import { languageOf } from './languages';
import { readerOf } from './reader';
import { resolve } from './resolve';
import { isDated } from './resolve/outcome';
import { tagText, type Placed } from './tagText';
import type { ReadTimes, Reading, TimeMode, TimeOptions } from './types';
import { writeReading } from './write/reading';

export type { ReadTimes, Reading, TimeMode, TimeOptions, TraceLine } from './types';

function modeOf(placed: readonly Placed[], options: TimeOptions, labelled: boolean): TimeMode {
  const spoken = documentPeriod(options.documentDate);
  const calendar = placed.flatMap(({ mention: { said } }) =>
    said.kind === 'calendar' ? [said] : [],
  );
  return chooseMode({
    years: calendar.flatMap(({ year }) => (year === undefined ? [] : [year])),
    deictic: calendar.filter(({ which }) => which?.origin === 'speech').length,
    labelled,
    spokenYear: spoken && yearOf(spoken),
  });
}

/** Spans are offsets into `text`; readings come in reading order and never overlap. */
export const readTimes: ReadTimes = (text, sentences, options) => {
  const reader = readerOf(languageOf(options.language));
  const placed = tagText(text, sentences, reader, options.trace);
  const spoken = documentPeriod(options.documentDate);
  const labelled = sentences.some(({ turnId }) => turnId !== sentences[0]?.turnId);
  const discourse = new Discourse(spoken, options.mode ?? modeOf(placed, options, labelled));
  const spokenOn = spoken && toEdtf(spoken);
  return placed.map(({ mention, sentence }): Reading => {
    const words = text.slice(sentence.start, sentence.end);
    const tense = reader.language.tense(
      words,
      mention.start - sentence.start,
      mention.end - sentence.start,
    );
    const outcome = resolve(mention, { start: mention.start, end: mention.end, discourse, tense });
    if (isDated(outcome))
      discourse.remember({ start: mention.start, end: mention.end, period: outcome.period });
    const reading = writeReading(text, mention, outcome, spokenOn);
    options.trace?.({
      stage: 'resolve',
      start: mention.start,
      end: mention.end,
      rule: mention.rule,
      words: reading.exact,
      outcome: reading.reading,
    });
    return reading;
  });
};
