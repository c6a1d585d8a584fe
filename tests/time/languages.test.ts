import { describe, expect, it } from 'vitest';
import { readTimes } from '../../src/time';
import { loadLanguage } from '../../src/time/languages/load';

const TEXT = 'Am 3. Oktober 1990 wurde gefeiert.';
const read = (language: string) =>
  readTimes(TEXT, [{ start: 0, end: TEXT.length, turnId: 't1' }], { documentDate: null, language })
    .map(({ edtf }) => edtf)
    .join(' ');

describe('languages beside English', () => {
  it('are read once they are loaded, by any tag of theirs', async () => {
    expect(read('de-AT')).not.toBe('1990-10-03');
    await loadLanguage('de-AT');
    expect(read('de-AT')).toBe('1990-10-03');
    expect(read('de')).toBe('1990-10-03');
  });

  it('need no loading where there are none', async () => {
    await expect(loadLanguage('en')).resolves.toBeUndefined();
    await expect(loadLanguage('tlh')).resolves.toBeUndefined();
  });
});
