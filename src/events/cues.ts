/** Looks for phrases of the lexicon among tokens. */
import type { Token } from './tokens';

const padded = (tokens: readonly Token[]): string =>
  ` ${tokens
    .filter((token) => token.isWord && !token.aside)
    .map((token) => token.lower)
    .join(' ')} `;

export function says(tokens: readonly Token[], phrases: readonly string[]): string | null {
  const words = padded(tokens);
  return phrases.find((phrase) => words.includes(` ${phrase} `)) ?? null;
}

/** Token indices of a phrase, end exclusive; commas inside it do not count. */
export function find(
  tokens: readonly Token[],
  phrase: string,
  from = 0,
): { start: number; end: number } | null {
  const words = phrase.split(' ');
  for (let start = from; start < tokens.length; start++) {
    let at = start;
    let matched = 0;
    while (matched < words.length && at < tokens.length) {
      const token = tokens[at];
      if (matched > 0 && token && !token.isWord && token.text === ',') at++;
      else if (token?.lower === words[matched]) {
        matched++;
        at++;
      } else break;
    }
    if (matched === words.length) return { start, end: at };
  }
  return null;
}

/** The longest phrase that these tokens begin with: how many tokens it takes; 0 where none does. */
export function beginsWith(tokens: readonly Token[], phrases: readonly string[]): number {
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    if (words.every((word, at) => tokens[at]?.lower === word)) return words.length;
  }
  return 0;
}
