/**
 * The only definition of the document (docs/architecture.md, "The document").
 *
 * Written in `zod/mini`, which costs a browser 5.5 KB instead of 24. Dates are strings and nothing
 * is transformed, so that the JSON Schema says the same. Offsets are UTF-16, end exclusive, into
 * `source.text`.
 */
import { z } from 'zod/mini';
import { isEdtf, isIsoDay } from './refinements';
import { SCHEMA_VERSION } from './schemaVersion';
import { BASES, STATUSES } from './terms';

// Without `jitless` zod probes `new Function` and a strict CSP reports it.
z.config({ jitless: true });

export { SCHEMA_VERSION };

const text = z.string().check(z.minLength(1));
const offset = z.int().check(z.gte(0));
const edtf = z.string().check(z.refine(isEdtf, 'an EDTF date'));
const isoDay = z.string().check(z.refine(isIsoDay, 'a signed ISO day, as 2024-06-14'));
const webAddress = z.string().check(z.regex(/^https?:\/\/\S+$/, 'an http or https address'));

export const basisSchema = z.enum(BASES);
export const statusSchema = z.enum(STATUSES);
export const relationSchema = z.enum(['before', 'after', 'led-to', 'because-of', 'same-time']);
export const precisionSchema = z.enum([
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
  'interval',
]);

/** W3C TextPosition and TextQuote selectors in one. */
export const anchorSchema = z.strictObject({
  start: offset,
  end: offset,
  exact: text,
  prefix: z.string(),
  suffix: z.string(),
});

export const whenSchema = z.strictObject({
  edtf,
  earliest: z.nullable(isoDay),
  latest: z.nullable(isoDay),
  precision: precisionSchema,
  approximate: z.optional(z.boolean()),
  uncertain: z.optional(z.boolean()),
});

export const citationSchema = z.strictObject({
  sourceId: text,
  turnId: z.nullable(text),
  speakerId: z.nullable(text),
  /** Whom the speaker quotes here, in the speaker's words. */
  quoted: z.optional(text),
  passage: anchorSchema,
  mention: z.nullable(anchorSchema),
  reading: z.string(),
  rule: z.string(),
  /** Seconds from the start of the recording, where the transcript has cue times. */
  mediaTime: z.optional(z.number().check(z.gte(0))),
});

export const linkSchema = z.strictObject({
  to: text,
  relation: relationSchema,
  sourceId: text,
  evidence: anchorSchema,
});

export const eventSchema = z.strictObject({
  id: text,
  title: text,
  aliases: z.array(text),
  when: whenSchema,
  basis: basisSchema,
  status: statusSchema,
  importance: z.int().check(z.gte(1), z.lte(3)),
  origin: z.enum(['machine', 'person']),
  checked: z.boolean(),
  doubts: z.array(text),
  citations: z.array(citationSchema).check(z.minLength(1)),
  links: z.array(linkSchema),
  tags: z.array(text),
  /** A person's one-line note. */
  note: z.optional(text),
});

export const undatedSchema = z.strictObject({
  id: text,
  title: text,
  /** The words of the record that stay vague: "several years ago". */
  words: text,
  status: statusSchema,
  /** A person looked and left it without a date. */
  checked: z.optional(z.boolean()),
  citations: z.array(citationSchema).check(z.minLength(1)),
});

export const speakerSchema = z.strictObject({
  id: text,
  name: text,
  role: z.optional(text),
  /** The name is a label that names nobody, perhaps several people's: "Question", "Speaker 2". */
  unnamed: z.optional(z.boolean()),
  aliases: z.array(text),
});

export const turnSchema = z.strictObject({
  id: text,
  speakerId: z.nullable(text),
  kind: z.enum(['question', 'answer', 'statement']),
  start: offset,
  end: offset,
  textStart: offset,
});

export const mentionSchema = z.strictObject({
  id: text,
  start: offset,
  end: offset,
  exact: text,
  value: z.nullable(edtf),
  basis: basisSchema,
  rule: text,
  reading: z.string(),
});

export const sourceSchema = z.strictObject({
  id: text,
  title: text,
  date: edtf,
  place: z.optional(text),
  url: z.optional(webAddress),
  publisher: z.optional(text),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')),
  /** The whole transcript, NFC and `\n`; absent in a quotes-only document. */
  text: z.optional(z.string()),
  textUrl: z.optional(webAddress),
  speakers: z.array(speakerSchema),
  turns: z.array(turnSchema),
  mentions: z.array(mentionSchema),
});

/** A person's look at the whole document, for the trust label. */
export const reviewSummarySchema = z.strictObject({
  by: z.optional(text),
  date: z.optional(edtf),
});

export const documentSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  title: text,
  /** BCP 47. */
  language: text,
  generator: z.strictObject({ name: text, version: text }),
  sources: z.array(sourceSchema).check(z.minLength(1)),
  events: z.array(eventSchema),
  undated: z.array(undatedSchema),
  review: z.optional(reviewSummarySchema),
});

export type Anchor = z.infer<typeof anchorSchema>;
export type Basis = z.infer<typeof basisSchema>;
export type Status = z.infer<typeof statusSchema>;
export type Relation = z.infer<typeof relationSchema>;
export type When = z.infer<typeof whenSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Link = z.infer<typeof linkSchema>;
export type TimelineEvent = z.infer<typeof eventSchema>;
export type UndatedEvent = z.infer<typeof undatedSchema>;
export type DocumentSpeaker = z.infer<typeof speakerSchema>;
export type DocumentTurn = z.infer<typeof turnSchema>;
export type DocumentMention = z.infer<typeof mentionSchema>;
export type DocumentSource = z.infer<typeof sourceSchema>;
export type QuotelineDocument = z.infer<typeof documentSchema>;
