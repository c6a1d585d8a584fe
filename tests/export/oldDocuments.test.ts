// @vitest-environment jsdom
/** A document of schemaVersion 1 opens forever: the fixture is never rewritten, whatever comes later. */
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/export/formats';
import { site } from '../../src/export/site';
import { singleFile } from '../../src/export/singleFile';
import { schema1Document } from '../support/schema1';
import { fakeAssets } from '../support/siteAssets';

describe('a document of schemaVersion 1', () => {
  it.each(EXPORT_FORMATS.map(({ format, write }) => [format, write] as const))(
    'is written as %s',
    (_format, write) => {
      const { text, leftOut } = write(schema1Document(), { address: 'https://example.org/t/' });
      const left = new Set(leftOut.map(({ title }) => title));
      for (const { title } of schema1Document().events)
        if (!left.has(title)) expect(text).toContain(title.slice(0, 15));
    },
  );

  it('is published as a folder and as one file, with every event and quote', () => {
    const folder = site(schema1Document(), fakeAssets(), { address: 'https://example.org/t/' });
    const pages = [
      new TextDecoder().decode(folder.get('index.html')),
      new TextDecoder().decode(folder.get('frame.html')),
      singleFile(schema1Document(), fakeAssets()),
    ];
    for (const html of pages) {
      const page = new DOMParser().parseFromString(html, 'text/html');
      expect(page.querySelectorAll('.quoteline-list > li')).toHaveLength(11);
      for (const { passage } of schema1Document().events.flatMap(({ citations }) => citations))
        expect(page.body.textContent).toContain(passage.exact);
    }
  });
});
