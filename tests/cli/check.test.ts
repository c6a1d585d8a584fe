import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAMPLE_TEXT, sampleDocument } from '../support/documents';
import { inFolder, quoteline } from './support';

const inDocument = <T>(
  document: unknown,
  use: (path: string, folder: string) => Promise<T>,
): Promise<T> =>
  inFolder((folder) => {
    const path = join(folder, 'talk.quoteline.json');
    writeFileSync(path, typeof document === 'string' ? document : JSON.stringify(document));
    return use(path, folder);
  });

describe('quoteline check', () => {
  it('exits with 0 where every quote stands in its place', () =>
    inDocument(sampleDocument(), async (path) => {
      const { code, err } = await quoteline(['check', path]);
      expect(err).toMatch(/(\d+) of \1 quotes found in place/);
      expect(code).toBe(0);
    }));

  it('exits with 1 where a corrected text moved a quote, and names it', () =>
    inDocument(sampleDocument(), async (path, folder) => {
      const corrected = join(folder, 'corrected.txt');
      writeFileSync(corrected, `A new first line.\n${SAMPLE_TEXT}`);
      const { code, err } = await quoteline(['check', path, '--text', corrected]);
      expect(code).toBe(1);
      expect(err).toContain(
        'moved: e1, citation 1: "The harbour treaty was signed in March 2011."',
      );
    }));

  it('exits with 1 where a quote is gone', () =>
    inDocument(sampleDocument(), async (path, folder) => {
      const corrected = join(folder, 'corrected.txt');
      writeFileSync(corrected, 'Nothing of the kind was ever said in this place, by anybody.');
      const { code, err } = await quoteline(['check', path, '--text', corrected]);
      expect(code).toBe(1);
      expect(err).toContain('missing: e1, citation 1');
    }));

  it.each<[string, unknown, string]>([
    ['a wrong field', { ...sampleDocument(), title: 7 }, 'where: title'],
    ['a newer version', { ...sampleDocument(), schemaVersion: 2 }, 'error (schema-future)'],
    ['no JSON', '{"title":', 'error (json-invalid)'],
  ])('%s: exits with 3 and says how to mend it', (_name, document, message) =>
    inDocument(document, async (path) => {
      const { code, err } = await quoteline(['check', path]);
      expect(code).toBe(3);
      expect(err).toContain(message);
      expect(err).toContain('fix: ');
    }),
  );
});
