import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/embed/readDocument';
import { basisSchema, precisionSchema, statusSchema } from '../../src/schema/document';
import { isChecked } from '../../src/schema/isChecked';
import { parseDocument } from '../../src/schema/parse';
import type { ViewDocument } from '../../src/schema/view';
import { checkedDocument, eventOf, sampleDocument } from '../support/documents';

function read(value: unknown) {
  const result = readDocument(value);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const errorOf = (value: unknown) => {
  const result = readDocument(value);
  return result.ok ? undefined : result.error;
};

type Change = (event: Record<string, unknown>) => void;

/** The sample as loose JSON, its first event changed. */
function withFirstEvent(change: Change): unknown {
  const copy = JSON.parse(JSON.stringify(sampleDocument())) as {
    events: Record<string, unknown>[];
  };
  change(copy.events[0]!);
  return copy;
}

const ids = ({ events }: ViewDocument): string[] => events.map(({ id }) => id);

describe('what the schema accepts', () => {
  it('is read with who checked it and when', () => {
    const { document } = read(checkedDocument({ by: 'Dana Reyes', date: '2024-07-02' }));
    expect(document.review).toEqual({ by: 'Dana Reyes', date: '2024-07-02' });
    expect(isChecked(document)).toBe(true);
    expect(isChecked(read(sampleDocument()).document)).toBe(false);
  });

  it('is read whole, every text of it', () => {
    const sample = sampleDocument();
    expect(parseDocument(sample).ok).toBe(true);
    const { document, leftOut } = read(sample);
    expect(leftOut).toBe(0);
    expect(ids(document)).toEqual(sample.events.map(({ id }) => id));
    expect(document.events[0]?.citations[0]).toMatchObject({
      passage: sample.events[0]?.citations[0]?.passage,
      mention: sample.events[0]?.citations[0]?.mention,
    });
    expect(document.undated).toHaveLength(1);
  });

  it.each([
    ...statusSchema.options.map((status) => ({ status })),
    ...basisSchema.options.map((basis) => ({ basis })),
    ...precisionSchema.options.map((precision) => ({ precision })),
  ])('is read with $status$basis$precision', ({ precision, ...fields }: Record<string, string>) => {
    const changed = withFirstEvent((event) => {
      Object.assign(event, fields);
      if (precision) Object.assign(event['when'] as object, { precision });
    });
    expect(parseDocument(changed).ok).toBe(true);
    expect(read(changed).leftOut).toBe(0);
  });
});

describe('a broken event', () => {
  const sourceless = (event: Record<string, unknown>): void => {
    const [citation] = event['citations'] as Record<string, unknown>[];
    citation!['sourceId'] = '__proto__';
  };
  const anchor = (change: Record<string, unknown>) => (event: Record<string, unknown>) => {
    const [citation] = event['citations'] as Record<string, object>[];
    Object.assign(citation!['passage']!, change);
  };
  const when = (change: Record<string, unknown>) => (event: Record<string, unknown>) => {
    Object.assign(event['when'] as object, change);
  };

  it.each<[string, Change]>([
    ['no title', (event) => delete event['title']],
    ['a title that is an object', (event) => (event['title'] = { toString: 'x' })],
    ['an empty id', (event) => (event['id'] = '')],
    ['the id of another', (event) => (event['id'] = 'e2')],
    ['an unknown status', (event) => (event['status'] = 'toString')],
    ['no citation', (event) => (event['citations'] = [])],
    ['a citation that is null', (event) => (event['citations'] = [null])],
    ['a source that is not there', sourceless],
    ['an anchor before the text', anchor({ start: -5 })],
    ['an anchor of another length', anchor({ end: 9_007_199_254_740_993 })],
    ['an anchor in words', anchor({ start: '0' })],
    ['an empty quote', anchor({ exact: '', start: 5, end: 5 })],
    ['a day that does not exist', when({ earliest: '2023-02-30' })],
    ['a year too far', when({ earliest: '1000000000-01-01' })],
    ['an end before the start', when({ latest: '1999-01-01' })],
    ['no date at all', when({ earliest: null, latest: null })],
  ])('with %s costs only itself', (_name, change) => {
    const changed = withFirstEvent(change);
    expect(parseDocument(changed).ok).toBe(false);
    const { document, leftOut } = read(changed);
    expect(document.events.some(({ id }) => id === 'e2')).toBe(true);
    expect(document.events).toHaveLength(1);
    expect(leftOut).toBe(1);
  });
});

describe('a document', () => {
  it('of a future version is refused as such', () => {
    expect(errorOf({ ...sampleDocument(), schemaVersion: 99 })?.code).toBe('schema-future');
  });

  it.each([
    null,
    [],
    'text',
    7,
    {},
    { events: null },
    { schemaVersion: 1, events: { length: 1e9 } },
  ])('that is %j does not throw', (value) => {
    expect(() => readDocument(value)).not.toThrow();
  });

  it('of which nothing can be read is refused in words', () => {
    const error = errorOf({ schemaVersion: 1, events: [null, null], sources: [] });
    expect(error?.code).toBe('schema-invalid');
    expect(error?.message).toContain('No event');
  });

  it('without events is an empty timeline, not an error', () => {
    expect(read({ ...sampleDocument(), events: [], undated: [] }).document.events).toEqual([]);
  });

  it('keys nobody knows, and keys that name prototypes, change nothing', () => {
    const extra = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"x":1}}') as object;
    expect(read({ ...sampleDocument(), ...extra, x1: {} }).leftOut).toBe(0);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('out of order is put in order of time', () => {
    const events = ['2020', '1944', '-0043', '+12345'].map((year, i) =>
      eventOf(`y${i}`, year.replace('+', 'Y'), 'Ada Stone', 'Ada'),
    );
    expect(ids(read({ ...sampleDocument(), events }).document)).toEqual(['y2', 'y1', 'y0', 'y3']);
  });

  it('of any shape is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.anything(), (json, odd) => {
        readDocument({ schemaVersion: 1, ...(JSON.parse(json) as object), sources: [odd] });
        readDocument({ ...sampleDocument(), events: [odd, JSON.parse(json)] });
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
