/** Dates of what is to be done. */
import { phraseEnd } from '../clauses';
import { hasNominal, span } from '../parsed';
import type { Pattern } from './site';

/** "waiting for the members to vote by May": who is to do what. */
export const forTo: Pattern = ({ parsed, adjunct, segment, left }) => {
  const { tokens } = parsed;
  const from = left?.end ?? segment.start;
  const to = tokens.findLastIndex(
    (token, at) =>
      at >= from && at < adjunct.start && token.tag === 'to' && tokens[at + 1]?.tag === 'base',
  );
  const actor = tokens.findLastIndex((token, at) => at >= from && at < to && token.lower === 'for');
  if (to < 0 || actor < 0 || !hasNominal(tokens, actor + 1, to)) return null;
  return { words: span(actor + 1, phraseEnd(parsed, adjunct.end)), verb: null };
};

/** "the confidence placed in us to host the conference this year": what is to be done. */
export const infinitive: Pattern = ({ parsed, adjunct, segment, left }) => {
  const { tokens } = parsed;
  if (left && !left.reduced) return null;
  const to = tokens.findLastIndex(
    (token, at) =>
      at >= segment.start &&
      at < adjunct.start &&
      token.tag === 'to' &&
      tokens[at + 1]?.tag === 'base',
  );
  // A participle behind it is nearer: "a chance to win was the match held in May".
  if (to < 0 || (left && left.start > to)) return null;
  return { words: span(to, phraseEnd(parsed, adjunct.end)), verb: null };
};
