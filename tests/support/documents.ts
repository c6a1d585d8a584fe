/** A small valid document of invented content, and ways to vary it. */
import type { Citation, QuotelineDocument, TimelineEvent } from '../../src/schema/document';
import { whenFromEdtf } from '../../src/schema/when';

export const SAMPLE_TEXT =
  'Ada Stone: The harbour treaty was signed in March 2011. Work on the bridge will start on 5 May 2030.\n' +
  'Ben Reed: It began several years ago.\n';

const ZERO_SHA = '0'.repeat(64);

/** An anchor on the first place where `exact` stands in the sample text. */
export function anchorOn(exact: string, text = SAMPLE_TEXT) {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`the sample text lacks ${exact}`);
  return {
    start,
    end: start + exact.length,
    exact,
    prefix: text.slice(Math.max(0, start - 8), start),
    suffix: '',
  };
}

export function citationOf(
  passage: string,
  mention: string | null,
  speakerId = 'ada-stone',
): Citation {
  return {
    sourceId: 's1',
    turnId: speakerId === 'ada-stone' ? 't1' : 't2',
    speakerId,
    passage: anchorOn(passage),
    mention: mention === null ? null : anchorOn(mention),
    reading: `"${mention ?? passage}"`,
    rule: 'test/sample',
  };
}

export function eventOf(id: string, edtf: string, passage: string, mention: string): TimelineEvent {
  return {
    id,
    title: passage.replace(/[.]$/, ''),
    aliases: [],
    when: whenFromEdtf(edtf),
    basis: 'explicit',
    status: 'reported',
    importance: 3,
    origin: 'machine',
    checked: false,
    doubts: [],
    citations: [citationOf(passage, mention)],
    links: [],
    tags: [],
  };
}

export function sampleDocument(): QuotelineDocument {
  return {
    schemaVersion: 1,
    title: 'Harbour talk',
    language: 'en',
    generator: { name: 'quoteline', version: '0.0.0' },
    sources: [
      {
        id: 's1',
        title: 'Harbour talk',
        date: '2024-06-21',
        sha256: ZERO_SHA,
        text: SAMPLE_TEXT,
        speakers: [
          { id: 'ada-stone', name: 'Ada Stone', aliases: [] },
          { id: 'ben-reed', name: 'Ben Reed', aliases: [] },
        ],
        turns: [
          {
            id: 't1',
            speakerId: 'ada-stone',
            kind: 'statement',
            start: 0,
            end: 101,
            textStart: 11,
          },
          {
            id: 't2',
            speakerId: 'ben-reed',
            kind: 'statement',
            start: 101,
            end: SAMPLE_TEXT.length,
            textStart: 111,
          },
        ],
        mentions: [],
      },
    ],
    events: [
      eventOf('e1', '2011-03', 'The harbour treaty was signed in March 2011.', 'March 2011'),
      {
        ...eventOf(
          'e2',
          '2030-05-05',
          'Work on the bridge will start on 5 May 2030.',
          '5 May 2030',
        ),
        status: 'planned',
      },
    ],
    undated: [
      {
        id: 'u1',
        title: 'It began several years ago',
        words: 'several years ago',
        status: 'reported',
        citations: [citationOf('It began several years ago.', 'several years ago', 'ben-reed')],
      },
    ],
  };
}

/** The sample after a person looked at all of it. */
export function checkedDocument(review: QuotelineDocument['review'] = {}): QuotelineDocument {
  const { events, undated, ...rest } = sampleDocument();
  return {
    ...rest,
    events: events.map((event) => ({ ...event, checked: true })),
    undated: undated.map((event) => ({ ...event, checked: true })),
    review,
  };
}
