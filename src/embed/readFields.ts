/** One reader a field of the document: the value if the schema would take it, else `undefined`. No zod: the widget cannot afford it. */
import { parseDay } from '../calendar/day';
import { FILLS } from '../layout/marks';
import type { Anchor, Basis, Status, When } from '../schema/document';
import type { ViewCitation, ViewSource } from '../schema/view';

export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '';

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const textOr = <T>(value: unknown, otherwise: T): string | T => (isText(value) ? value : otherwise);

/** Optional texts that are there; `exactOptionalPropertyTypes` wants absent ones left out. */
export function optionalTexts<K extends string>(
  fields: Fields,
  ...names: readonly K[]
): Partial<Record<K, string>> {
  const found: Partial<Record<K, string>> = {};
  for (const name of names) if (isText(fields[name])) found[name] = fields[name];
  return found;
}

// Records, not arrays: the type check then demands that every value of the schema stands here.
const BASES: Record<Basis, true> = {
  explicit: true,
  underspecified: true,
  relative: true,
  derived: true,
  vague: true,
};
const PRECISIONS: Record<When['precision'], true> = {
  day: true,
  week: true,
  month: true,
  quarter: true,
  season: true,
  half: true,
  year: true,
  decade: true,
  century: true,
  millennium: true,
  interval: true,
};

const isOneOf = <T extends string>(value: unknown, all: Record<T, unknown>): value is T =>
  typeof value === 'string' && Object.hasOwn(all, value);

export const readStatus = (value: unknown): Status | undefined =>
  isOneOf(value, FILLS) ? value : undefined;

export const readBasis = (value: unknown): Basis | undefined =>
  isOneOf(value, BASES) ? value : undefined;

const isOffset = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

export function readAnchor(value: unknown): Anchor | undefined {
  if (!isFields(value)) return undefined;
  const { start, end, exact, prefix, suffix } = value;
  if (!isOffset(start) || !isOffset(end) || !isText(exact)) return undefined;
  if (typeof prefix !== 'string' || typeof suffix !== 'string') return undefined;
  return end - start === exact.length ? { start, end, exact, prefix, suffix } : undefined;
}

const isDayOrOpen = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && parseDay(value) !== null);

export function readWhen(value: unknown): When | undefined {
  if (!isFields(value)) return undefined;
  const { edtf, earliest, latest, precision, approximate, uncertain } = value;
  if (!isText(edtf) || !isDayOrOpen(earliest) || !isDayOrOpen(latest)) return undefined;
  if (!isOneOf(precision, PRECISIONS)) return undefined;
  const from = parseDay(earliest ?? '') ?? -Infinity;
  const to = parseDay(latest ?? '') ?? Infinity;
  if (from > to || (earliest === null && latest === null)) return undefined;
  return {
    edtf,
    earliest,
    latest,
    precision,
    approximate: approximate === true,
    uncertain: uncertain === true,
  };
}

/** `sources` are the ids that may be cited. */
export function readCitation(
  value: unknown,
  sources: ReadonlySet<string>,
): ViewCitation | undefined {
  if (!isFields(value)) return undefined;
  const passage = readAnchor(value['passage']);
  const mention = value['mention'] == null ? null : readAnchor(value['mention']);
  const { sourceId, speakerId } = value;
  if (!passage || mention === undefined || !isText(sourceId) || !sources.has(sourceId))
    return undefined;
  return {
    sourceId,
    speakerId: textOr(speakerId, null),
    passage,
    mention,
    reading: textOr(value['reading'], ''),
    ...optionalTexts(value, 'quoted'),
  };
}

export function readSource(value: unknown): ViewSource | undefined {
  if (!isFields(value)) return undefined;
  const { id, title, date } = value;
  if (!isText(id) || !isText(title)) return undefined;
  const speakers = list(value['speakers']).flatMap((speaker) => {
    if (!isFields(speaker) || !isText(speaker['id']) || !isText(speaker['name'])) return [];
    const unnamed = speaker['unnamed'] === true ? { unnamed: true } : {};
    return [
      { id: speaker['id'], name: speaker['name'], ...optionalTexts(speaker, 'role'), ...unnamed },
    ];
  });
  return {
    id,
    title,
    date: textOr(date, ''),
    speakers,
    ...optionalTexts(value, 'place', 'url', 'publisher', 'text'),
  };
}
