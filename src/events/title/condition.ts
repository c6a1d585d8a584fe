/** "Tomorrow, if they let me.": a date and its condition, and no verb that says what will be. */
import { segmentBounds } from '../parsed';
import type { Tagged } from '../tag';
import type { TitleContext } from './context';

/** The date with its condition, which alone would tell another thing; `null` where something is told. */
export function conditionAlone({
  parsed,
  attachment,
  lex,
}: TitleContext): readonly Tagged[] | null {
  const { verb, adjunct } = attachment;
  if (verb === null || parsed.groups.some((group) => group !== verb && !group.reduced)) return null;
  const condition = segmentBounds(parsed, verb.start);
  const own = segmentBounds(parsed, adjunct.start);
  const opener = parsed.tokens[condition.start]?.lower ?? '';
  if (!lex.conditionals.has(opener) || own.start === condition.start) return null;
  return parsed.tokens.slice(own.start, Math.max(own.end, condition.end));
}
