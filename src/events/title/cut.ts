/** Words to a title of at most a given length that still reaches its verb. */
import { quotationMarks } from '../neutral';
import { shorten, type Care } from '../shorten';
import type { Tagged } from '../tag';
import { balanced, withoutTail } from '../tidy';
import { write } from '../write';
import type { TitleContext } from './context';

const LEAST_WORDS = 3;

/** A title must reach the verb that it is about. */
export function leastOf(words: readonly Tagged[], { attachment, parsed }: TitleContext): number {
  const { verb } = attachment;
  const head = verb === null || verb.copula ? undefined : parsed.tokens[verb.head];
  return Math.max(LEAST_WORDS - 1, head === undefined ? 0 : words.indexOf(head) + 1);
}

export function finish(
  words: readonly Tagged[],
  context: TitleContext,
  limit: number,
  care: Care = 'strict',
): string | null {
  const { lex } = context;
  const whole = withoutTail(words);
  const written = (part: readonly Tagged[]): string => {
    const even = balanced(part);
    return write(even, quotationMarks(even, lex));
  };
  const cut = shorten(whole, limit, leastOf(whole, context), (part) => written(part).length, care);
  const title = cut && written(withoutTail(cut));
  return title ? title : null;
}
