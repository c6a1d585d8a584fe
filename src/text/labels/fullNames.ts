/** First names for surnames: "MR. HALE" is Ben Hale where the head of the text calls him so, and nobody else. */
import { STARTERS } from '../abbreviations';
import { isHonorific } from './names';

/** One capitalised word, perhaps a middle initial, then the surname. */
const named = (surname: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}.'’-])(\p{Lu}[\p{L}'’-]+(?:[ \n]\p{Lu}\.)?)[ \n]${surname}(?![\p{L}])`,
    'giu',
  );

const isFirstName = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && !isHonorific(word) && !STARTERS.has(word.toLowerCase());

/** The one first name that stands before `surname` (letters only) in `head`; `null` for none or several. */
export function firstNameOf(head: string, surname: string): string | null {
  if (!/^[\p{L}'’-]{2,}$/u.test(surname)) return null;
  const found = [...head.matchAll(named(surname))].map((match) =>
    (match[1] ?? '').replace(/\s+/g, ' '),
  );
  const names = new Set(found.filter(isFirstName));
  const [only, ...others] = names;
  return only !== undefined && others.length === 0 ? only : null;
}

/** The one name in `head` that has these initials ("AB"). */
export function nameWithInitials(head: string, initials: string): string | null {
  const letters = [...initials.replace(/\./g, '')];
  if (letters.length < 2) return null;
  const words = letters.map((letter) => String.raw`${letter}\p{Ll}[\p{L}'’-]+`).join(' ');
  const pattern = new RegExp(String.raw`(?<![\p{L}.'’-])${words}(?![\p{L}])`, 'gu');
  const names = new Set([...head.matchAll(pattern)].map(([name]) => name));
  const [only, ...others] = names;
  return only !== undefined && others.length === 0 ? only : null;
}
