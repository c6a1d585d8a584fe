/** "I hear the inquests into the attack at the bridge on 29 November": what is past is no hearing. */
import { isDoubted } from '../doubted';
import { span } from '../parsed';
import { auxiliaryInFront } from '../status/matrix';
import { nounPhraseBefore } from '../subjects';
import type { Pattern } from './site';

const NOMINAL: ReadonlySet<string> = new Set(['noun', 'name', 'adj', 'prep', 'det', 'conj', 'num']);

export const heardOf: Pattern = ({ parsed, lex, adjunct, segment, side, left }) => {
  const { tokens } = parsed;
  if (side >= 0 || !left || left.negated || left.modal !== null) return null;
  const event = tokens.findLastIndex(
    ({ lower, tag }, at) =>
      at >= left.end && at < adjunct.start && tag === 'noun' && lex.eventNouns.has(lower),
  );
  if (event < 0 || isDoubted(parsed, event, segment.start)) return null;
  // "is said to have approved the transfer": the infinitive tells it.
  if (tokens.slice(left.end, event).some(({ tag }) => tag === 'to')) return null;
  if (!tokens.slice(event, adjunct.start).every(({ tag }) => NOMINAL.has(tag))) return null;
  const phrase = nounPhraseBefore(parsed, event + 1);
  // "We have come far since the first meeting in May 2015": not "has signed the agreement in May".
  const since = tokens[(phrase[0] ?? 0) - 1]?.lower ?? '';
  if (left.perfect && !lex.phrasing.counting.has(since)) return null;
  // "met for the first time since the flood in Porton in May": not "met after the flood in May".
  if (!left.present && !left.perfect && !lex.refusing.since.has(since)) return null;
  // "did we approve the transfer in May": the auxiliary in front is past.
  if (auxiliaryInFront(parsed, left) !== null) return null;
  return { words: [...phrase, ...span(event + 1, adjunct.start)], verb: null };
};
