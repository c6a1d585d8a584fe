/** First names for surnames: "MR. HALE" is Ben Hale where the head of the text calls him so, and nobody else. */
import { STARTERS } from '../abbreviations';
import { isHonorific } from './names';

/** One capitalised word, perhaps a middle initial, right before a surname. */
const FIRST = /(?<![\p{L}.'’-])(\p{Lu}[\p{L}'’-]+(?:[ \n]\p{Lu}\.)?)[ \n]$/iu;
/** No first name with its initial is longer. */
const LONGEST_FIRST = 80;

const isFirstName = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && !isHonorific(word) && !STARTERS.has(word.toLowerCase());

/** The surname is looked for first: it is rare, and capitalised words are not. */
function* namesBefore(head: string, surname: string): Generator<string> {
  let reached = 0;
  for (const { index } of head.matchAll(new RegExp(`${surname}(?![\\p{L}]|[ \\t]*:)`, 'giu'))) {
    const before = head.slice(Math.max(reached, index - LONGEST_FIRST), index);
    const name = FIRST.exec(before)?.[1];
    if (name === undefined) continue;
    reached = index + surname.length;
    yield name.replace(/\s+/g, ' ');
  }
}

/** The one first name that stands before `surname` (letters only) in `head`; `null` for none or several. */
export function firstNameOf(head: string, surname: string): string | null {
  if (!/^[\p{L}'’-]{2,}$/u.test(surname)) return null;
  const names = [...namesBefore(head, surname)].filter(isFirstName);
  // "Ana Brook" is "Ana C. Brook".
  const longest = names.reduce((a, b) => (b.length > a.length ? b : a), '');
  return longest !== '' && names.every((name) => `${longest} `.startsWith(`${name} `))
    ? longest
    : null;
}

/** The one name in `head` that has these initials ("AB"). */
export function nameWithInitials(head: string, initials: string): string | null {
  const letters = [...initials.replace(/\./g, '')];
  if (letters.length < 2) return null;
  const words = letters.map((letter) => String.raw`${letter}\p{Ll}[\p{L}'’-]+`).join(' ');
  const pattern = new RegExp(String.raw`(?<![\p{L}.-]|\p{L}['’])${words}(?![\p{L}])`, 'gu');
  const names = new Set([...head.matchAll(pattern)].map(([name]) => name));
  const [only, ...others] = names;
  return only !== undefined && others.length === 0 ? only : null;
}
