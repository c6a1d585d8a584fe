/** Dates that hang on a noun. */
import { clauseWords, phraseEnd } from '../clauses';
import { hasNominal, segmentBounds, span, type Parsed } from '../parsed';
import { nounPhraseBefore } from '../subjects';
import { withRelative } from './onNoun';
import { verbBehind, type Pattern } from './site';

/** "Brook's", "mills’". */
export const isPossessive = (text = ''): boolean => /(?:['’]s|s['’])$/.test(text);

/** "President Ana Brook's" before a date. */
function ownerStart({ tokens }: Parsed, end: number): number {
  let start = end - 1;
  while (start > 0 && ['name', 'noun', 'adj'].includes(tokens[start - 1]?.tag ?? '')) start--;
  return start;
}

/** "the anniversary of the flood | at Porton today": where and when it is marked, not what is remembered. */
function beforeOwnDate({ tokens }: Parsed, start: number, end: number): number {
  const date = tokens.findIndex(({ tag }, at) => at > start && at < end && tag === 'date');
  if (date < 0) return end;
  let at = date;
  while (PLACE.has(tokens[at - 1]?.tag ?? '')) at--;
  return tokens[at - 1]?.tag === 'prep' && at - 1 > start && tokens[at - 1]?.lower !== 'of'
    ? at - 1
    : date;
}

const PLACE: ReadonlySet<string> = new Set(['name', 'det', 'noun']);

/** "the 80th anniversary of the liberation": what is remembered happened then. */
export const remembered: Pattern = ({ parsed, reading, date, segment }) => {
  if (reading.basis !== 'derived' || parsed.tokens[date.end]?.lower !== 'of') return null;
  if (!/annivers|birthday|jubilee|centen/i.test(reading.exact)) return null;
  const end = Math.min(phraseEnd(parsed, date.end + 1), Math.max(segment.end, date.end + 2));
  return { words: span(date.end + 1, beforeOwnDate(parsed, date.end + 1, end)), verb: null };
};

/** "approved a dividend, payable on 16 May": the dividend falls due then, whenever it was approved. */
export const fallingDue: Pattern = ({ parsed, lex, adjunct }) => {
  const due = adjunct.start - 1;
  if (!lex.fallingDue.has(parsed.tokens[due]?.lower ?? '')) return null;
  const noun = nounPhraseBefore(parsed, due);
  const first = noun[0];
  if (first === undefined) return null;
  // "a dividend of 22 cents | a share"
  const whose = parsed.tokens[first - 1]?.tag === 'noun' ? nounPhraseBefore(parsed, first) : [];
  return { words: [...whose, ...noun, due], verb: null };
};

/** "yesterday's talks", "the October 7 attack", "its 1991 borders". */
export const beforeNoun: Pattern = ({
  parsed,
  lex,
  reading,
  date,
  adjunct,
  segment,
  left,
  right,
}) => {
  const { tokens } = parsed;
  const next = tokens[date.end];
  if (!next || !['noun', 'name', 'adj', 'ing', 'base'].includes(next.tag)) return null;
  const owner = tokens[date.start - 1];
  const possessive = isPossessive(tokens[date.end - 1]?.text);
  const determined =
    owner !== undefined && (['det', 'poss', 'adj'].includes(owner.tag) || isPossessive(owner.text));
  const loose =
    adjunct.start === segment.start ||
    owner?.tag !== 'prep' ||
    /^(?:in|on|by|at|since|during)$/.test(owner.lower);
  if (!possessive && !determined && loose) return null;
  if (
    !possessive &&
    reading.basis === 'relative' &&
    tokens[date.start]?.lower !== 'the' &&
    !determined
  )
    return null;
  const end = phraseEnd(parsed, date.end);
  const verb = left ?? right;
  // "was not present at today's meeting", "decided at last week's meeting to close it": where it was told or done.
  const gathered = owner?.lower === 'at' && left && !left.present && lex.gatherings.has(next.lower);
  if (possessive && verb && !verb.present && (gathered || /^today/i.test(reading.exact)))
    return { words: clauseWords(parsed, verb), verb, adjunct: { start: adjunct.start, end } };
  // "the 2020 Games were postponed": without its verb the title would claim that they took place.
  if (right && lex.verbs.negative.has(right.lemma))
    return { words: clauseWords(parsed, right), verb: right };
  // "approved the money in the 2018 budget": where it was approved, not what happened.
  const place = tokens[date.start - 2];
  const where = owner?.tag === 'det' && /^(?:in|under|during|at)$/.test(place?.lower ?? '');
  const acts = left && !left.copula && !left.present && left.modal === null && !left.reduced;
  if (where && acts && !lex.eventNouns.has(next.lower))
    return {
      words: clauseWords(parsed, left),
      verb: left,
      adjunct: { start: date.start - 2, end: date.end + 1 },
    };
  const from = owner && isPossessive(owner.text) ? ownerStart(parsed, date.start) : date.start;
  return { words: span(from, end), verb: null };
};

