/** Attributed quotations, where words only make sense from their speaker's mouth. */
import { segmentBounds } from '../parsed';
import { matrixOf } from '../status/matrix';
import { nounPhraseBefore, subjectOf } from '../subjects';
import type { Parsed } from '../parsed';
import type { VerbGroup } from '../verbs';
import { shorten, type Care, type Measure } from '../shorten';
import type { Tagged } from '../tag';
import { isQuotationMark, withoutHesitation, withoutLead, withoutTail } from '../tidy';
import { write } from '../write';
import { LONGEST_TITLE, type TitleContext } from './context';
import { leastOf } from './cut';
import { hasGap, withoutMiddle, withoutModifiers, withoutOtherDates, withoutOwnDate } from './gaps';

const measure: Measure = (words) => write(words).length;

/** What was said from a word on, to the last of `words` or else to the end of the date's segment, without hesitations. */
function said(context: TitleContext, first: Tagged, last: Tagged): readonly Tagged[] {
  const between = context.parsed.tokens.filter(
    (token) => token.start >= first.start && token.end <= last.end,
  );
  const words = withoutHesitation(between, true).filter((token) => !isQuotationMark(token));
  return withoutLead(withoutTail(withoutOtherDates(words, context)), context.lex);
}

/** "It is claimed that we did it": who passes a claim on has not made it, so the saying comes first. */
function sayingOf({ parsed, attachment, status, lex }: TitleContext): Tagged | undefined {
  const { verb } = attachment;
  if (verb === null || (status !== 'claimed' && status !== 'disputed')) return undefined;
  const above = matrixOf(parsed, verb);
  if (above === null || !lex.verbs.reporting.has(above.lemma)) return undefined;
  return parsed.tokens[Math.min(subjectOf(parsed, above)[0] ?? above.start, above.start)];
}

/** "about | that call you received in May", "a copy of | the memo which you sent": what a relative clause is told of. */
function relativeHead(parsed: Parsed, verb: VerbGroup): Tagged | undefined {
  const { tokens, lex, groups } = parsed;
  let at = Math.min(subjectOf(parsed, verb)[0] ?? verb.start, verb.start);
  const isContact =
    tokens[at]?.tag === 'pron' && NOUNS.has(tokens[at - 1]?.tag ?? '') && at < verb.start + 1;
  const opens = tokens[at - 1];
  if (opens?.tag === 'rel' || (opens && lex.phrasing.that.has(opens.lower))) at--;
  else if (!isContact) return undefined;
  if (tokens[at - 1]?.tag === 'prep') at--;
  const [start = 0] = nounPhraseBefore(parsed, at);
  const above = tokens[start - 1];
  const isTold = groups.some(({ end, lemma }) => end === start && lex.verbs.reporting.has(lemma));
  const isFronted = above?.tag === 'prep' && segmentBounds(parsed, start).start === start - 1;
  const isPhrase = NOUNS.has(tokens[at - 1]?.tag ?? '') || tokens[at - 1]?.tag === 'comma';
  const isOther = isTold || isFronted || at === start || (isContact && start === 0);
  return isPhrase && !isOther ? tokens[start] : undefined;
}

const NOUNS: ReadonlySet<string> = new Set(['noun', 'name']);

/** Where a quotation may begin, best first: a saying above it, the clause, its verb, the date's segment. */
function beginnings(context: TitleContext, words: readonly Tagged[]): Beginnings {
  const { parsed, attachment } = context;
  const { verb, adjunct } = attachment;
  const segment = segmentBounds(parsed, Math.max(0, adjunct.start));
  const opener = verb ? parsed.tokens[verb.start] : undefined;
  // "I was born in May and came here in June": the second verb tells its own story.
  const apart = parsed.groups.some((group) => {
    const start = parsed.tokens[group.start]?.start ?? 0;
    const between = start > (words[0]?.start ?? 0) && start < (opener?.start ?? 0);
    // A verb of the subject's own is part of it: "the mills that we knew closed".
    return between && !words.some((word) => word === parsed.tokens[group.head]);
  });
  const ordered = (...starts: (Tagged | undefined)[]): Tagged[] => [
    ...new Set(starts.filter((first) => first !== undefined)),
  ];
  const rest = [opener, parsed.tokens[segment.start]];
  const saying = sayingOf(context);
  const head = verb ? relativeHead(parsed, verb) : undefined;
  return apart
    ? { first: ordered(saying, head), rest: ordered(...rest) }
    : { first: ordered(saying, head, words[0]), rest: ordered(...rest) };
}

