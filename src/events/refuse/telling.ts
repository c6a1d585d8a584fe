/** Sentences that date nothing: greetings, bare dates, phrases without a happening. */
import { segmentBounds } from '../parsed';
import { findAll, says } from '../cues';
import { isPlan } from '../plans';
import { sideOf } from '../side';
import { subjectOf } from '../subjects';
import type { EventLexicon } from '../lexicon/types';
import type { Reading } from '../../time/types';
import type { Rule, Site } from './site';

/** "Thank you for being with us tonight", "I hope you had a good Christmas". */
export const greeting: Rule = ({ parsed, attachment, lex }) => {
  const { tokens } = parsed;
  const { start, end } = attachment.adjunct;
  const said = tokens.slice(0, start);
  if (says(said, lex.refusing.wishes) !== null && says(said, lex.refusing.addressed) !== null)
    return true;
  const segment = segmentBounds(parsed, start);
  const { verb } = attachment;
  const from = Math.max(0, (verb ? Math.min(verb.start - 3, segment.start) : segment.start) - 4);
  const [greeted] = findAll(tokens.slice(from, end + 4), lex.greetings);
  if (!greeted) return false;
  // "good morning everyone the council approved it": written without stops.
  const told = tokens.slice(from + greeted.end, verb?.start ?? 0);
  const goesOn = verb !== null && says(tokens.slice(verb.start), lex.greetings) === null;
  return !goesOn || !told.some(({ tag }) => tag === 'noun' || tag === 'name');
};

/** A trailing "with climate finance as our top priority this year": no verb, nothing happens. */
export const absolute: Rule = ({ parsed, attachment, lex }) => {
  if (attachment.verb && attachment.pattern !== 'trailing') return false;
  const { start, end } = segmentBounds(parsed, attachment.adjunct.start);
  const words = parsed.tokens.slice(start, end);
  if (start === 0 || !lex.refusing.accompanying.has(words[0]?.lower ?? '')) return false;
  return !words.some((token) => lex.eventNouns.has(token.lower));
};

/** "was shown to the press on 5 April", read as next April: the year was guessed wrong. */
export const pastOfFuture: Rule = ({ parsed, attachment, reading, documentDate, lex }) => {
  const { verb, adjunct } = attachment;
  if (!isGuessed(reading, lex) || sideOf(reading.edtf, documentDate) <= 0) return false;
  if (!verb || verb.reduced || verb.present || verb.modal !== null || verb.end > adjunct.start)
    return false;
  const { tokens } = parsed;
  // "If rates came down in September, we would buy."
  if (tokens.slice(0, verb.start).some(({ lower }) => lex.conditionals.has(lower))) return false;
  const between = tokens.slice(verb.end, adjunct.start + 1);
  const opener = tokens[adjunct.start];
  return (
    (opener?.reading != null || lex.pointPrepositions.has(opener?.lower ?? '')) &&
    !isPlan(parsed, verb, lex) &&
    !lex.verbs.negative.has(verb.lemma) &&
    between.every(({ tag }, at) => tag !== 'to' || between[at + 1]?.tag !== 'base') &&
    says(tokens.slice(0, adjunct.start), lex.planned) === null
  );
};

/** No year was said, and no "next". */
const isGuessed = ({ basis, exact }: Reading, { refusing }: EventLexicon): boolean =>
  basis === 'underspecified' || (basis === 'relative' && !refusing.toCome.test(exact));

/** "Will the Leader tell us the business for next week?": what is asked for is the telling. */
export const requested: Rule = ({ parsed: { tokens }, attachment: { verb }, lex }) => {
  const { requested: asks, requesters } = lex.refusing;
  const opener = tokens.find(({ isWord }) => isWord);
  if (opener?.tag !== 'modal' || tokens.at(-1)?.text !== '?' || !verb) return false;
  const at = tokens.findIndex(
    ({ lower }, index) => asks.has(lower) && requesters.has(tokens[index + 1]?.lower ?? ''),
  );
  return at >= 0 && (verb.head === at || tokens[verb.head] === opener);
};

/** "A member can leave a year from now": what is open to anybody is no plan. */
export const openToAnybody: Rule = ({
  parsed,
  attachment: { verb },
  reading,
  documentDate,
  lex,
}) => {
  if (!verb?.modal || !lex.refusing.possible.has(verb.modal) || verb.perfect) return false;
  if (reading.basis !== 'relative' || sideOf(reading.edtf, documentDate) <= 0) return false;
  const [first] = subjectOf(parsed, verb);
  return lex.refusing.anybody.has(parsed.tokens[first ?? -1]?.lower ?? '');
};

/** "Contrary to what was reported on Tuesday, …", "As discussed in May, …": when it was said, not what happened. */
export const saidElsewhere: Rule = ({ parsed, attachment: { verb }, lex }) =>
  verb !== null &&
  (verb.passive || parsed.tokens[verb.start]?.tag === 'past') &&
  (lex.verbs.reporting.has(verb.lemma) || lex.verbs.speechActs.has(verb.lemma)) &&
  lex.refusing.whatever.has(parsed.tokens[verb.start - 1]?.lower ?? '') &&
  // "never so much as spoke to her"
  parsed.tokens[verb.start - 2]?.lower !== 'much';

/** "We usually close it in March": in no March in particular. */
const isHabit = ({ parsed: { tokens }, attachment: { verb }, reading, lex }: Site): boolean =>
  verb !== null &&
  (verb.present || verb.reduced) &&
  !verb.perfect &&
  reading.basis !== 'explicit' &&
  tokens
    .slice(Math.max(0, verb.start - 3), verb.end + 1)
    .some(({ lower }) => lex.refusing.habitual.has(lower));

/** "like he did on Sunday": what he did is told before, and may be done again. */
export const likened: Rule = ({ parsed: { tokens }, attachment: { verb }, lex }) =>
  verb !== null &&
  verb.lemma === 'do' &&
  lex.grammar.pronouns.has(tokens[verb.start - 1]?.lower ?? '') &&
  lex.refusing.likening.has(tokens[verb.start - 2]?.lower ?? '');

/** "Each week, … will be put up on Monday evening": on no Monday in particular. */
export const recurring: Rule = (site) => {
  if (isHabit(site)) return true;
  const {
    parsed: { tokens },
    reading,
    lex,
  } = site;
  const isSomeDay = reading.precision === 'day' && reading.basis !== 'explicit';
  if (!isSomeDay || /\p{N}/u.test(reading.exact)) return false;
  const { every, spells } = lex.refusing;
  return tokens.some(
    ({ lower }, at) => every.has(lower) && spells.has(tokens[at + 1]?.lower ?? ''),
  );
};

const TELLING: ReadonlySet<string> = new Set(['noun', 'name', 'past', 'base', 'adj', 'ing', 'num']);

/** Nothing but the date, or words that tell nothing. */
export const nothingTold: Rule = (site) => {
  const { parsed, attachment, lex } = site;
  const { start, end } = attachment.adjunct;
  return !attachment.words.some((at) => {
    const token = parsed.tokens[at];
    const isTelling = token && TELLING.has(token.tag) && !lex.stopWords.has(token.lower);
    return isTelling && (at < start || at >= end);
  });
};
