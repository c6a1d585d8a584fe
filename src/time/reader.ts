/** A language made ready: its rules listed under the words they can begin with. Done once, used for every text. */
import { CompiledRule } from './compile';
import { FIGURE, Openings, SHORT_FIGURE } from './opening';
import type { Language } from './rule';
import type { RuleSets } from './ruleSets';
import { FIGURE_BITS, FIGURES, type ScanTable } from './scan';
import { WordTable } from './wordTable';

export interface Reader extends ScanTable {
  readonly language: Language;
  readonly sets: RuleSets;
  /** Number of the set of all its rules. */
  readonly all: number;
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
  const { sets } = words;
  const bitsOf = enterTriggers(language, words);
  const openings = new Openings(language);
  let [atFigure, atShortFigure, all] = [0, 0, 0];
  language.rules.forEach((rule, order) => {
    const compiled = new CompiledRule(rule, language, order, rule.needs.map(bitsOf));
    for (const word of openings.firstWords(rule.pattern)) {
      if (word === FIGURE) atFigure = sets.with(atFigure, compiled);
      else if (word === SHORT_FIGURE) atShortFigure = sets.with(atShortFigure, compiled);
      else words.addOpening(word, compiled);
    }
    all = sets.with(all, compiled);
  });
  return { language, words, sets, atFigure, atShortFigure, all };
}

const readers = new Map<Language, Reader>();

export function readerOf(language: Language): Reader {
  const known = readers.get(language);
  if (known) return known;
  const reader = makeReady(language);
  readers.set(language, reader);
  return reader;
}
