/**
 * What a person decided about a document, as data (`review.json`).
 *
 * A decision speaks of a *subject*: the event as it stood when somebody first decided on it, with the
 * anchors of its quotes. So a review can be laid over a new extraction, whose lists are in another
 * order and whose ids may differ. Decisions are a log: the last one wins, and undo takes it off.
 */
import { z } from 'zod/mini';
import {
  anchorSchema,
  citationSchema,
  eventSchema,
  statusSchema,
  undatedSchema,
  whenSchema,
} from '../schema/document';
import { REVIEW_VERSION } from './reviewVersion';

const text = z.string().check(z.minLength(1));
const on = text;
const edtf = whenSchema.shape.edtf;

export const subjectSchema = z.strictObject({
  /** The event's id when it was first decided on. */
  key: text,
  event: z.union([eventSchema, undatedSchema]),
});

export const decisionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hide'), on }),
  z.strictObject({ type: z.literal('restore'), on }),
  z.strictObject({ type: z.literal('title'), on, title: text }),
  /** Also dates an undated event. */
  z.strictObject({ type: z.literal('date'), on, edtf }),
  z.strictObject({ type: z.literal('status'), on, status: statusSchema }),
  z.strictObject({
    type: z.literal('speaker'),
    on,
    sourceId: text,
    passage: anchorSchema,
    /** A speaker the source does not name yet is added to it; `null` is unknown. */
    speaker: z.nullable(z.strictObject({ id: text, name: text })),
  }),
  z.strictObject({ type: z.literal('merge'), on, from: text }),
  /** Takes the quotes of the subject `into` away from `on`. */
  z.strictObject({ type: z.literal('split'), on, into: text }),
  z.strictObject({ type: z.literal('add'), on }),
  z.strictObject({ type: z.literal('cite'), on, citation: citationSchema }),
  /** An empty note takes the note away. */
  z.strictObject({ type: z.literal('note'), on, note: z.string() }),
  /** Holds what the person saw, so that a later extraction cannot put other words under the check. */
  z.strictObject({
    type: z.literal('check'),
    on,
    title: text,
    edtf: z.optional(edtf),
    status: statusSchema,
    quotes: z.array(text),
  }),
  z.strictObject({ type: z.literal('uncheck'), on }),
]);

export const reviewedSourceSchema = z.strictObject({
  id: text,
  title: text,
  date: edtf,
  sha256: text,
});

export const reviewSchema = z.strictObject({
  reviewVersion: z.literal(REVIEW_VERSION),
  /** The transcripts that were read. */
  sources: z.array(reviewedSourceSchema),
  /** Of the document, where a person gave it another. */
  title: z.optional(text),
  by: z.optional(text),
  date: z.optional(edtf),
  subjects: z.array(subjectSchema),
  decisions: z.array(decisionSchema),
});

export type Subject = z.infer<typeof subjectSchema>;
export type Decision = z.infer<typeof decisionSchema>;
export type DecisionOf<T extends Decision['type']> = Extract<Decision, { type: T }>;
export type Review = z.infer<typeof reviewSchema>;
