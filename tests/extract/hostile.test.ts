/** Whatever is pasted: quotes stand in their text, titles keep their length, nothing throws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';

const PIECES = [
  'Ann Lee: ',
  '\n\n',
  'in May 2011',
  ' if ',
  ' not ',
  ' was signed ',
  ', ',
  '“',
  '”',
  '(',
  ')',
  ' — ',
  ' and ',
  ' the treaty ',
  ' today ',
  ' that ',
  ' which ',
  '’91',
  '. ',
  '? ',
  ' to ',
  ' by ',
  ' 2030 ',
  ' uh - ',
  '\u00a0',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((parts) => `Ann Lee: ${parts.join('')}.`);

describe('extract', () => {
  it('quotes exactly and titles within 80 characters, on any text', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { document } = extract({ text: given, date: '2024-06-21' });
        const source = document.sources[0]?.text ?? '';
        for (const { title, citations } of document.events) {
          expect(title.length).toBeLessThanOrEqual(80);
          expect(title.trim()).not.toBe('');
          for (const { passage } of citations)
            expect(source.slice(passage.start, passage.end)).toBe(passage.exact);
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
