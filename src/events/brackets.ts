/** What a speaker or an editor put in brackets. */
import type { Tagged } from './tag';
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
