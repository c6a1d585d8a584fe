/** Fills a rule's slots from the lexicon and turns it into one regular expression. */
import type { Language, Rule } from './rule';

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

const charSource = (char: string): string => (char === ' ' ? `(?:${SPACE})` : escape(char));

/** Where a word ends inside a longer one, the longer is tried first: "september" before "sep". */
function source({ next, ends }: Branch): string {
  const choices = [...next].map(([char, rest]) => charSource(char) + source(rest));
  if (choices.length === 0) return '';
  if (choices.length === 1 && !ends) return choices[0] ?? '';
  return `(?:${choices.join('|')})${ends ? '?' : ''}`;
}

/** Slots and macros of each language as they stand in patterns: rules share them. */
const pieces = new WeakMap<Language, Map<string, string>>();

function pieceOf(name: string, language: Language): string {
  const known = pieces.get(language) ?? new Map<string, string>();
  pieces.set(language, known);
  const piece = known.get(name) ?? makePiece(name, language);
  known.set(name, piece);
  return piece;
}

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
 * The source of a compiled rule, as tests check it for linear time. It is tried at the start of words and figures
 * alone, so only its end says that no letter or figure goes on.
 */
export function compiledSource(rule: Rule, language: Language): string {
  // Spaces are widened before slots are filled, or a class such as `[ -]` inside a macro would break.
  const body = fill(rule.pattern, language).replace(
    /(\[[^\]]*\])| /g,
    (_whole, set?: string) => set ?? `(?:${SPACE})`,
  );
  return `(?:${body})(?![${WORD}])`;
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

  /** Sticky; compiled when it is first tried, since most texts need few of the rules. */
  get regexp(): RegExp {
    this.compiled ??= new RegExp(compiledSource(this.rule, this.language), 'y');
    return this.compiled;
  }

  mayMatch(bits: number): boolean {
    for (const mask of this.masks) if ((mask & bits) === 0) return false;
    return true;
  }
}
