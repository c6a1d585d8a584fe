/** Two deeds with a date each, however they are joined: each date tells its own deed. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';

const FIRST = ['the ministry', 'Mr. Doran', 'the clerk and her deputy', 'our first governor'];
const SECOND = ['the council', 'Ana Brook', 'members of the board', 'the union'];
const DEEDS = ['signed the revised lease', 'approved the second transfer', 'held a public hearing'];
const OTHERS = ['sold the old mill', 'dismissed the chief engineer', 'voted to join the union'];

interface Pair {
  readonly a: string;
  readonly x: string;
  readonly b: string;
  readonly y: string;
}

type Write = (pair: Pair) => string;

const OF_TWO: readonly Write[] = [
  ({ a, x, b, y }) => `In March 2015 ${a} ${x}, and in May 2016 ${b} ${y}.`,
  ({ a, x, b, y }) => `${a} ${x} in March 2015, and ${b} ${y} in May 2016.`,
  ({ a, x, b, y }) => `${a} ${x} in March 2015; ${b} ${y} in May 2016.`,
  ({ a, x, b, y }) => `First, in March 2015, ${a} ${x}; second, in May 2016, ${b} ${y}.`,
  ({ a, x, b, y }) => `${a} ${x} in March 2015, before ${b} ${y} in May 2016.`,
  ({ a, x, b, y }) => `In May 2016, after ${a} ${x} in March 2015, ${b} ${y}.`,
  ({ a, x, b, y }) => `After ${a} ${x} in March 2015, ${b} ${y} in May 2016.`,
  ({ a, x, b, y }) =>
    `When ${a} ${x} in March 2015, nobody cared, but when ${b} ${y} in May 2016, everybody did.`,
  ({ a, x, b, y }) => `While ${a} ${x} in March 2015, it was only in May 2016 that ${b} ${y}.`,
  ({ a, x, b, y }) => `${a} ${x} in March 2015 – and in May 2016, ${b} ${y}.`,
  ({ a, x, b, y }) => `I said that ${a} ${x} in March 2015 and that ${b} ${y} in May 2016.`,
];

const OF_ONE: readonly Write[] = [
  ({ a, x, y }) => `${a} ${x} in March 2015 and ${y} in May 2016.`,
  ({ a, x, y }) => `In March 2015 ${a} ${x}, then in May 2016 ${y}.`,
  ({ a, x, y }) => `${a}, who ${x} in March 2015, ${y} in May 2016.`,
];

const capital = (words: string): string => words.replace(/^./, (first) => first.toUpperCase());
const titled = (words: string): string => capital(words.replace(/^(?:the|our) /, ''));

const PAIRS = FIRST.flatMap((a, at) =>
  DEEDS.map((x, deed): Pair => {
    const other = (at + deed) % OTHERS.length;
    return { a, x, b: SECOND[(at + deed) % SECOND.length] ?? '', y: OTHERS[other] ?? '' };
  }),
);

function unlike(write: Write, isOne: boolean): string[] {
  return PAIRS.flatMap((pair) => {
    const text = `Ms. Hall: ${capital(write(pair))}`;
    const told = extract({ text, date: '2024-06-21' }).document.events.map(
      ({ when, title }) => [when.edtf, title] as const,
    );
    const wanted = [
      ['2015-03', titled(`${pair.a} ${pair.x}`)],
      ['2016-05', titled(`${isOne ? pair.a : pair.b} ${pair.y}`)],
    ] as const;
    const isRight =
      told.length === 2 &&
      wanted.every(([edtf, title], at) => {
        const [date, words = ''] = told[at] ?? [];
        return date === edtf && words.startsWith(title);
      });
    return isRight ? [] : [`${text} → ${told.map((one) => one.join(' ')).join(' | ')}`];
  });
}

describe('each date tells its own deed', () => {
  const example: Pair = { a: 'A', x: 'did X', b: 'B', y: 'did Y' };
  it.each(OF_TWO.map((write) => [write(example), write] as const))('of two: %s', (_, write) => {
    expect(unlike(write, false)).toEqual([]);
  });

  it.each(OF_ONE.map((write) => [write(example), write] as const))('of one: %s', (_, write) => {
    expect(unlike(write, true)).toEqual([]);
  });
});
