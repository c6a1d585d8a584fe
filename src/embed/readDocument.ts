/**
 * Reads a document as the widget shows it, without zod (5.5 KB of a 35 KB budget).
 *
 * Whatever the schema accepts is read whole. Beyond that it is forgiving on purpose: a timeline lives
 * in its article for years, and one bad event must cost only itself. `leftOut` counts what could not
 * be read, and the widget says so.
 */
import { parseDay } from '../calendar/day';
import { applySteps, versionOf } from '../schema/migrationSteps';
import { SCHEMA_VERSION } from '../schema/schemaVersion';
import type { ViewCitation, ViewDocument, ViewEvent, ViewUndated } from '../schema/view';
import {
  isFields,
  isText,
  list,
  optionalTexts,
  readBasis,
  readCitation,
  readSource,
  readStatus,
  readWhen,
  type Fields,
} from './readFields';
import { failure, type Loaded } from './widgetError';

export interface ReadDocument {
  readonly document: ViewDocument;
  /** Sources, events and undated events that could not be read. */
  readonly leftOut: number;
}

interface Reading {
  readonly sources: ReadonlySet<string>;
  readonly ids: Set<string>;
}

/** All or none: an event that loses a citation without a word would claim less support than it has. */
function readCitations(value: unknown, { sources }: Reading): readonly ViewCitation[] | undefined {
  const items = list(value);
  const citations = items.flatMap((item) => readCitation(item, sources) ?? []);
  return citations.length > 0 && citations.length === items.length ? citations : undefined;
}

interface Common {
  readonly id: string;
  readonly title: string;
  readonly status: ViewEvent['status'];
  readonly checked: boolean;
  readonly citations: readonly ViewCitation[];
}

function readCommon(fields: Fields, reading: Reading): Common | undefined {
  const { id, title } = fields;
  const status = readStatus(fields['status']);
  if (!isText(id) || !isText(title) || !status || reading.ids.has(id)) return undefined;
  const citations = readCitations(fields['citations'], reading);
  if (!citations) return undefined;
  reading.ids.add(id);
  return { id, title, status, checked: fields['checked'] === true, citations };
}

const isImportance = (value: unknown): value is number => value === 1 || value === 2 || value === 3;

function readEvent(value: unknown, reading: Reading): ViewEvent | undefined {
  if (!isFields(value)) return undefined;
  const when = readWhen(value['when']);
  const basis = readBasis(value['basis']);
  if (!when || !basis) return undefined;
  const common = readCommon(value, reading);
  if (!common) return undefined;
  return {
    ...common,
    when,
    basis,
    importance: isImportance(value['importance']) ? value['importance'] : 1,
    aliases: list(value['aliases']).filter(isText),
    tags: list(value['tags']).filter(isText),
    ...optionalTexts(value, 'note'),
  };
}

function readUndated(value: unknown, reading: Reading): ViewUndated | undefined {
  if (!isFields(value) || !isText(value['words'])) return undefined;
  const common = readCommon(value, reading);
  return common && { ...common, words: value['words'] };
}

/** Stable, so that events of one day keep the order of the document. */
function byTime(events: readonly ViewEvent[]): ViewEvent[] {
  const keyed = events.map((event) => {
    const { earliest, latest } = event.when;
    return { event, day: parseDay(earliest ?? latest ?? '') ?? 0 };
  });
  return keyed.sort((a, b) => a.day - b.day).map(({ event }) => event);
}

function readParts(fields: Fields): ReadDocument {
  const rawSources = list(fields['sources']);
  const rawEvents = list(fields['events']);
  const rawUndated = list(fields['undated']);
  const sources = rawSources.flatMap((item) => readSource(item) ?? []);
  const reading = { sources: new Set(sources.map(({ id }) => id)), ids: new Set<string>() };
  const events = rawEvents.flatMap((item) => readEvent(item, reading) ?? []);
  const undated = rawUndated.flatMap((item) => readUndated(item, reading) ?? []);
  const { title, language, review } = fields;
  return {
    document: {
      title: isText(title) ? title : '',
      language: isText(language) ? language : '',
      sources,
      events: byTime(events),
      undated,
      ...(isFields(review) ? { review: optionalTexts(review, 'by', 'date') } : {}),
    },
    leftOut:
      rawSources.length +
      rawEvents.length +
      rawUndated.length -
      (sources.length + events.length + undated.length),
  };
}

/** `schema-future` for a newer version; `schema-invalid` where nothing of it can be shown. Never throws. */
export function readDocument(value: unknown): Loaded<ReadDocument> {
  if (!isFields(value)) return failure('schema-invalid', 'This is no timeline document.');
  const version = versionOf(value);
  if (version === undefined)
    return failure('schema-invalid', 'The document does not say its version.');
  if (version > SCHEMA_VERSION)
    return failure('schema-future', `The document is of version ${version}.`);
  const read = readParts(applySteps(value, version));
  const { events, undated } = read.document;
  return events.length + undated.length === 0 && read.leftOut > 0
    ? failure('schema-invalid', 'No event of this document can be read.')
    : { ok: true, value: read };
}
