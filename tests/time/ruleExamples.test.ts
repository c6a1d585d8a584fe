import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { withoutReasons } from '../../refusals.vite';
import { withoutProofs } from '../../ruleExamples.vite';

const strip = (code: string): string => withoutProofs(code, parseAst(code)).replace(/\s+/g, ' ');

describe('bundles', () => {
  it('hold rules without the examples that prove them', () => {
    const code = `export const rules = [
      { id: 'a', examples: { 'text, with } and ,': { kind: 'x' } }, counterexamples: ['b'], read },
      { id: 'c', examples: {}, counterexamples: [] },
    ];`;
    expect(strip(code)).toBe("export const rules = [ { id: 'a', read }, { id: 'c', }, ];");
  });

  it('of the page hold no reasons why rules refuse', () => {
    const code =
      'const read = (a) => (a.b ? refused(`no ${a.b}`) : a.c ? refused("a, (b) count") : "week");';
    expect(withoutReasons(code, parseAst(code))).toBe(
      "const read = (a) => (a.b ? '' : a.c ? '' : \"week\");",
    );
  });

  it('keep other properties and strings of that name', () => {
    const code = "const a = { note: 'examples: {}', sample: 1 };";
    expect(strip(code)).toBe(code);
  });
});
