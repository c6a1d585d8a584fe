import { describe, expect, it } from 'vitest';
import { isInsideWord } from '../../src/time/compile';
import { fold } from '../../src/time/fold';
import { LANGUAGES } from '../../src/time/languages/all';
import { FIGURE, Openings, SHORT_FIGURE } from '../../src/time/opening';
import { readerOf } from '../../src/time/reader';
import type { Language } from '../../src/time/rule';
import { Hits } from '../../src/time/hits';
import { Scanner } from '../../src/time/scan';
import { LOOKALIKES } from './lookalikes';

const language = {
  macros: { dd: '(?:0?[1-9]|[12][0-9])', which: '(?:last|next)' },
  lexicon: { month: { may: 5, 'may day': 5 }, stem: { letzt: -1 } },
} as unknown as Language;
const openings = new Openings(language);
const wordsOf = (pattern: string) => [...openings.firstWords(pattern)].sort();

describe('what a pattern can begin with', () => {
  it.each([
    ['(?:the )?(?<rel>{{which}}) {{month}}', ['last', 'next', 'the']],
    ['{{month}}(?: {{dd}})?', ['may']],
    ['{{dd}}(?:st|nd)?', [FIGURE]],
    ["(?:the )?'?[0-9]0'?s", [SHORT_FIGURE, FIGURE, 'the']],
    ['an?(?= week)|right (?:now|then)', ['a', 'an', 'right']],
    ['{{stem}}e[nr]? tag', ['letzte', 'letzten', 'letzter']],
    ['(?:day|week)s?', ['day', 'days', 'week', 'weeks']],
    ['[ap]\\.m\\.|q[1-4]', ['a', 'p', 'q']],
  ])('%s', (pattern, words) => {
    expect(wordsOf(pattern)).toEqual(words);
  });

  it.each([' late', '(?:-)?year', 'years?*', 'day+', '(day)'])('refuses %s', (pattern) => {
    expect(() => openings.firstWords(pattern)).toThrow(/pattern/);
  });
});

describe.each(LANGUAGES.map((each) => [each.tag, each] as const))('rules of "%s"', (_tag, each) => {
  const reader = readerOf(each);
  const { sets } = reader;
  const rules = sets.rulesOf(reader.all);
  const texts = [
    ...rules.flatMap(({ rule }) => [...Object.keys(rule.examples), ...rule.counterexamples]),
    ...Object.values(LOOKALIKES).flat(),
  ];

  it('are tried wherever they match', () => {
    const missed: string[] = [];
    const hits = new Hits();
    for (const text of texts) {
      const folded = fold(text);
      new Scanner(reader, text, hits).read(0, text.length);
      const tried = new Set(
        Array.from({ length: hits.count }, (_, index) =>
          sets
            .near(hits.set(index), hits.bitsFrom(index))
            .map(({ rule }) => `${rule.id} ${String(hits.at(index))}`),
        ).flat(),
      );
      for (const compiled of rules) {
        for (let at = 0; at < text.length; at++) {
          const matches = !isInsideWord(folded, at) && compiled.match(folded, at) !== null;
          const named = `${compiled.rule.id} ${String(at)}`;
          if (matches && !tried.has(named)) missed.push(`${named}: ${text}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });
});
