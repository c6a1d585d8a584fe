import fc from 'fast-check';
import { expect, it } from 'vitest';
import { conforms } from '../../src/schema/conforms';
import { documentSchema } from '../../src/schema/document';
import { parseDocument, parseDocumentJson } from '../../src/schema/parse';
import { sampleDocument } from '../support/documents';
import { harbourDocument } from '../support/harbour';
import { conformsSource } from './conformsSource';

it('is what the schema comes to', async () => {
  await expect(conformsSource()).toMatchFileSnapshot('../../src/schema/conforms.ts');
});

/** Every way into the document: the path of each field and of each item. */
function paths(value: unknown, at: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...at, key],
    ...paths(inner, [...at, key]),
  ]);
}

/** A copy in which the field at `path` has another value, or is gone. */
function changed(document: unknown, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(document) as Record<string, unknown>;
  const holder = path
    .slice(0, -1)
    .reduce((inner, key) => inner[key] as Record<string, unknown>, copy);
  const key = path.at(-1) ?? '';
  if (value === undefined) delete holder[key];
  else holder[key] = value;
  return copy;
}

const STRANGE = [
  undefined,
  null,
  true,
  -1,
  0,
  0.5,
  1e300,
  '',
  'x',
  '2024-13-40',
  '2024-02',
  [],
  {},
];

it('says what zod says, whatever field is spoilt and however', () => {
  for (const document of [sampleDocument(), harbourDocument()]) {
    expect(conforms(document)).toBe(true);
    for (const path of paths(document)) {
      for (const value of STRANGE) {
        const spoilt = changed(document, path, value);
        expect(conforms(spoilt), `${path.join('.')} = ${JSON.stringify(value)}`).toBe(
          documentSchema.safeParse(spoilt).success,
        );
      }
    }
  }
});

it('says what zod says of any JSON at all, and of an unknown field anywhere', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      (value) => conforms(value) === documentSchema.safeParse(value).success,
    ),
  );
  const document = sampleDocument();
  expect(conforms({ ...document, colour: 'red' })).toBe(false);
  expect(conforms(changed(document, ['events', '0', 'colour'], 'red'))).toBe(false);
  expect(conforms(JSON.parse('{"__proto__": {}}'))).toBe(false);
});

it('a document read from JSON has the errors of one that was checked field by field', () => {
  const spoilt = changed(sampleDocument(), ['events', '0', 'title'], 7);
  expect(parseDocumentJson(JSON.stringify(spoilt))).toEqual(parseDocument(spoilt));
});
