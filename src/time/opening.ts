/**
 * What a rule's pattern can begin with, read off the pattern itself: the rule is tried only where such a word stands.
 * (The FIRST sets of LL parsing: Aho, Sethi and Ullman, "Compilers", 4.4.) What follows a first word is not looked at.
 */
import type { Language } from './rule';
import { isLetter } from './wordTable';

/** Stand for any figure, and any figure behind an apostrophe, among first words. */
export const FIGURE = '0';
export const SHORT_FIGURE = "'0";
const APOSTROPHE = "'";

type Words = ReadonlySet<string>;

interface Opening {
  /** Letters read so far; what follows may go on with the same word. */
  readonly open: Words;
  /** First words behind which something else than a letter stands, `FIGURE` and `SHORT_FIGURE` among them. */
  readonly closed: Words;
}

const NO_WORDS: Words = new Set();
const NEVER: Opening = { open: NO_WORDS, closed: NO_WORDS };
const EMPTY: Opening = { open: new Set(['']), closed: NO_WORDS };

const isLetterAt = (text: string, at: number): boolean => isLetter(text.charCodeAt(at));
const keyOf = (char: string): string => (char >= '0' && char <= '9' ? FIGURE : char);

function ofWords(words: readonly string[]): Opening {
  const open = new Set<string>();
  const closed = new Set<string>();
  for (const word of words) {
    let end = 0;
    while (isLetterAt(word, end)) end++;
    if (end === word.length || word === APOSTROPHE) open.add(word);
    else closed.add(end === 0 ? keyOf(word.charAt(0)) : word.slice(0, end));
  }
  return { open, closed };
}

const join = (a: Words, b: Words): Words =>
  a.size === 0 ? b : b.size === 0 ? a : new Set([...a, ...b]);

const either = (a: Opening, b: Opening): Opening => ({
  open: join(a.open, b.open),
  closed: join(a.closed, b.closed),
});

function then(a: Opening, b: Opening): Opening {
  if (a === EMPTY) return b;
  const open = new Set<string>();
  const closed = new Set(a.closed);
  for (const start of a.open) {
    for (const more of b.open) {
      if (start !== '' && more.startsWith(APOSTROPHE)) closed.add(start);
      else open.add(start + more);
    }
    for (const more of b.closed)
      closed.add(
        start === '' || start === APOSTROPHE || isLetterAt(more, 0) ? start + more : start,
      );
  }
  return { open, closed };
}

function repeated(once: Opening, least: number, most: number): Opening {
  let all = least === 0 ? either(EMPTY, once) : once;
  for (let n = 1; n < most && once.open.size > 0; n++) all = either(all, then(all, once));
  return all;
}

/** "a-c, " → the characters of that class. */
function charsOf(set: string): string[] {
  const chars: string[] = [];
  for (let at = 0; at < set.length; at++) {
    if (set.charAt(at) === '\\') at++;
    const first = set.charCodeAt(at);
    const isRange = set.charAt(at + 1) === '-' && at + 2 < set.length;
    if (isRange) at += 2;
    for (let code = first; code <= set.charCodeAt(at); code++)
      chars.push(String.fromCharCode(code));
  }
  return chars;
}

/** Letters are read together; of those before "?" or "{2}" all but the last. */
const PIECE =
  /\{\{(?<slot>[\w-]+)\}\}|\((?:\?:|\?<\w+>|(?<look>\?<?[=!]))|\[(?<set>[^\]]+)\]|\\k<\w+>|\\b|\$|\\(?<escaped>.)|(?<plain>[a-z]+(?![?{])|[^{}?*+^$()|[\]\\])/y;
const TIMES = /\?|\{(?<least>\d+)(?:,(?<most>\d+))?\}/y;
/** Up to the next bracket or bar. */
const PLAIN = /(?:[^()|[\\]|\\.|\[[^\]]+\])+/y;

/** Reads one pattern from left to right, and of each way through it as much as the first word takes. */
class PatternReader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly slot: (name: string) => Opening,
  ) {}

  read(): Opening {
    const whole = this.choices();
    if (this.at === this.source.length) return whole;
    const rest = this.source.slice(this.at, this.at + 8);
    throw new Error(`a pattern may not hold "${rest}" here: ${this.source}`);
  }

  private next(regexp: RegExp): RegExpExecArray | null {
    regexp.lastIndex = this.at;
    const found = regexp.exec(this.source);
    this.at += found?.[0].length ?? 0;
    return found;
  }

  private choices(): Opening {
    let all = this.row();
    while (this.source.charAt(this.at) === '|') {
      this.at++;
      all = either(all, this.row());
    }
    return all;
  }

  private row(): Opening {
    let all = EMPTY;
    while (all.open.size > 0) {
      const piece = this.next(PIECE);
      if (!piece) return all;
      all = then(all, this.repeated(this.piece(piece)));
    }
    this.skip(false);
    return all;
  }

  private piece([whole, ...found]: RegExpExecArray): Opening {
    const [slot, look, set, escaped, plain = escaped] = found;
    if (slot !== undefined) return this.slot(slot);
    if (look !== undefined) this.skip(true);
    if (whole.startsWith('(')) {
      const inner = look === undefined ? this.choices() : EMPTY;
      this.at++;
      return inner;
    }
    if (set !== undefined)
      return charsOf(set)
        .map((one) => ofWords([one]))
        .reduce(either, NEVER);
    return plain === undefined ? EMPTY : ofWords([plain]);
  }

  private repeated(once: Opening): Opening {
    const times = this.next(TIMES)?.groups;
    if (!times) return once;
    const { least = '0', most = times['least'] ?? '1' } = times;
    return repeated(once, Number(least), Number(most));
  }

  /** To the end of the group, or of the choice in it. */
  private skip(wholeGroup: boolean): void {
    for (let depth = 0; this.at < this.source.length; this.at++) {
      this.next(PLAIN);
      const char = this.source.charAt(this.at);
      if (char === '(') depth++;
      else if (depth === 0 && !(wholeGroup && char === '|')) return;
      else if (char === ')') depth--;
    }
  }
}

/** First words of the patterns of one language; slots and macros are worked out once. */
export class Openings {
  private readonly slots = new Map<string, Opening>();

  constructor(private readonly language: Language) {}

  /** The words, and `FIGURE` or `SHORT_FIGURE`, that a match can begin with. */
  firstWords(source: string): readonly string[] {
    const { open, closed } = this.read(source);
    const words = [...join(open, closed)];
    const odd = words.find(
      (word) => !isLetterAt(word, 0) && word !== FIGURE && word !== SHORT_FIGURE,
    );
    if (odd !== undefined) throw new Error(`a pattern begins with "${odd}": ${source}`);
    return words;
  }

  private read(source: string): Opening {
    return new PatternReader(source, (name) => this.slot(name)).read();
  }

  private slot(name: string): Opening {
    const known = this.slots.get(name);
    if (known) return known;
    const macro = this.language.macros[name];
    const slot =
      macro === undefined
        ? ofWords(Object.keys(this.language.lexicon[name] ?? {}))
        : this.read(macro);
    this.slots.set(name, slot);
    return slot;
  }
}
