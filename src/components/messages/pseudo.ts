/** A made-up language: accented and a third longer, it shows what is not translatable or does not fit. */
import { en, type Messages } from './en';

const ACCENTED: Record<string, string> = {
  a: 'á',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ğ',
  i: 'í',
  l: 'ł',
  n: 'ñ',
  o: 'ö',
  r: 'ř',
  s: 'š',
  t: 'ť',
  u: 'ú',
  y: 'ý',
  z: 'ž',
};

const stretch = (text: string): string => {
  const accented = [...text].map((character) => ACCENTED[character] ?? character).join('');
  return `[${accented}${'·'.repeat(Math.ceil(text.length / 3))}]`;
};

function stretched(value: unknown): unknown {
  if (typeof value === 'string') return stretch(value);
  if (typeof value === 'function')
    return (...words: unknown[]) => {
      const said: unknown = (value as (...w: unknown[]) => unknown)(...words);
      return said === null ? null : stretch(String(said));
    };
  return Object.fromEntries(
    Object.entries(value as object).map(([key, inner]) => [key, stretched(inner)]),
  );
}

export const pseudoOf = <M extends object>(messages: M): M => stretched(messages) as M;

export const pseudo: Messages = pseudoOf(en);
