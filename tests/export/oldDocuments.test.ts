// @vitest-environment jsdom
/** A document of schemaVersion 1 opens forever: the fixture is never rewritten, whatever comes later. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/export/formats';
import { site } from '../../src/export/site';
import { singleFile } from '../../src/export/singleFile';
import type { QuotelineDocument } from '../../src/schema/document';
import { parseDocumentJson } from '../../src/schema/parse';
import { fakeAssets } from '../support/siteAssets';

function fixture(): QuotelineDocument {
  const parsed = parseDocumentJson(readFileSync('tests/fixtures/schema-1.quoteline.json', 'utf8'));
  if (!parsed.ok) throw new Error(parsed.errors.map(({ message }) => message).join('\n'));
  return parsed.value;
}

describe('a document of schemaVersion 1', () => {
  it.each(EXPORT_FORMATS.map(({ format, write }) => [format, write] as const))(
    'is written as %s',
    (_format, write) => {
      const { text, leftOut } = write(fixture(), { address: 'https://example.org/t/' });
      const left = new Set(leftOut.map(({ title }) => title));
      for (const { title } of fixture().events)
        if (!left.has(title)) expect(text).toContain(title.slice(0, 15));
    },
  );

  it('is published as a folder and as one file, with every event and quote', () => {
    const folder = site(fixture(), fakeAssets(), { address: 'https://example.org/t/' });
    const pages = [
      new TextDecoder().decode(folder.get('index.html')),
      new TextDecoder().decode(folder.get('frame.html')),
      singleFile(fixture(), fakeAssets()),
    ];
    for (const html of pages) {
      const page = new DOMParser().parseFromString(html, 'text/html');
      expect(page.querySelectorAll('.quoteline-list > li')).toHaveLength(11);
      for (const { passage } of fixture().events.flatMap(({ citations }) => citations))
        expect(page.body.textContent).toContain(passage.exact);
    }
  });
});
