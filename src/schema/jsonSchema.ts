/** The document's JSON Schema, for editors and other languages; committed under data/. */
import { z } from 'zod/mini';
import { documentSchema, SCHEMA_VERSION } from './document';

const BEYOND_JSON_SCHEMA = [
  'Dates ("edtf", "date", "value") are EDTF; "earliest" and "latest" are signed ISO days, earliest not after latest.',
  'Ids are unique among sources, among events and undated together, and among the turns, speakers and mentions of a source.',
  'sourceId, turnId, speakerId and links.to name something the document holds.',
  'Spans are UTF-16 offsets, end exclusive, and lie in the text of their source; an anchor is as long as its quote.',
];

export function documentJsonSchema(): Record<string, unknown> {
  const generated = z.toJSONSchema(documentSchema, { unrepresentable: 'any' });
  return {
    ...generated,
    $id: `quoteline-document-${SCHEMA_VERSION}`,
    title: 'Quoteline document',
    description: `Events that a transcript cites, each with the passages that cite it. Beyond this schema: ${BEYOND_JSON_SCHEMA.join(' ')}`,
  };
}
