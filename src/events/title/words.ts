/** The words of a title before they are shortened: without date, lead, insertions and empty verbs. */
import { isBound, isPossessive, isUntil, type Attachment } from '../attach';
import { endsInTag } from '../asked';
import { tokensAt, type Parsed } from '../parsed';
import type { Tagged } from '../tag';
import { withoutBrackets } from '../brackets';
import { withoutHesitation, withoutLead } from '../tidy';
import type { TitleContext } from './context';

/** "the deadline is | this fall", "was moved | to January": without it the verb has no complement. */
function isArgument(
  { tokens, lex }: Parsed,
  { adjunct: { start, end }, verb }: Attachment,
): boolean {
  if (verb === null) return false;
  const isGoal = tokens[start - 1]?.tag === 'to';
  const follows = verb.end === (isGoal ? start - 1 : start);
  const isBe = lex.grammar.be.has(tokens[verb.head]?.lower ?? '');
  const isSaid =
    isBe && tokens[start]?.tag === 'date' && /^(?:prep|comma)$/.test(tokens[end]?.tag ?? '');
  return follows && (isGoal || isSaid);
}

/** Dates that stay: "1991 borders", "by 2030"; the others are shown beside the title. */
function keepsDate({ parsed, attachment }: TitleContext): boolean {
  const { pattern, adjunct, words } = attachment;
  const reading = parsed.tokens[adjunct.end - 1]?.reading;
  const next = parsed.tokens[adjunct.end]?.lower;
  // "in 1899 or 1900": the doubt is the speaker's.
  const isEither = parsed.tokens
    .slice(adjunct.start, adjunct.end)
    .some(({ lower }) => lower === 'or');
  if (isEither && reading && pattern !== 'fronted' && words[0] !== adjunct.start) return true;
  if (pattern === 'before-noun')
    return reading?.basis !== 'relative' && !isPossessive(parsed.tokens[adjunct.end - 1]?.text);
  if (
    next === 'of' ||
    (pattern === 'on-noun' && /^(?:from|of)$/.test(parsed.tokens[adjunct.start]?.lower ?? ''))
  )
    return true;
  if (isArgument(parsed, attachment)) return true;
  const leads = words[0] === adjunct.start && !isUntil(parsed, adjunct);
  return isBound(parsed, adjunct) && !leads && pattern !== 'behind-noun';
}

/** "the summit, held a week ago": the summit. */
function withoutEmptyParticiple(
  words: readonly Tagged[],
  { attachment, parsed, lex }: TitleContext,
): readonly Tagged[] {
  const { verb, pattern } = attachment;
  const isDated = verb?.lemma === 'date' && verb.passive && pattern !== 'on-participle';
  // "The summons is dated 1976": the summons.
  if (isDated) return words.slice(0, words.indexOf(parsed.tokens[verb.start] as Tagged));
  if (pattern !== 'on-participle' || !verb) return words;
  const participle = words.findIndex((word) => word === parsed.tokens[verb.head]);
  const kept = words.filter((word, at) => word.tag !== 'comma' || at > participle);
  if (verb.lemma === 'date')
    return kept.filter(
      (_, at) => at !== kept.findIndex((word) => word === parsed.tokens[verb.head]),
    );
  const last = kept.at(-1) === parsed.tokens[verb.head];
  return last && lex.verbs.empty.has(verb.lemma) ? kept.slice(0, -1) : kept;
}

/** ", signed by both governments in 1975,": what stands between commas before the verb goes. */
function withoutInsertions(
  words: readonly Tagged[],
  { attachment, parsed }: TitleContext,
): readonly Tagged[] {
  const { verb } = attachment;
  const end = verb ? words.findIndex((word) => word === parsed.tokens[verb.start]) : -1;
  const open = words.findIndex(({ tag }, at) => at > 0 && at < end && tag === 'comma');
  const close = words.findLastIndex(({ tag }, at) => at > open && at < end && tag === 'comma');
  const first = words[open + 1];
  if (open < 0 || !first) return words;
  const until = close < 0 ? end : close + 1;
  if (close >= 0 && close !== end - 1) return words;
  // "the vote in the council, which is due": the verb is the insertion's.
  if (close < 0 && first.tag === 'rel') return words;
  const insertion =
    first.tag === 'rel' || first.tag === 'prep' || first.tag === 'past' || first.tag === 'ing';
  const rest = [...words.slice(0, open), ...words.slice(until)];
  const tells = rest.filter(({ tag }) => tag !== 'aux' && tag !== 'det' && tag !== 'poss');
  return insertion && !(verb?.copula && tells.length < 3) ? rest : words;
}

/** Where ", correct?" begins. */
const tagStart = ({ tokens }: Parsed): number =>
  tokens.findLastIndex((token) => token.tag === 'comma');

const WHEN = /^(?:in|on|at|during|and|again)$/;

/**
 * "the regular summit on 20 and 21 October", "was inspected in May and again in June": another date,
 * with the words that bring it. "on the anniversary of the flood" says more than a date.
 */
function isOtherDate(
  { tokens }: Parsed,
  { adjunct, pattern, verb }: Attachment,
  at: number,
): boolean {
  if (pattern === 'fragment' || (at >= adjunct.start && at < adjunct.end)) return false;
  let last = at;
  while (WHEN.test(tokens[last]?.lower ?? '') && last < at + 3) last++;
  if (tokens[last]?.tag !== 'date') return false;
  let first = last;
  while (tokens[first]?.tag === 'date') first--;
  while (tokens[last]?.tag === 'date') last++;
  if (!WHEN.test(tokens[first]?.lower ?? '') || tokens[last]?.lower === 'of') return false;
  return first >= adjunct.end || (verb !== null && first >= verb.end && last <= adjunct.start);
}

