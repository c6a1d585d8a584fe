/** Fills a rule's slots from the lexicon and turns it into one regular expression. */
import type { Groups, Language, Rule } from './rule';

/** A space of the folded text, and more of them where a line was indented. */
const SPACE = ' {1,6}';

/** Letters and digits of every script of the basic plane, as ranges: `\p{L}` needs the slower `u` mode. */
const WORD = '0-9a-z_\\u00aa-\\u02ff\\u0370-\\u1fff\\u2c00-\\ud7ff';
const WORD_CHAR = new RegExp(`[${WORD}]`);
const SPACE_CODE = 32;

/** A letter, figure or underscore stands right before `at` in a folded text; nearly always it is a space. */
export const isInsideWord = (text: string, at: number): boolean =>
  at > 0 && text.charCodeAt(at - 1) !== SPACE_CODE && WORD_CHAR.test(text.charAt(at - 1));

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words by their first letters, so that "j" is looked at once for January, June and July. */
interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

const branch = (): Branch => ({ next: new Map(), ends: false });

function plant(words: readonly string[]): Branch {
  const root = branch();
  for (const word of words) {
    let at = root;
    for (const char of word) {
      const next = at.next.get(char) ?? branch();
      at.next.set(char, next);
      at = next;
    }
    at.ends = true;
  }
  return root;
}

/** Where a word ends inside a longer one, the longer is tried first: "september" before "sep". */
function source({ next, ends }: Branch): string {
  const choices = [...next].map(([char, rest]) => escape(char) + source(rest));
  if (choices.length === 0) return '';
  if (choices.length === 1 && !ends) return choices[0] ?? '';
  return `(?:${choices.join('|')})${ends ? '?' : ''}`;
}

/** What rules of one language share, made when it is first asked for. */
function shared<T>(make: (key: string, language: Language) => T) {
  const all = new WeakMap<Language, Map<string, T>>();
  return (key: string, language: Language): T => {
    const known = all.get(language) ?? new Map<string, T>();
    all.set(language, known);
    const value = known.get(key) ?? make(key, language);
    known.set(key, value);
    return value;
  };
}

/** Slots and macros as they stand in patterns. */
const pieceOf = shared(makePiece);

function makePiece(name: string, language: Language): string {
  const macro = language.macros[name];
  if (macro !== undefined) return `(?:${fill(macro, language)})`;
  const words = language.lexicon[name];
  if (!words) throw new Error(`rule names an unknown slot: ${name}`);
  return `(?:${source(plant(Object.keys(words)))})`;
}

/** Replaces `{{slot}}` until none is left; macros may use slots and other macros. */
const fill = (pattern: string, language: Language): string =>
  pattern.replace(/\{\{([\w-]+)\}\}/g, (_whole, name: string) => pieceOf(name, language));

/**
 * The source of a pattern of rules, as tests check it for linear time. It is tried at the start of words and figures
 * alone, so only its end says that no letter or figure goes on.
 */
export function compiledSource(pattern: string, language: Language): string {
  // Spaces of classes such as `[ -]` stay.
  const body = fill(pattern, language).replace(
    /(\[[^\]]*\])| /g,
    (_whole, set?: string) => set ?? `(?:${SPACE})`,
  );
  return `(?:${body})(?![${WORD}])`;
}

/** Sticky. */
const compile = (pattern: string, language: Language): RegExp =>
  new RegExp(compiledSource(pattern, language), 'y');

/** Half of a date's pattern is its year: compiled with each rule anew, it took a sixth of all time for patterns. */
const tailOf = shared(compile);

export interface Match {
  readonly end: number;
  readonly groups: Groups;
}

function matchAt(pattern: RegExp, text: string, start: number): Match | null {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match && { end: start + match[0].length, groups: match.groups ?? {} };
}

/** A rule with what the scan needs to know of it. */
export class CompiledRule {
  private compiled: RegExp | undefined;

  constructor(
    readonly rule: Rule,
    private readonly language: Language,
    /** Order among the rules of its language. */
    readonly order: number,
    /** Bits of triggers: at least one of each number must be near. */
    private readonly masks: readonly number[],
  ) {}

  /** All it asks for. */
  get bits(): number {
    return this.masks.reduce((all, mask) => all | mask, 0);
  }

  /** Begins at `start`. Compiled when it is first tried, since most texts need few of the rules. */
  match(text: string, start: number): Match | null {
    const { rule, language } = this;
    this.compiled ??= compile(rule.pattern, language);
    const match = matchAt(this.compiled, text, start);
    if (!match || !rule.tail) return match;
    const tail = matchAt(tailOf(rule.tail.pattern, language), text, match.end);
    if (!tail) return rule.tail.isNeeded ? null : match;
    return { end: tail.end, groups: { ...match.groups, ...tail.groups } };
  }

  mayMatch(bits: number): boolean {
    for (const mask of this.masks) if ((mask & bits) === 0) return false;
    return true;
  }
}
