/** Toy transcripts of numbered sentences, a toy extraction over them, and arbitrary decisions. */
import fc from 'fast-check';
import type {
  Citation,
  QuotelineDocument,
  TimelineEvent,
  UndatedEvent,
} from '../../src/schema/document';
import { whenFromEdtf } from '../../src/schema/when';
import { checkOf } from '../../src/review/personEvent';
import type { Decision, Subject } from '../../src/review/review';

fc.configureGlobal({ seed: 1944 });

/** Stands for a sentence whose date stays vague. */
export const VAGUE = -2;
const VAGUE_SENTENCE = 'The old ferry had begun to sail several years ago.';

function sentence(n: number): string {
  if (n === VAGUE) return VAGUE_SENTENCE;
  return n < 0
    ? 'Nothing was dated here.'
    : `Number ${n} of the bridges was opened in ${1900 + n} by the guild.`;
}

export const textOf = (numbers: readonly number[]): string => numbers.map(sentence).join(' ');

export function citationIn(text: string, exact: string, words: string | null): Citation {
  const start = text.indexOf(exact);
  const at = words === null ? -1 : text.indexOf(words, start);
  const anchor = (from: number, quote: string) => ({
    start: from,
    end: from + quote.length,
    exact: quote,
    prefix: text.slice(Math.max(0, from - 12), from),
    suffix: text.slice(from + quote.length, from + quote.length + 12),
  });
  return {
    sourceId: 's1',
    turnId: 't1',
    speakerId: null,
    passage: anchor(start, exact),
    mention: words === null ? null : anchor(at, words),
    reading: `"${words ?? ''}"`,
    rule: 'toy',
  };
}

function toyEvent(text: string, n: number, id: string): TimelineEvent {
  return {
    id,
    title: `Bridge ${n} opened`,
    aliases: [],
    when: whenFromEdtf(String(1900 + n)),
    basis: 'explicit',
    status: 'reported',
    importance: 2,
    origin: 'machine',
    checked: false,
    doubts: ['weak-clause'],
    citations: [citationIn(text, sentence(n), String(1900 + n))],
    links: [],
    tags: [],
  };
}

function toyUndated(text: string, id: string): UndatedEvent {
  const citations = [citationIn(text, VAGUE_SENTENCE, 'several years ago')];
  return { id, title: 'Ferry began', words: 'several years ago', status: 'reported', citations };
}

/** One event a numbered sentence, in order of time; `tag` makes the ids of another extractor. */
export function extractToy(
  numbers: readonly number[],
  { tag = 'e', miss = [] as readonly number[], sha = '0' } = {},
): QuotelineDocument {
  const text = textOf(numbers);
  const found = numbers.filter((n) => n >= 0 && !miss.includes(n)).sort((a, b) => a - b);
  return {
    schemaVersion: 1,
    title: 'Bridges',
    language: 'en',
    generator: { name: 'quoteline', version: '0' },
    sources: [
      {
        id: 's1',
        title: 'Bridges',
        date: '2020-01-01',
        sha256: sha.repeat(64),
        text,
        speakers: [],
        turns: [
          {
            id: 't1',
            speakerId: null,
            kind: 'statement',
            start: 0,
            end: text.length,
            textStart: 0,
          },
        ],
        mentions: [],
      },
    ],
    events: found.map((n) => toyEvent(text, n, `${tag}${n}`)),
    undated: numbers.includes(VAGUE) ? [toyUndated(text, `${tag}-vague`)] : [],
  };
}

export interface Step {
  readonly decision: Decision;
  readonly made: readonly Subject[];
}

function added(document: QuotelineDocument, n: number, key: string, title: string): Subject {
  const text = document.sources[0]?.text ?? '';
  const event = { ...toyEvent(text, n, key), title, origin: 'person' as const, doubts: [] };
  return { key, event };
}

/** Any decisions on the events of a toy document, in any order, sensible or not. */
export function anySteps(numbers: readonly number[]): fc.Arbitrary<Step[]> {
  const document = extractToy(numbers);
  const dated = numbers.filter((n) => n >= 0);
  const keys = [...dated.map((n) => `e${n}`), ...document.undated.map(({ id }) => id)];
  const on = fc.constantFrom(...keys);
  const plain = (decision: fc.Arbitrary<Decision>) =>
    decision.map((value): Step => ({ decision: value, made: [] }));
  const title = fc.constantFrom('First bridge', 'Old bridge', 'Grand bridge');
  const edtf = fc.constantFrom('1850', '1901-05', '193X', '1999-12-31');
  const status = fc.constantFrom('planned' as const, 'negated' as const, 'claimed' as const);
  const of = <T extends Decision['type']>(type: T) => fc.constant(type);
  const step = fc.oneof(
    plain(fc.record({ type: of('hide'), on })),
    plain(fc.record({ type: of('restore'), on })),
    plain(fc.record({ type: of('title'), on, title })),
    plain(fc.record({ type: of('date'), on, edtf })),
    plain(fc.record({ type: of('status'), on, status })),
    plain(fc.record({ type: of('note'), on, note: fc.constantFrom('', 'ask the archive') })),
    plain(fc.record({ type: of('merge'), on, from: on })),
    plain(fc.record({ type: of('uncheck'), on })),
    plain(
      fc.tuple(fc.constantFrom(...dated), title, edtf, status).map(([n, words, date, how]) => ({
        type: 'check' as const,
        on: `e${n}`,
        title: words,
        edtf: date,
        status: how,
        quotes: [sentence(n)],
      })),
    ),
    ...document.undated.map((event) => plain(fc.constant(checkOf(event)))),
    plain(
      fc.tuple(on, fc.constantFrom(...dated)).map(([key, n]) => ({
        type: 'cite' as const,
        on: key,
        citation: citationIn(textOf(numbers), sentence(n), null),
      })),
    ),
    fc
      .tuple(fc.constantFrom(...dated), title, fc.integer({ min: 0, max: 1e6 }))
      .map(([n, words, salt]): Step => {
        const key = `p${n}-${salt}`;
        return { decision: { type: 'add', on: key }, made: [added(document, n, key, words)] };
      }),
    fc
      .tuple(on, fc.constantFrom(...dated), fc.integer({ min: 0, max: 1e6 }))
      .map(([key, n, salt]): Step => {
        const into = `x${n}-${salt}`;
        const made = [added(document, n, into, 'Split off')];
        return { decision: { type: 'split', on: key, into }, made };
      }),
  );
  return fc.array(step, { maxLength: 25 });
}
