import { describe, expect, it } from 'vitest';
import { mergeCandidates } from '../../src/state/mergeCandidates';
import { extractToy } from '../review/support';

const { events } = extractToy([3, 90, 12, 10]);
const [, , twelve] = events;
if (twelve?.title !== 'Bridge 12 opened') throw new Error('the toy has changed');

const found = (query: string): string[] =>
  mergeCandidates(events, twelve, query).map(({ title }) => title);

describe('events that may be merged into one', () => {
  it('are the others, the nearest in time first', () => {
    expect(found('')).toEqual(['Bridge 10 opened', 'Bridge 3 opened', 'Bridge 90 opened']);
  });

  it('are found with and without accents, in any case', () => {
    const [first] = events;
    if (!first) throw new Error('the toy has no events');
    const named = [{ ...first, id: 'accented', title: 'Élan Bridge reopened at Łódź and Köln' }];
    const titles = (query: string) => mergeCandidates(named, twelve, query).length;
    expect([titles('elan köln'), titles('ÉLAN koln'), titles('koeln')]).toEqual([1, 1, 0]);
  });

  it('are found by any of their words, also of their quotes, in any case', () => {
    expect(found('GUILD 1990')).toEqual(['Bridge 90 opened']);
    expect(found('bridge 12')).toEqual([]);
  });
});
