import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, parseDocumentJson } from '../../src/schema/parse';
import { sampleDocument } from '../support/documents';

type Draft = Record<string, unknown> & { events: Record<string, unknown>[] };

/** The sample after one change, as errors "where · message". */
function errorsAfter(change: (draft: Draft) => void): string[] {
  const draft = structuredClone(sampleDocument()) as unknown as Draft;
  change(draft);
  const result = parseDocument(draft);
  return result.ok ? [] : result.errors.map(({ code, where }) => `${code} at ${where}`);
}

describe('parseDocument', () => {
  it('takes a good document and gives it back unchanged', () => {
    const result = parseDocument(sampleDocument());
    expect(result).toEqual({ ok: true, value: sampleDocument() });
  });

  it.each<[string, (draft: Draft) => void, string]>([
    ['a missing field', (d) => delete d.events[0]!['title'], 'schema-invalid at events[0].title'],
    ['an unknown field', (d) => (d['colour'] = 'red'), 'schema-invalid at the document'],
    [
      'a date that is none',
      (d) => (d.events[0]!['when'] = { ...(d.events[0]!['when'] as object), edtf: '2024-13-40' }),
      'schema-invalid at events[0].when.edtf',
    ],
    [
      'a status it does not know',
      (d) => (d.events[1]!['status'] = 'sure'),
      'schema-invalid at events[1].status',
    ],
    ['a newer version', (d) => (d['schemaVersion'] = 99), 'schema-future at schemaVersion'],
    ['no version', (d) => delete d['schemaVersion'], 'schema-invalid at schemaVersion'],
    ['an id twice', (d) => (d.events[1]!['id'] = 'e1'), 'reference-broken at events[1].id'],
    [
      'a turned interval',
      (d) =>
        (d.events[0]!['when'] = { ...(d.events[0]!['when'] as object), earliest: '2012-01-01' }),
      'reference-broken at events[0].when',
    ],
  ])('refuses %s and says where', (_name, change, expected) => {
    expect(errorsAfter(change)).toEqual([expected]);
  });

  it('refuses citations that name what is not there', () => {
    const errors = errorsAfter((draft) => {
      const citation = (draft.events[0]!['citations'] as Record<string, unknown>[])[0]!;
      citation['speakerId'] = 'nobody';
      citation['turnId'] = 't9';
    });
    expect(errors).toEqual([
      'reference-broken at events[0].citations[0].turnId',
      'reference-broken at events[0].citations[0].speakerId',
    ]);
  });

  it('says what was expected and how to mend it', () => {
    const result = parseDocument({ ...sampleDocument(), title: 7 });
    expect(result.ok ? null : result.errors[0]).toMatchObject({
      message: 'title: expected string, but it is 7',
      expected: 'string',
      hint: expect.stringContaining('Correct the field'),
    });
  });

  it('never throws on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseDocument(value).ok).toBe(false);
      }),
    );
  });

  it('reports broken JSON as such', () => {
    const result = parseDocumentJson('{"title":', 'x.json');
    expect(result.ok ? null : result.errors[0]).toMatchObject({
      code: 'json-invalid',
      where: 'x.json',
    });
  });

  it('does not let a document touch prototypes', () => {
    parseDocumentJson('{"__proto__": {"polluted": 1}, "schemaVersion": 1}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
