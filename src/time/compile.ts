/** Fills a rule's slots from the lexicon and turns it into one regular expression. */
import type { Language, Lexicon, Rule } from './rule';

/** White space of any kind, with the invisible direction marks that editors leave in it. */
const SPACE = '(?:[\\s\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]{1,6})';

/**
 * Letters and digits of every script of the basic plane, as ranges. The `u` flag with `\p{L}` says it exactly, but
 * case-insensitive matching under it is several times slower.
 */
export const WORD = '0-9A-Za-z_\\u00aa-\\u02ff\\u0370-\\u1fff\\u2c00-\\ud7ff';

const APOSTROPHE = "['’‘ʼ`´]";

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Longest first, or "sept" would never be tried after "sep". */
function alternatives(lexicon: Lexicon, slot: string): string | null {
  const words = lexicon[slot];
  if (!words) return null;
  const sorted = Object.keys(words).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map((word) => escape(word).replace(/ /g, SPACE).replaceAll("'", APOSTROPHE)).join('|')})`;
}

/** Replaces `{{slot}}` until none is left; macros may use slots and other macros. */
export function fill(pattern: string, language: Language): string {
  return pattern.replace(/\{\{([\w-]+)\}\}/g, (_whole, name: string) => {
    const macro = language.macros[name];
    if (macro !== undefined) return `(?:${fill(macro, language)})`;
    const words = alternatives(language.lexicon, name);
    if (words === null) throw new Error(`rule names an unknown slot: ${name}`);
    return words;
  });
}

/** The source of a compiled rule, as tests check it for linear time. */
export function compiledSource(rule: Rule, language: Language): string {
  // Spaces are widened before slots are filled, or a class such as `[ -]` inside a macro would break.
  const body = fill(rule.pattern, language).replace(
    /(\[[^\]]*\])| /g,
    (_whole, set?: string) => set ?? SPACE,
  );
  return `(?<![${WORD}])(?:${body})(?![${WORD}])`;
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly regexp: RegExp;
  /** Bits of `scan` that a sentence must have: at least one of each number. */
  readonly masks: readonly number[];
}

export function compileRules(
  language: Language,
  bitOf: (slot: string) => number,
): readonly CompiledRule[] {
  return language.rules.map((rule) => ({
    rule,
    regexp: new RegExp(compiledSource(rule, language), 'gi'),
    masks: rule.needs.map((need) => need.split('|').reduce((bits, slot) => bits | bitOf(slot), 0)),
  }));
}
