/** What is still to come, or was when it was planned. */
import { findAll } from '../cues';
import { isPlan } from '../plans';
import { sideOf } from '../side';
import type { Tagged } from '../tag';
import { isBackshifted } from './backshift';
import type { StatusContext } from './context';
import { claimsToHave } from './hedge';

/** "its plan to the White House", "due to the storm": a noun with its preposition, nothing to be done. */
const namesPlace = (last: Tagged | undefined, next: Tagged | undefined): boolean =>
  last?.tag === 'to' && (next?.tag === 'det' || next?.tag === 'poss');

function plannedWords(context: StatusContext): boolean {
  const { parsed, attachment, lex } = context;
  const { tokens } = parsed;
  const { verb, words, adjunct } = attachment;
  if (verb?.modal !== null && verb !== null && lex.grammar.willModals.has(verb.modal ?? ''))
    return true;
  const from = Math.min(words[0] ?? adjunct.start, adjunct.start);
  const to = Math.max((verb?.end ?? 0) + 4, adjunct.end);
  const start = Math.max(0, from - 3);
  return findAll(tokens.slice(start, to), lex.planned).some(
    (place) => !namesPlace(tokens[start + place.end - 1], tokens[start + place.end]),
  );
}

/** "works to deliver an outcome this year": an aim of now. */
function isAim({ parsed, attachment }: StatusContext): boolean {
  const { verb, adjunct } = attachment;
  if (!verb?.present || verb.perfect || verb.copula) return false;
  const { tokens } = parsed;
  return tokens
    .slice(verb.end, adjunct.start)
    .some(
      (token, at, all) =>
        token.tag === 'to' && (all[at + 1]?.tag === 'base' || all[at + 1]?.tag === 'noun'),
    );
}

const OBLIGED = /^(?:should|must|ought)$/;

export function isPlanned(context: StatusContext): boolean {
  if (context.attachment.pattern === 'infinitive' || context.attachment.pattern === 'for-to')
    return true;
  const side = sideOf(context.edtf, context.documentDate);
  if (side > 0) return true;
  const { verb } = context.attachment;
  if (verb && claimsToHave(context, verb)) return false;
  // "They announced that it would stop in May": whether it did is not said, however long ago that May is.
  if (verb && isBackshifted(context, verb)) return true;
  if (side === 0) return plannedWords(context) || isAim(context) || OBLIGED.test(verb?.modal ?? '');
  if (!verb) return false;
  if (verb.modal?.startsWith('will')) return true;
  return isPlan(context.parsed, verb, context.lex);
}
