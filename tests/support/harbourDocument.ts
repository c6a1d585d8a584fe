/** An invented speech with a date of every kind that the widget draws. */
import type { QuotelineDocument, Status, TimelineEvent } from '../../src/schema/document';
import { whenFromEdtf } from '../../src/schema/when';
import { anchorOn } from './documents';

interface Said {
  readonly id: string;
  readonly edtf: string;
  readonly words: string;
  readonly sentence: string;
  readonly title: string;
  readonly status?: Status;
}

const SAID: readonly Said[] = [
  {
    id: 'founded',
    edtf: '1898',
    words: 'in 1898',
    sentence: 'The harbour was founded in 1898 by eleven fishing families.',
    title: 'The harbour was founded by eleven fishing families',
  },
  {
    id: 'storm',
    edtf: '1953-02-01',
    words: 'on 1 February 1953',
    sentence: 'On the night of the great storm, on 1 February 1953, the old pier was lost.',
    title: 'The old pier was lost in the great storm',
  },
  {
    id: 'ferry',
    edtf: '199X',
    words: 'in the nineties',
    sentence: 'Some time in the nineties the ferry stopped calling here.',
    title: 'The ferry stopped calling here',
    status: 'claimed',
  },
  {
    id: 'treaty',
    edtf: '2011-03',
    words: 'in March 2011',
    sentence: 'The harbour treaty was signed in March 2011 after nine months of talks.',
    title: 'The harbour treaty was signed after nine months of talks',
  },
  {
    id: 'protest',
    edtf: '2011-03~',
    words: 'about that time',
    sentence: 'The boatyard workers went on strike at about that time.',
    title: 'The boatyard workers went on strike',
    status: 'disputed',
  },
  {
    id: 'sale',
    edtf: '2019',
    words: 'in 2019',
    sentence: 'It is not true that the docks were sold in 2019.',
    title: 'Denied: the docks were sold',
    status: 'negated',
  },
  {
    id: 'survey',
    edtf: '2024-06-20',
    words: 'yesterday',
    sentence: 'The survey of the sea wall was finished yesterday.',
    title: 'The survey of the sea wall was finished',
  },
  {
    id: 'bridge',
    edtf: '2030-05-05',
    words: 'on 5 May 2030',
    sentence: 'Work on the bridge will start on 5 May 2030.',
    title: 'Work on the bridge is to start',
    status: 'planned',
  },
];

const VAGUE = 'The first dredging began several years ago.';

export const HARBOUR_TEXT = `Ada Stone: ${[...SAID.map(({ sentence }) => sentence), VAGUE].join(' ')}\n`;

const cite = (sentence: string, words: string) => ({
  sourceId: 's1',
  turnId: null,
  speakerId: 'ada-stone',
  passage: anchorOn(sentence, HARBOUR_TEXT),
  mention: anchorOn(words, HARBOUR_TEXT),
  reading: `"${words}", said on 2024-06-21`,
  rule: 'test/harbour',
});

function eventOf({ id, edtf, words, sentence, title, status = 'reported' }: Said): TimelineEvent {
  return {
    id,
    title,
    aliases: [`${id}-as-it-was`],
    when: whenFromEdtf(edtf),
    basis: 'explicit',
    status,
    importance: 2,
    origin: 'machine',
    checked: false,
    doubts: [],
    citations: [cite(sentence, words)],
    links: [],
    tags: [],
  };
}

export function harbourDocument(): QuotelineDocument {
  return {
    schemaVersion: 1,
    title: 'Ada Stone on the harbour',
    language: 'en-GB',
    generator: { name: 'quoteline', version: '0.0.0' },
    sources: [
      {
        id: 's1',
        title: 'Speech to the harbour council',
        date: '2024-06-21',
        url: 'https://example.org/harbour-speech',
        sha256: '0'.repeat(64),
        text: HARBOUR_TEXT,
        speakers: [{ id: 'ada-stone', name: 'Ada Stone', aliases: [] }],
        turns: [],
        mentions: [],
      },
    ],
    events: SAID.map(eventOf),
    undated: [
      {
        id: 'dredging',
        title: 'The first dredging began',
        words: 'several years ago',
        status: 'reported',
        citations: [cite(VAGUE, 'several years ago')],
      },
    ],
  };
}
