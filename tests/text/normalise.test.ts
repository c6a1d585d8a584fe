import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/text';

/** Text with everything that NFC and line ends change. */
const messy = fc
  .array(
    fc.constantFrom(
      'a',
      ' ',
      '\r\n',
      '\r',
      '\n',
      'e\u0301',
      '\u212b',
      '\u1112\u1161\u11ab',
      '\u2028',
      '\ud800',
      '\u0301',
      '\ufeff',
      '😀',
      '\u0085',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('normalise', () => {
  it('gives clean text back as it is', () => {
    const { text, toRaw, fromRaw } = normalise('We left.\nAt dawn.');
    expect([text, toRaw(5), fromRaw(5)]).toEqual(['We left.\nAt dawn.', 5, 5]);
  });

  it('maps offsets over line ends and composed letters both ways', () => {
    const raw = '\ufeffCafe\u0301\r\nnoon';
    const { text, toRaw, fromRaw } = normalise(raw);
    expect(text).toBe('Café\nnoon');
    expect(raw.slice(toRaw(5), toRaw(9))).toBe('noon');
    expect(text.slice(fromRaw(raw.indexOf('noon')))).toBe('noon');
  });

  it('is what NFC and one kind of line end would give, whatever the text', () => {
    fc.assert(
      fc.property(messy, (raw) => {
        const expected = raw
          .replace(/^\ufeff/, '')
          .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
          .normalize('NFC');
        expect(normalise(raw).text).toBe(expected);
      }),
    );
  });

  it('keeps both maps rising and inside the text', () => {
    fc.assert(
      fc.property(messy, (raw) => {
        const { text, toRaw, fromRaw } = normalise(raw);
        let last = 0;
        for (let at = 0; at <= text.length; at++) {
          const there = toRaw(at);
          expect(there).toBeGreaterThanOrEqual(last);
          expect(there).toBeLessThanOrEqual(raw.length);
          expect(fromRaw(there)).toBeLessThanOrEqual(at);
          last = there;
        }
        expect(fromRaw(raw.length)).toBe(text.length);
      }),
    );
  });
});
