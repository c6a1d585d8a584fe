/** Heads that say no day: "Transcript 2", what follows "END OF TRANSCRIPT", a second list of those present. */
import type { Span } from './types';

const NUMBERS = 'one|two|three|four|five|six|seven|eight|nine|ten';
const NUMBERED = new RegExp(
  String.raw`^\P{L}*(?<kind>transcript|interview|document|speech|statement|text)(?: no\.?| number| #)? ?(?<number>\d{1,2}|${NUMBERS})(?![\p{L}\p{N}])[^.!?]{0,60}$`,
  'iu',
);
const OVER = /^\P{L}*end of (?:the )?(?:transcript|interview|document|proceedings)\P{L}*$/iu;
const CAST = /^\P{L}*(?<kind>participants|speakers|present|attendees|in attendance)\s*:?$/iu;
/** What those three begin with: most lines do not, and this says so soonest. */
const OPENER =
  /^[^a-z]*(?:end of|participants|speakers|present|attendees|in attendance|transcript|interview|document|speech|statement|text)/i;
const LONGEST = 100;

const numberOf = (words: string): number =>
  NUMBERS.split('|').indexOf(words.toLowerCase()) + 1 || Number(words);

/** What the lines so far have said, in text order. */
export class UndatedHeads {
  readonly #numbered = new Map<string, number>();
  readonly #casts = new Set<string>();

  constructor(private readonly text: string) {}

  /** Does this line begin another document, or end one? Asked once a line, those of the first head too. */
  begins({ start, end }: Span): 'here' | 'above' | 'behind' | null {
    if (end - start > LONGEST) return null;
    const words = this.text.slice(start, end).trim();
    if (!OPENER.test(words)) return null;
    if (OVER.test(words)) return 'behind';
    const cast = CAST.exec(words)?.groups?.['kind']?.toLowerCase();
    if (cast !== undefined) return this.#again(cast) ? 'above' : null;
    const { kind, number } = NUMBERED.exec(words)?.groups ?? {};
    return kind !== undefined && number !== undefined && this.#next(kind, numberOf(number))
      ? 'here'
      : null;
  }

  #again(cast: string): boolean {
    const known = this.#casts.has(cast);
    this.#casts.add(cast);
    return known;
  }

  #next(kind: string, number: number): boolean {
    const last = this.#numbered.get(kind.toLowerCase());
    this.#numbered.set(kind.toLowerCase(), number);
    return last === number - 1;
  }
}
