import fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { describe, describer } from '../../src/anchor';

const REFRAIN = 'The river rose and the river fell. ';

group('describe', () => {
  it('takes about thirty characters on both sides, to word boundaries', () => {
    const text =
      'In the long dry spring of that year the old bridge was closed to all traffic from the north bank of the river.';
    const start = text.indexOf('old bridge');
    const { exact, prefix, suffix } = describe(text, { start, end: start + 10 });
    expect(exact).toBe('old bridge');
    expect(prefix).toBe('long dry spring of that year the ');
    expect(suffix).toBe(' was closed to all traffic from ');
  });

  it('grows until quote and neighbours stand only once', () => {
    const text = `${REFRAIN.repeat(3)}Nobody came. ${REFRAIN.repeat(3)}`;
    const start = text.lastIndexOf(REFRAIN, text.length - REFRAIN.length * 2);
    const { prefix, exact, suffix } = describe(text, { start, end: start + 14 });
    const around = prefix + exact + suffix;
    expect(text.indexOf(around)).toBe(start - prefix.length);
    expect(text.indexOf(around, text.indexOf(around) + 1)).toBe(-1);
  });

  it('stays bounded where nothing can be unique', () => {
    const text = 'go '.repeat(2000);
    const { prefix, suffix } = describe(text, { start: 3000, end: 3002 });
    expect(prefix.length).toBeLessThan(300);
    expect(suffix.length).toBeLessThan(300);
  });

  it('never splits a surrogate pair and always slices true', () => {
    const texts = fc.array(fc.constantFrom('😀', 'word', ' ', '\n', 'é', '.'), { maxLength: 80 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join('');
        const at = (n: number): number => parts.slice(0, n % (parts.length + 1)).join('').length;
        const [start = 0, end = 0] = [at(a), at(b)].sort((x, y) => x - y);
        const anchor = describer(text)({ start, end });
        expect(text.slice(start, end)).toBe(anchor.exact);
        expect(text.slice(start - anchor.prefix.length, end + anchor.suffix.length)).toBe(
          anchor.prefix + anchor.exact + anchor.suffix,
        );
        expect(anchor.prefix + anchor.exact + anchor.suffix).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
