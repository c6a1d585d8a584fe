/** Text → readings, as the document keeps them. */
import { joinRanges } from './ranges';
import { resolveTimes } from './resolveTimes';
import type { ReadTimes, Reading, TraceLine } from './types';
import { writeReading } from './write/reading';

const traceOf = ({ start, end, rule, exact, reading }: Reading): TraceLine => ({
  stage: 'resolve',
  start,
  end,
  rule,
  words: exact,
  outcome: reading,
});

/** Spans are offsets into `text`; readings come in reading order and never overlap. */
export const readTimes: ReadTimes = (text, sentences, options) => {
  const { found, spoken, language } = resolveTimes(text, sentences, options);
  const said = spoken?.edtf ?? null;
  const readings = found.map(({ mention, outcome }) => writeReading(text, mention, outcome, said));
  if (options.trace) readings.map(traceOf).forEach(options.trace);
  return joinRanges(text, readings, language.joints);
};
