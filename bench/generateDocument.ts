/**
 * A made-up document of any size, the same for the same number: `node bench/run.mjs bench/generateDocument.ts 10000 > big.json`.
 * A paragraph an event, a turn every ten; dates of every precision over three centuries, thickening towards the end.
 */
import { createHash } from 'node:crypto';
import { compareDays } from '../src/calendar/day';
import type {
  DocumentTurn,
  QuotelineDocument,
  Status,
  TimelineEvent,
} from '../src/schema/document';
import { whenFromEdtf } from '../src/schema/when';

/** Mulberry32 (Tommy Ettinger): small, seeded, good enough to scatter dates. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SUBJECTS = [
  'The harbour board',
  'A second ferry',
  'The old pier',
  'The river council',
  'A night school',
  'The tram line',
  'The north bridge',
  'A paper mill',
];
const DEEDS = [
  'was opened',
  'was closed for repairs',
  'changed hands',
  'was named again',
  'burned',
  'was rebuilt in stone',
  'received its first guests',
  'was sold',
];
const PLACES = [
  'by the lower gate',
  'on the east bank',
  'near the market',
  'behind the old wall',
  'at the mouth of the river',
];
const STATUSES: readonly Status[] = [
  'reported',
  'reported',
  'reported',
  'reported',
  'claimed',
  'disputed',
  'negated',
  'hypothetical',
];
const FIRST_YEAR = 1700;
const LAST_YEAR = 2024;

const pad = (value: number): string => String(value).padStart(2, '0');
const pick = <T>(list: readonly T[], next: () => number): T =>
  list[Math.floor(next() * list.length)] as T;

/** Date words and EDTF of a day, a month or a year. */
function someDate(next: () => number): { words: string; edtf: string } {
  const year = Math.floor(FIRST_YEAR + (LAST_YEAR - FIRST_YEAR) * Math.sqrt(next()));
  const month = pad(1 + Math.floor(next() * 12));
  const day = pad(1 + Math.floor(next() * 28));
  const kind = next();
  if (kind < 0.6) return { words: `on ${year}-${month}-${day}`, edtf: `${year}-${month}-${day}` };
  if (kind < 0.85) return { words: `in ${year}-${month}`, edtf: `${year}-${month}` };
  return { words: `in ${year}`, edtf: String(year) };
}

const SPEAKERS = ['Ada Stone', 'Ben Reed', 'Cara Wells'].map((name) => ({
  id: name.toLowerCase().replace(' ', '-'),
  name,
  aliases: [],
}));

const TURN_LENGTH = 10;

const anchor = (start: number, exact: string) => ({
  start,
  end: start + exact.length,
  exact,
  prefix: '',
  suffix: '',
});

function someEvent(index: number, start: number, next: () => number): TimelineEvent {
  const title = `${pick(SUBJECTS, next)} ${pick(DEEDS, next)} ${pick(PLACES, next)}`;
  const { words, edtf } = someDate(next);
  const turn = Math.floor(index / TURN_LENGTH);
  const citation = {
    sourceId: 's1',
    turnId: `t${turn}`,
    speakerId: SPEAKERS[turn % SPEAKERS.length]?.id ?? null,
    passage: anchor(start, `${title} ${words}.`),
    mention: anchor(start + title.length + 1, words),
    reading: `"${words}" → ${edtf}`,
    rule: 'bench/generated',
  };
  return {
    id: `e${index}`,
    title,
    aliases: [],
    when: whenFromEdtf(edtf),
    basis: 'explicit',
    status: pick(STATUSES, next),
    importance: 1 + Math.floor(next() * 3),
    origin: 'machine',
    checked: false,
    doubts: [],
    citations: [citation],
    links: [],
    tags: [],
  };
}

export function generateDocument(count: number): QuotelineDocument {
  const next = random(count);
  const turns: DocumentTurn[] = [];
  const events: TimelineEvent[] = [];
  let text = '';
  for (let index = 0; index < count; index += 1) {
    if (index % TURN_LENGTH === 0) {
      const speaker = SPEAKERS[turns.length % SPEAKERS.length];
      const start = text.length;
      text += `${speaker?.name}: `;
      turns.push({
        id: `t${turns.length}`,
        speakerId: speaker?.id ?? null,
        kind: 'statement',
        start,
        end: start,
        textStart: text.length,
      });
    }
    const event = someEvent(index, text.length, next);
    events.push(event);
    text += `${event.citations[0]?.passage.exact} Much was said about it afterwards, and little of that was written down.\n`;
    const turn = turns.at(-1);
    if (turn) turns[turns.length - 1] = { ...turn, end: text.length - 1 };
  }
  events.sort((a, b) => compareDays(a.when.earliest ?? '', b.when.earliest ?? ''));
  const title = `A made-up record of ${count} events`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    schemaVersion: 1,
    title,
    language: 'en',
    generator: { name: 'quoteline-bench', version: '1' },
    sources: [
      {
        id: 's1',
        title,
        date: '2024-06-21',
        sha256,
        text,
        speakers: SPEAKERS,
        turns,
        mentions: [],
      },
    ],
    events,
    undated: [],
  };
}

export function main([count = '1000']: readonly string[]): void {
  process.stdout.write(JSON.stringify(generateDocument(Number(count))));
}
