/** A longer invented transcript: several events, turns and years, one passage that cites two events, one event cited twice. */
import type { QuotelineDocument, TimelineEvent } from '../../src/schema/document';
import { whenFromEdtf } from '../../src/schema/when';

const LINES = [
  [
    'Ada Stone',
    'The old pier was built in 1931. The bridge was opened in May 1998, and the tunnel was closed on 3 March 2009.',
  ],
  ['Question', 'What about the harbour treaty?'],
  [
    'Ada Stone',
    'The harbour treaty was signed in March 2011. Nobody doubts that. If it had not been signed in March 2011, the ferry would not have come in 2012.',
  ],
  [
    'Ada Stone',
    'Yesterday the council met. Work on the new bridge will start on 5 May 2030. Some say the pier burned about 1950.',
  ],
  ['Ben Reed', 'It began several years ago. The flood of June 2024 never happened.'],
] as const;

export const HARBOUR_TEXT = LINES.map(([who, words]) => `${who}: ${words}\n`).join('');

interface Sketch {
  readonly id: string;
  readonly edtf: string;
  readonly title: string;
  /** Passage and the date words in it. */
  readonly quotes: readonly (readonly [string, string])[];
  readonly change?: Partial<TimelineEvent>;
}

const SKETCHES: readonly Sketch[] = [
  {
    id: 'pier',
    edtf: '1931',
    title: 'The old pier was built',
    quotes: [['The old pier was built in 1931.', '1931']],
  },
  {
    id: 'fire',
    edtf: '1950~',
    title: 'The pier burned, some say',
    quotes: [['Some say the pier burned about 1950.', 'about 1950']],
    change: { status: 'claimed' },
  },
  {
    id: 'bridge',
    edtf: '1998-05',
    title: 'The bridge was opened',
    quotes: [
      ['The bridge was opened in May 1998, and the tunnel was closed on 3 March 2009.', 'May 1998'],
    ],
  },
  {
    id: 'tunnel',
    edtf: '2009-03-03',
    title: 'The tunnel was closed',
    quotes: [
      [
        'The bridge was opened in May 1998, and the tunnel was closed on 3 March 2009.',
        '3 March 2009',
      ],
    ],
  },
  {
    id: 'treaty',
    edtf: '2011-03',
    title: 'The harbour treaty was signed',
    quotes: [
      ['The harbour treaty was signed in March 2011.', 'March 2011'],
      [
        'If it had not been signed in March 2011, the ferry would not have come in 2012.',
        'March 2011',
      ],
    ],
    change: { aliases: ['old-treaty'] },
  },
  {
    id: 'council',
    edtf: '2024-06-20',
    title: 'The council met',
    quotes: [['Yesterday the council met.', 'Yesterday']],
    change: { basis: 'relative' },
  },
  {
    id: 'flood',
    edtf: '2024-06',
    title: 'The flood, denied',
    quotes: [['The flood of June 2024 never happened.', 'June 2024']],
    change: { status: 'negated', importance: 1 },
  },
  {
    id: 'work',
    edtf: '2030-05-05',
    title: 'Work on the new bridge is to start',
    quotes: [['Work on the new bridge will start on 5 May 2030.', '5 May 2030']],
    change: { status: 'planned' },
  },
];

const slug = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

function turns() {
  let start = 0;
  return LINES.map(([who, words], index) => {
    const textStart = start + who.length + 2;
    const end = textStart + words.length;
    const kind = who === 'Question' ? ('question' as const) : ('statement' as const);
    const turn = { id: `t${index + 1}`, speakerId: slug(who), kind, start, end, textStart };
    start = end + 1;
    return turn;
  });
}

function anchor(exact: string, from = 0) {
  const start = HARBOUR_TEXT.indexOf(exact, from);
  if (start < 0) throw new Error(`the transcript lacks ${exact}`);
  return { start, end: start + exact.length, exact, prefix: '', suffix: '' };
}

function citation(passage: string, mention: string) {
  const place = anchor(passage);
  const turn = turns().find(({ start, end }) => place.start >= start && place.start < end);
  return {
    sourceId: 's1',
    turnId: turn?.id ?? null,
    speakerId: turn?.speakerId ?? null,
    passage: place,
    mention: anchor(mention, place.start),
    reading: `"${mention}", said on 2024-06-21`,
    rule: 'test/harbour',
  };
}

function event({ id, edtf, title, quotes, change }: Sketch): TimelineEvent {
  return {
    id,
    title,
    aliases: [],
    when: whenFromEdtf(edtf),
    basis: 'explicit',
    status: 'reported',
    importance: 3,
    origin: 'machine',
    checked: false,
    doubts: [],
    citations: quotes.map(([passage, mention]) => citation(passage, mention)),
    links: [],
    tags: [],
    ...change,
  };
}

export function harbourDocument(): QuotelineDocument {
  return {
    schemaVersion: 1,
    title: 'Talk at the harbour',
    language: 'en',
    generator: { name: 'quoteline', version: '0.0.0' },
    sources: [
      {
        id: 's1',
        title: 'Talk at the harbour',
        date: '2024-06-21',
        url: 'https://example.org/talk',
        sha256: '0'.repeat(64),
        text: HARBOUR_TEXT,
        speakers: ['Ada Stone', 'Question', 'Ben Reed'].map((name) => ({
          id: slug(name),
          name,
          aliases: [],
        })),
        turns: turns(),
        mentions: [],
      },
    ],
    events: SKETCHES.map(event),
    undated: [
      {
        id: 'began',
        title: 'It began',
        words: 'several years ago',
        status: 'reported',
        citations: [citation('It began several years ago.', 'several years ago')],
      },
    ],
  };
}