/** "on Monday, or at any time since 29 April": where what joins another date ends; `adjunct.end` where nothing does. */
function joinedDateEnd({ tokens, lex }: Parsed, { end }: Attachment['adjunct']): number {
  let at = tokens[end]?.tag === 'comma' ? end + 1 : end;
  if (tokens[at]?.tag !== 'conj') return end;
  const isBetween = (index: number): boolean =>
    /^(?:prep|adv|det|neg|sub)$/.test(tokens[index]?.tag ?? '') ||
    lex.stopWords.has(tokens[index]?.lower ?? '');
  at++;
  while (isBetween(at) && tokens[at]?.tag !== 'date') at++;
  if (tokens[at]?.tag !== 'date') return end;
  while (tokens[at]?.tag === 'date') at++;
  const after = tokens[at]?.tag;
  return after === undefined || after === 'stop' ? at : end;
}

/** "Next month marks ten years since the call": the date is the subject, and what it brings has happened. */
function withoutDateVerb(
  words: readonly Tagged[],
  { attachment: { verb, adjunct }, parsed }: TitleContext,
): readonly Tagged[] {
  if (!verb || verb.passive || words[0] !== parsed.tokens[verb.head]) return words;
  // "in 1999 opened …" has a preposition.
  const isSubject =
    parsed.tokens[verb.start - 1]?.tag === 'date' && parsed.tokens[adjunct.start]?.tag !== 'prep';
  // "1986 was the anniversary"
  if (isSubject && verb.copula)
    return [...parsed.tokens.slice(adjunct.start, verb.start), ...words];
  return isSubject && words.length > 3 ? words.slice(1) : words;
}

export function chosenWords(context: TitleContext): readonly Tagged[] {
  const { parsed, attachment, lex } = context;
  const keep = keepsDate(context);
  const { start, end } = attachment.adjunct;
  const until = keep ? end : joinedDateEnd(parsed, attachment.adjunct);
  const inAdjunct = (at: number): boolean => at >= start && at < until;
  const isTagged = context.asked === 'tag' && endsInTag(parsed);
  const tag = isTagged ? tagStart(parsed) : parsed.tokens.length;
  const hasOther = parsed.tokens.some((token, at) => token.tag === 'date' && !inAdjunct(at));
  const chosen = attachment.words.filter(
    (at) =>
      (keep || !inAdjunct(at)) && at < tag && !(hasOther && isOtherDate(parsed, attachment, at)),
  );
  const words = tokensAt(parsed, chosen);
  return withoutEmptyParticiple(
    withoutInsertions(
      withoutDateVerb(withoutLead(withoutBrackets(withoutHesitation(words)), lex), context),
      context,
    ),
    context,
  );
}

/** "there was an oil embargo" → "an oil embargo". */
export function withoutExistential(words: readonly Tagged[]): readonly Tagged[] {
  const first = words[0]?.lower;
  // "there was meant to be a vote"
  const isMeant = words[2]?.tag === 'past' && words[3]?.tag === 'to';
  const rest = words.slice(first === 'there' ? (isMeant ? 3 : 2) : 1);
  // "There was meant to be one."
  if (isMeant && rest.some(({ lower }, at) => lower === 'one' && at < 4)) return words;
  const start = rest.findIndex((word) => !/^(?:to|be|been|being|going|now|also)$/.test(word.lower));
  if ((first === 'there' && words[1]?.tag === 'aux') || /^there(?:'s|'re)$/.test(first ?? ''))
    return rest.slice(Math.max(0, start));
  return words;
}

/** "Share of renewables in the installed capacity" → "Share of renewables": a subject without its details. */
export function leanSubject(
  words: readonly Tagged[],
  { attachment, parsed }: TitleContext,
): readonly Tagged[] {
  const { verb } = attachment;
  const start = verb ? words.findIndex((word) => word === parsed.tokens[verb.start]) : -1;
  if (start < 0) return words;
  // "Poland, Hungary and the Czech Republic are": not "Poland are".
  const isList =
    parsed.lex.phrasing.pluralBe.has(words[start]?.lower ?? '') &&
    words.slice(0, start).some(({ tag }) => tag === 'conj');
  const isDetail = ({ tag, lower }: Tagged): boolean =>
    (tag === 'prep' && lower !== 'of') ||
    (tag === 'comma' && !isList) ||
    tag === 'rel' ||
    tag === 'ing';
  if (words[start - 1]?.tag === 'rel') return words;
  const first = words.findIndex((word, at) => at > 0 && at < start && isDetail(word));
  // "the Board of Directors | of the Porton Mills": the second "of" tells whose.
  const ofs = words.flatMap(({ lower }, at) => (lower === 'of' && at < start ? at : []));
  const cut = first > 0 ? first : (ofs[1] ?? -1);
  // "the troops led | by Brook": the participle goes with what it needs.
  const from = words[cut - 1]?.tag === 'past' ? cut - 1 : cut;
  return from > 0 ? [...words.slice(0, from), ...words.slice(start)] : words;
}

/** "Vice President Ana Brook will attend" → "Ana Brook will attend": a full name needs no office. */
export function withoutOffice(words: readonly Tagged[], { lex }: TitleContext): readonly Tagged[] {
  const end = words.findIndex(({ tag }) => tag !== 'name');
  const names = words.slice(0, Math.max(0, end));
  const office = names.findLastIndex(({ lower }) => lex.grammar.vocatives.has(lower));
  return names.length - office > 2 ? words.slice(office + 1) : words;
}
