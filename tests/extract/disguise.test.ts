/** Nothing is special-cased to the seed: under other names and dates the same events come out. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';
import { disguise, shiftDate } from '../support/disguise';
import { SEED_DATE, seedText } from '../support/seed';

const SHIFT = { years: -23, months: -3 };

const seed = extract({ text: seedText(), date: SEED_DATE }).document;
const disguisedText = disguise(seedText(), SHIFT);
const disguised = extract({ text: disguisedText, date: shiftDate(SEED_DATE, SHIFT) }).document;

const shape = (events: typeof seed.events) =>
  events.map(({ when, status, citations }) => ({
    edtf: when.edtf,
    status,
    cited: citations.length,
  }));

describe('the seed in disguise', () => {
  it('holds none of its names and dates', () => {
    expect(disguisedText).not.toMatch(
      /Lavrov|Putin|Minsk|Istanbul|Russia|Ukrain|2014|2024|Astana|CSTO/,
    );
  });

  it('gives the same events with the new dates', () => {
    const expected = shape(seed.events).map((event) => ({
      ...event,
      edtf: shiftDate(event.edtf, SHIFT),
    }));
    const order = (events: ReturnType<typeof shape>): string[] =>
      events.map((event) => JSON.stringify(event)).sort();
    expect(order(shape(disguised.events))).toEqual(order(expected));
  });
});
