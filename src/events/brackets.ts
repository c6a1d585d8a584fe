/** What a speaker or an editor put in brackets. */
import type { Tagged } from './tag';
import type { Token } from './tokens';
import { FINITE } from './wordClass';

/** "Ana Brook (Porton" lost the end of its bracket to the verb. */
function closed(words: readonly Tagged[], open: number): Tagged[] {
  const verb = words.findIndex(({ tag }, at) => at > open && FINITE.has(tag));
  return [...words.slice(0, open), ...words.slice(verb < 0 ? open + 1 : verb)];
}

/** "(or at least Washington)": an insertion goes. */
export function withoutBrackets(words: readonly Tagged[]): readonly Tagged[] {
  const open = words.findIndex(({ text }) => text === '(');
  if (open < 0) return words;
  if (!words.some(({ text }, at) => at > open && text === ')')) return closed(words, open);
  let depth = 0;
  return words.filter(({ text }) => {
    if (text === '(') depth++;
    const inside = depth > 0;
    if (text === ')' && depth > 0) depth--;
    return !inside;
  });
}

const SHORT = /^\p{Lu}[\p{Lu}\p{N}&-]{1,9}$/u;

/** "the World Food Programme (WFP)": the sentence goes on behind the brackets; not in "PORTON (WIRE) — The dam broke". */
export const abbreviations = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token, at) => {
    if (token.text !== '(' || at === 0) return [];
    const [name, end, behind] = tokens.slice(at + 1, at + 4);
    const isOne = end?.text === ')' && SHORT.test(name?.text ?? '');
    return isOne && (behind?.isWord || behind?.text === ',') ? tokens.slice(at, at + 3) : [];
  });
