/** A language made ready: compiled once, used for every text. */
import { compileRules, RuleSet, type CompiledRule } from './compile';
import type { Language, Register } from './rule';
import { createScanner, type Scanner } from './scan';

export interface Reader {
  readonly language: Language;
  readonly scanner: Scanner;
  readonly rules: readonly CompiledRule[];
}

const readers = new Map<Language, Reader>();

export function readerOf(language: Language): Reader {
  const known = readers.get(language);
  if (known) return known;
  const scanner = createScanner(language.triggers);
  const reader = { language, scanner, rules: compileRules(language, scanner.bitsOf) };
  readers.set(language, reader);
  return reader;
}

const selections = new Map<string, RuleSet>();

/** The rules for texts of these registers. */
export function rulesFor(reader: Reader, registers: readonly Register[]): RuleSet {
  const key = [reader.language.tag, ...registers].join(' ');
  const known = selections.get(key);
  if (known) return known;
  const selected = new RuleSet(
    reader.rules.filter(({ rule }) => rule.only === undefined || registers.includes(rule.only)),
  );
  selections.set(key, selected);
  return selected;
}
