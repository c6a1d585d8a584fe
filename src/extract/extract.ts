/** Text in, document out: each stage is a pure function of the one before (docs/architecture.md). */
import { describer } from '../anchor';
import { hasLexicon, lexiconFor } from '../events/lexicon';
import { isDating } from '../events/readings';
import type { Assembly, Transcript } from '../events/types';
import type {
  DocumentMention,
  DocumentSource,
  QuotelineDocument,
  TimelineEvent,
} from '../schema/document';
import { QuotelineError } from '../schema/errors';
import { SCHEMA_VERSION } from '../schema/schemaVersion';
import { normalise, splitTurns, type Segmentation } from '../text';
import { LONGEST_TEXT } from '../text/longest';
import { readsAsTalk } from '../text/talk';
import type { Reading } from '../time/types';
import { VERSION } from '../version';
import { documentDate } from './documentDate';
import { documentEvents, undatedEvents } from './events';
import { keepIds } from './keepIds';
import { languageOf } from './language';
import { assembleParts, partNotes, partsOf, readParts } from './parts';
import { sha256Hex } from './sha256';
import { statedDay, withoutDay } from './statedDay';
import type { Diagnostic, Extract, ExtractOptions, SourceInput } from './types';
import { verifyQuotes } from './verifyQuotes';

const SOURCE_ID = 's1';

const mentionOf = (reading: Reading, index: number): DocumentMention => ({
  id: `m${index + 1}`,
  start: reading.start,
  end: reading.end,
  exact: reading.exact,
  value: reading.edtf,
  basis: reading.basis,
  rule: reading.rule,
  reading: reading.reading,
});

function titleOf(input: SourceInput, { about }: Segmentation): string {
  const flat = (words: string): string => words.replace(/\s+/g, ' ').trim();
  const title = flat(input.title ?? about.title?.words ?? input.name ?? '');
  return title === '' ? 'Untitled transcript' : title;
}

function sourceOf(input: SourceInput, transcript: Transcript, title: string): DocumentSource {
  const { text, documentDate: date, speakers, turns, readings } = transcript;
  return {
    id: input.id ?? SOURCE_ID,
    title,
    date,
    ...(input.place === undefined ? {} : { place: input.place }),
    ...(input.url === undefined ? {} : { url: input.url }),
    ...(input.publisher === undefined ? {} : { publisher: input.publisher }),
    sha256: sha256Hex(text),
    text,
    speakers: speakers.map(({ id, name, role, unnamed, aliases }) => ({
      id,
      name,
      ...(role === undefined ? {} : { role }),
      ...(unnamed ? { unnamed } : {}),
      aliases: [...aliases],
    })),
    turns: turns.map(({ id, speakerId, kind, start, end, textStart }) => ({
      id,
      speakerId,
      kind,
      start,
      end,
      textStart,
    })),
    mentions: readings.filter(isDating).map(mentionOf),
  };
}

function findings({ speakers, language }: Transcript, document: QuotelineDocument): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (speakers.length === 0)
    found.push({
      code: 'no-speakers',
      message: 'The text names nobody who speaks; events have no speaker.',
    });
  if (!hasLexicon(language))
    found.push({
      code: 'events-unsure',
      message: language.startsWith('und')
        ? 'The text is not in Latin letters and its language is not stated; it was read with English words, so most dates are missed and denials and plans are not recognised.'
        : `What happened is read with English words: in “${language}” denials and plans are not recognised.`,
    });
  if (document.events.length === 0)
    found.push({ code: 'no-events', message: 'No event with a date was found in the text.' });
  return found;
}

/** A denial that is not recognised would stand as fact. */
const unsure = (event: TimelineEvent): TimelineEvent => ({
  ...event,
  doubts: [...new Set([...event.doubts, 'status-unsure'])],
});

function documentOf(
  input: SourceInput,
  transcript: Transcript,
  assembly: Assembly,
  title: string,
  options: ExtractOptions,
): QuotelineDocument {
  const source = sourceOf(input, transcript, title);
  const { stopWords } = lexiconFor(transcript.language);
  const shelf = {
    sourceId: source.id,
    describe: describer(transcript.text),
    isContentWord: (word: string) => word.length > 1 && !stopWords.has(word),
  };
  for (const { reason, ...place } of assembly.refusals)
    options.trace?.({ stage: 'events', rule: 'events/refuse', outcome: reason, ...place });
  const events = documentEvents(assembly, shelf);
  const told = hasLexicon(transcript.language) ? events : events.map(unsure);
  return {
    schemaVersion: SCHEMA_VERSION,
    title,
    language: transcript.language,
    generator: { name: 'quoteline', version: VERSION },
    sources: [source],
    events: keepIds(told, options.previous),
    undated: undatedEvents(assembly, shelf),
  };
}

/** Same input, same bytes: no clock, no locale, no randomness. */
export const extract: Extract = (input: SourceInput, options: ExtractOptions = {}) => {
  if (input.text.length > LONGEST_TEXT)
    throw new QuotelineError('file-too-large', `the text has ${input.text.length} characters`, {
      where: input.id,
      expected: `at most ${LONGEST_TEXT}`,
    });
  const { text } = normalise(input.text);
  if (text.trim() === '')
    throw new QuotelineError('file-empty', 'the text is empty', { where: input.id });
  const language = input.language ?? languageOf(text);
  const segmentation = splitTurns(text, input.title === undefined ? {} : { title: input.title });
  options.progress?.(0.2);
  const { dateline, end } = segmentation.about;
  const day = statedDay(text, end);
  const date = documentDate(input, dateline ?? day);
  const parts = partsOf(segmentation, date.edtf, language);
  const { turns, speakers, asides } = segmentation;
  // In an interview "last October" counts from the day of speaking, labels or not.
  const labelled = turns.some(({ implicit }) => !implicit) || readsAsTalk(text);
  const trace = options.trace ? { trace: options.trace } : {};
  const read = readParts(text, parts, { language, labelled, ...trace }).map((part) => ({
    ...part,
    readings: withoutDay(part.readings, day),
  }));
  const sentences = read.flatMap((part) => part.sentences);
  const readings = read.flatMap((part) => part.readings);
  options.progress?.(0.7);

  const transcript: Transcript = {
    text,
    turns,
    speakers,
    sentences,
    asides,
    readings,
    documentDate: date.edtf,
    language,
  };
  const assembly = assembleParts(transcript, read);
  const title = titleOf(input, segmentation);
  const document = documentOf(input, transcript, assembly, title, options);
  verifyQuotes(document, text);
  options.progress?.(1);
  const diagnostics = [...date.diagnostics, ...partNotes(parts), ...findings(transcript, document)];
  return { document, diagnostics };
};
