/** Every rule of every language is proved by its own examples and counterexamples. */
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { compiledSource } from '../../src/time/compile';
import { LANGUAGES } from '../../src/time/languages/all';
import { readerOf } from '../../src/time/reader';
import type { Language, Rule } from '../../src/time/rule';
import { tagText } from '../../src/time/tagText';

/** The rule among all others; of those for one register only itself. */
function mentionsOf(text: string, rule: Rule, language: Language) {
  const reader = readerOf(language);
  const sentence = { start: 0, end: text.length, turnId: 't1' };
  return tagText(
    text,
    [sentence],
    reader,
    (other) => other.rule.only === undefined || other.rule === rule,
  )
    .map(({ mention }) => mention)
    .filter((mention) => mention.rule === rule.id);
}

// The pure JavaScript checker: no Java, no native binary, the same answers everywhere.
process.env['RECHECK_BACKEND'] = 'pure';
const { checkSync } = createRequire(import.meta.url)('recheck') as typeof import('recheck');

describe.each(LANGUAGES.map((language) => [language.tag, language] as const))(
  'rules of "%s"',
  (_tag, language) => {
    it('have ids of their own', () => {
      const ids = language.rules.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    describe.each(language.rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
      it('reads its examples as they say', () => {
        expect(Object.keys(rule.examples).length).toBeGreaterThan(0);
        for (const [text, said] of Object.entries(rule.examples)) {
          expect(mentionsOf(text, rule, language)[0]?.said, text).toEqual(said);
        }
      });

      it('reads nothing in its counterexamples', () => {
        expect(rule.counterexamples.length).toBeGreaterThan(0);
        for (const text of rule.counterexamples) {
          expect(mentionsOf(text, rule, language), text).toEqual([]);
        }
      });

      it('is matched in linear time', () => {
        for (const pattern of [rule.pattern, ...(rule.tail ? [rule.tail.pattern] : [])]) {
          const { status } = checkSync(compiledSource(pattern, language), 'gi', {
            // A proof over the pattern's automaton; the fuzzing checker only searches, and for minutes.
            checker: 'automaton',
            timeout: 10_000,
          });
          expect(status, pattern).toBe('safe');
        }
      });
    });
  },
);
