import { describe, expect, test } from 'vitest';
import { Filters } from '../../src/state/filters.svelte';
import { matches, NO_FILTERS, searchIndex, type FilterValues } from '../../src/state/matching';
import { fold, hits } from '../../src/state/search';
import { harbourDocument } from '../support/harbour';

const document = harbourDocument();
const textOf = searchIndex(document);
const found = (values: Partial<FilterValues>): string[] =>
  document.events
    .filter((event) => matches(event, { ...NO_FILTERS, ...values }, textOf))
    .map(({ id }) => id);

describe('search', () => {
  test('looks at titles, quotes and speakers, whatever the case and accents', () => {
    expect(found({ query: 'TRÉATY' })).toEqual(['treaty']);
    expect(found({ query: 'ferry' })).toEqual(['treaty']);
    expect(found({ query: 'ben reed' })).toEqual(['flood']);
  });

  test('wants every word', () => {
    expect(found({ query: 'pier burned' })).toEqual(['fire']);
    expect(found({ query: 'pier treaty' })).toEqual([]);
  });

  test('hits are offsets of the original text, also where folding changes lengths', () => {
    const text = 'İzmir, Évian';
    expect(hits(text, [fold('evian')]).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Évian',
    ]);
  });
});

describe('filters', () => {
  test('by status, basis and importance', () => {
    expect(found({ statuses: ['planned', 'claimed'] })).toEqual(['fire', 'work']);
    expect(found({ bases: ['relative'] })).toEqual(['council']);
    expect(found({ importance: 2 })).not.toContain('flood');
  });

  test('by dates, counting every event that may fall in the range', () => {
    expect(found({ from: '1998-05-31', to: '2011-03-01' })).toEqual(['bridge', 'tunnel', 'treaty']);
  });

  test('are active only when they differ from none', () => {
    const filters = new Filters();
    expect(filters.isActive).toBe(false);
    filters.set({ query: 'x' });
    expect(filters.isActive).toBe(true);
    filters.clear();
    expect(filters.isActive).toBe(false);
  });
});
