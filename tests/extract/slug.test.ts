import { describe, expect, it } from 'vitest';
import { eventId } from '../../src/extract/slug';

const isContentWord = (word: string): boolean => word.length > 3;
const idOf = (quote: string): string => eventId('2014-02', quote, isContentWord);

describe('ids of events', () => {
  it('hold the date, the first content words without accents and four digits of the hash', () => {
    expect(idOf('The mayor’s café burnt — nobody was hurt.')).toMatch(
      /^2014-02-mayors-cafe-burnt-nobody-[0-9a-f]{4}$/,
    );
  });

  it('take no word that the beginning of a long quote cuts in two', () => {
    const filler = 'and so it is '.repeat(9);
    expect(idOf(`${filler}extraordinary`)).toMatch(/^2014-02-extraordinary-[0-9a-f]{4}$/);
  });

  it('keep both days of an interval', () => {
    expect(eventId('2014-02/2014-03', 'Rain', isContentWord)).toMatch(
      /^2014-02-2014-03-rain-[0-9a-f]{4}$/,
    );
  });
});
