import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documentJsonSchema } from '../../src/schema/jsonSchema';

it('the committed JSON Schema is the one the code generates (mend with `npm run schema`)', () => {
  const committed: unknown = JSON.parse(readFileSync('data/quoteline.schema.json', 'utf8'));
  expect(committed).toEqual(documentJsonSchema());
});

it('the JSON Schema names every field of an event', () => {
  const written = JSON.stringify(documentJsonSchema());
  for (const field of [
    'aliases',
    'origin',
    'checked',
    'doubts',
    'basis',
    'citations',
    'evidence',
  ]) {
    expect(written).toContain(`"${field}"`);
  }
});
