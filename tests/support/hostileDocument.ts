/** The sample with one string in every place that the schema leaves free; still a valid document. */
import type { Anchor, QuotelineDocument } from '../../src/schema/document';
import { whenFromEdtf } from '../../src/schema/when';
import { citationOf, eventOf, sampleDocument } from './documents';
import { HOSTILE_TEXTS } from './hostileTexts';

export function filledWith(text: string): QuotelineDocument {
  const sample = sampleDocument();
  const [source] = sample.sources;
  if (!source) throw new Error('the sample has no source');
  const passage: Anchor = {
    start: 0,
    end: text.length,
    exact: text,
    prefix: '',
    suffix: '\nAda Stone: The harbour',
  };
  const mention: Anchor = { start: 0, end: 1, exact: text.slice(0, 1), prefix: text, suffix: text };
  const citation = {
    ...citationOf('Ada Stone', null),
    turnId: text,
    speakerId: text,
    sourceId: text,
    passage,
    mention,
    reading: text,
    rule: text,
    quoted: text,
  };
  const event = {
    ...eventOf(text, '2011-03-04', 'Ada Stone', 'March 2011'),
    title: text,
    aliases: [text],
    doubts: [text],
    tags: [text],
    note: text,
    citations: [citation],
  };
  return {
    ...sample,
    title: text,
    language: text,
    generator: { name: text, version: text },
    sources: [
      {
        ...source,
        id: text,
        title: text,
        publisher: text,
        place: text,
        text: `${text}\n${source.text ?? ''}`,
        speakers: [{ id: text, name: text, role: text, aliases: [text] }],
        turns: [{ id: text, speakerId: text, kind: 'answer', start: 0, end: 1, textStart: 0 }],
      },
    ],
    events: [event, { ...event, id: `${text}2`, when: whenFromEdtf('1944/..'), status: 'negated' }],
    undated: [
      { id: `${text}3`, title: text, words: text, status: 'planned', citations: [citation] },
    ],
  };
}

/** By what the string is. */
export const HOSTILE_DOCUMENTS: readonly (readonly [string, QuotelineDocument])[] = Object.entries(
  HOSTILE_TEXTS,
).map(([name, text]) => [name, filledWith(text)] as const);
