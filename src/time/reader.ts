/** A language made ready: its rules listed under the words they can begin with. Done once, used for every text. */
import { CompiledRule, RuleSet } from './compile';
import { FIGURE, Openings, SHORT_FIGURE } from './opening';
import type { Language } from './rule';
import { FIGURE_BITS, FIGURES, type ScanTable } from './scan';
import { WordTable } from './wordTable';

export interface Reader extends ScanTable {
  readonly language: Language;
  readonly rules: RuleSet;
}

const MOST_TRIGGERS = 32 - FIGURE_BITS;

/** Enters the words of the triggers; gives the bits of a trigger, or of several written "a|b". */
function enterTriggers({ triggers }: Language, words: WordTable): (need: string) => number {
  const names = Object.keys(triggers);
  if (names.length > MOST_TRIGGERS)
    throw new Error(`a language may have ${String(MOST_TRIGGERS)} triggers`);
  const bits = new Map<string, number>(Object.entries(FIGURES));
  names.forEach((name, index) => {
    const bit = 1 << (index + FIGURE_BITS);
    bits.set(name, bit);
    for (const entry of triggers[name] ?? []) words.addTrigger(entry, bit);
  });
  const bitOf = (name: string): number => {
    const bit = bits.get(name);
    if (bit === undefined) throw new Error(`rule needs an unknown trigger: ${name}`);
    return bit;
  };
  return (need) => need.split('|').reduce((all, name) => all | bitOf(name), 0);
}

function makeReady(language: Language): Reader {
  const words = new WordTable();
  const bitsOf = enterTriggers(language, words);
  const openings = new Openings(language);
  const atFigure = new RuleSet();
  const atShortFigure = new RuleSet();
  const rules = new RuleSet();
  language.rules.forEach((rule, order) => {
    const compiled = new CompiledRule(rule, language, order, rule.needs.map(bitsOf));
    for (const word of openings.firstWords(rule.pattern)) {
      if (word === FIGURE) atFigure.add(compiled);
      else if (word === SHORT_FIGURE) atShortFigure.add(compiled);
      else words.addOpening(word, compiled);
    }
    rules.add(compiled);
  });
  return { language, words, atFigure, atShortFigure, rules };
}

const readers = new Map<Language, Reader>();

export function readerOf(language: Language): Reader {
  const known = readers.get(language);
  if (known) return known;
  const reader = makeReady(language);
  readers.set(language, reader);
  return reader;
}