/** Before and behind the subject and verb with a gap between them. */
interface Beginnings {
  readonly first: readonly Tagged[];
  readonly rest: readonly Tagged[];
}

/** Of those beginnings; each is made when it is first asked for: most titles need one. */
function quotable(
  context: TitleContext,
  words: readonly Tagged[],
): (first: Tagged) => readonly Tagged[] {
  const { parsed, attachment } = context;
  const { end } = segmentBounds(parsed, Math.max(0, attachment.adjunct.start));
  const known = new Map<Tagged, readonly Tagged[]>();
  return (first) => {
    let choice = known.get(first);
    if (choice === undefined) {
      // "They crossed it in 2016, in 2018": the comma belongs to the other date.
      const tail = words.findLast(({ tag }) => tag !== 'comma');
      const last = tail && tail.start >= first.start ? tail : parsed.tokens[end - 1];
      choice = last ? said(context, first, last) : [];
      known.set(first, choice);
    }
    return choice;
  };
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  'prep',
  'det',
  'pron',
  'conj',
  'sub',
  'rel',
  'aux',
  'modal',
  'to',
  'adv',
  'filler',
  'stop',
  'comma',
]);

function quotationOf(
  context: TitleContext,
  whole: readonly Tagged[],
  note: number,
  least: number,
  care: Care,
): string | null {
  const { speakerNames } = context;
  for (const name of speakerNames) {
    const budget = LONGEST_TITLE - note - name.length - 4;
    const cut = shorten(whole, budget, least, measure, care);
    const isWhole = cut !== null && cut.length === whole.length;
    const tells =
      cut?.some((word) => word.tag !== 'date' && !FUNCTION_WORDS.has(word.tag)) ?? false;
    if (cut && tells && cut.length > 1 && (isWhole || name === speakerNames.at(-1)))
      return `${name}: “${write(withoutTail(cut))}”`;
  }
  return null;
}

/** A cut that reaches the verb is better than one at a better place, and one with the subject than one without. */
const CARES: readonly Care[] = ['strict', 'lenient', 'any', 'least'];

/** The words as they were said, attributed: nothing left out but hesitations, or a gap that shows. */
export function quotation(
  context: TitleContext,
  words: readonly Tagged[],
  note: number,
): string | null {
  const choiceFrom = quotable(context, words);
  const { first, rest } = beginnings(context, words);
  const from = (token: Tagged) => (): readonly Tagged[] => choiceFrom(token);
  // "both occurred": what occurred tells enough.
  const isEmpty = /^(?:occur|happen)$/.test(context.attachment.verb?.lemma ?? '');
  const withSubject = [
    ...first.map(from),
    () => withoutMiddle(context, words, (start, end) => said(context, start, end)),
    () => first[0] && withoutOwnDate(choiceFrom(first[0]), context),
  ];
  const others = [...rest.map(from), () => withoutModifiers(context, words)];
  const ladder = [
    { made: withSubject, whole: true },
    { made: others, whole: true },
    { made: [...others, ...withSubject], whole: false },
  ];
  for (const { made, whole } of ladder)
    for (const care of CARES)
      for (const make of made) {
        const choice = make();
        if (!choice) continue;
        const least = (whole || hasGap(choice)) && !isEmpty ? leastOf(choice, context) : 2;
        const quoted = quotationOf(context, choice, note, least, care);
        if (quoted) return quoted;
      }
  return null;
}