const WHERE = /^(?:in|during|at|on|upon|with|amid|throughout|under)$/;

const LEAD: ReadonlySet<string> = new Set(['conj', 'adv', 'comma', 'filler', 'sub']);

/** "After the coup in May, …", "The deal with the Union in '72 was …": no verb stands before the date. */
export const behindNoun: Pattern = ({ parsed, lex, segment, adjunct, left, right }) => {
  const { tokens } = parsed;
  if (left || !hasNominal(tokens, segment.start, adjunct.start)) return null;
  let start = segment.start;
  while (
    start < adjunct.start &&
    (LEAD.has(tokens[start]?.tag ?? '') || tokens[start]?.tag === 'prep')
  )
    start++;
  if (tokens[start]?.tag === 'pron') return null;
  const core = tokens.slice(start, adjunct.start);
  const stop = core.findIndex((token) => token.tag === 'prep');
  const head = core
    .slice(0, stop < 0 ? undefined : stop)
    .findLast((token) => token.tag === 'noun' || token.tag === 'name');
  const isEvent = head !== undefined && lex.eventNouns.has(head.lower);
  const opener = tokens[start - 1]?.tag === 'prep' || start === 0;
  const isAfter = tokens[start - 1]?.tag === 'prep';
  // "At the summit in June, the leaders agreed …": the main clause happened then.
  const main = right ?? verbBehind(parsed, adjunct.end);
  if (
    isAfter &&
    main &&
    WHERE.test(tokens[start - 1]?.lower ?? '') &&
    tokens[start - 2]?.tag !== 'prep' &&
    start - 1 <= segment.start + 1
  )
    return { words: clauseWords(parsed, main).filter((at) => at >= adjunct.end), verb: main };
  if (
    right &&
    !isAfter &&
    !(right.copula && isEvent) &&
    !(isEvent && right.present && !right.perfect)
  )
    return null;
  if (
    right &&
    isAfter &&
    !isEvent &&
    !right.copula &&
    segmentBounds(parsed, right.start).start === segment.start
  )
    return null;
  const told = parsed.groups.some((group) => group.end <= segment.start && !group.reduced);
  if (!right && !isEvent && told && !opener) return null;
  const end = phraseEnd(parsed, adjunct.end);
  // "damages of all kinds, over 20 million in May": a number alone tells nothing.
  const isFigure =
    !isEvent && tokens[start]?.tag === 'num' && tokens[segment.start - 1]?.tag === 'comma';
  const whose = isFigure ? nounPhraseBefore(parsed, segment.start - 1) : [];
  if (whose.length > 0)
    return {
      pattern: 'figure',
      words: [...whose, ...span(segment.start - 1, adjunct.end)],
      verb: null,
    };
  return { words: span(start, right ? adjunct.end : withRelative(parsed, end)), verb: null };
};
