/** Dates behind the noun that they date: "the rule from 1996", "the first debate two weeks ago". */
import { phraseEnd } from '../clauses';
import { isDoubted } from '../doubted';
import { span, tokensAt, type Parsed } from '../parsed';
import { nounPhraseBefore, subjectOf } from '../subjects';
import type { Tagged } from '../tag';
import { lemmaOf, type VerbGroup } from '../verbs';
import type { Pattern, Site } from './site';

/** ", in which three workers were injured" belongs to the noun before. */
export function withRelative({ tokens, segmentOf }: Parsed, end: number): number {
  const next = tokens[end + 1];
  const relative = next?.tag === 'rel' || (next?.tag === 'prep' && tokens[end + 2]?.tag === 'rel');
  if (tokens[end]?.tag !== 'comma' || !relative) return end;
  let last = end + 2;
  while (
    (last < tokens.length && segmentOf[last] === segmentOf[last - 1]) ||
    tokens[last]?.tag === 'rel'
  )
    last++;
  return last;
}

const prepositionOf = ({ parsed, adjunct }: Site): string =>
  parsed.tokens[adjunct.start]?.lower ?? '';

/** "will modify the rule from 1996": a coming act cannot date from then. */
function isNamed(site: Site): boolean {
  const { lex, reading, left, right } = site;
  return (
    lex.phrasing.dating.has(prepositionOf(site)) &&
    reading.precision === 'year' &&
    reading.basis === 'explicit' &&
    (left === undefined || left.present || left.modal !== null) &&
    (right === undefined || right.copula)
  );
}

function subjectStart({ parsed, left }: Site): Tagged | undefined {
  if (!left) return undefined;
  const [first] = tokensAt(parsed, subjectOf(parsed, left)).filter(
    ({ tag }) => tag !== 'sub' && tag !== 'conj',
  );
  return first ?? (left.hasSubject ? parsed.tokens[left.start] : undefined);
}

/** "want to talk of the meeting", not "want to approve the transfer" */
function isSpeaking({ tokens, lex }: Parsed, { lemma, end }: VerbGroup): boolean {
  const isAim = tokens[end]?.tag === 'to' && tokens[end + 1]?.tag === 'base';
  return lex.verbs.speechActs.has(isAim ? lemmaOf(tokens[end + 1]?.lower ?? '', lex) : lemma);
}

/** "were unable to approve the transfer" */
const hasAim = ({ tokens }: Parsed, { end }: VerbGroup, until: number): boolean =>
  tokens
    .slice(end, until)
    .some(({ tag }, at) => tag === 'to' && tokens[end + at + 1]?.tag === 'base');

/** "I spoke of it at the meeting last week": the speaking tells nothing; not "told us at the meeting last week that …". */
function isOnlySaid(site: Site, before: string): boolean {
  const { parsed, lex, adjunct, left } = site;
  if (!left || !lex.grammar.pronouns.has(subjectStart(site)?.lower ?? '')) return false;
  const saidThere = parsed.tokens[adjunct.end]?.tag === 'sub' && lex.phrasing.places.has(before);
  return (
    !saidThere &&
    (isSpeaking(parsed, left) || (left.copula && !hasAim(parsed, left, adjunct.start))) &&
    !parsed.tokens.slice(left.start, left.end + 2).some(({ lower }) => lex.negators.has(lower))
  );
}

/** "mentioned the talks of May" */
const isMentioned = (site: Site): boolean =>
  site.left !== undefined &&
  site.lex.phrasing.of.has(prepositionOf(site)) &&
  isSpeaking(site.parsed, site.left);

/** "met to prepare the summit on 20 October": what is to come did not happen; not "refused to attend it on 20 October". */
const isToCome = ({ parsed, side, left, adjunct }: Site): boolean =>
  side > 0 &&
  left !== undefined &&
  !left.present &&
  left.modal === null &&
  !isDoubted(parsed, adjunct.start);

/** "more than since the founding of the state thirty years ago" */
function isCounted(site: Site, before: string): boolean {
  const { lex, left } = site;
  return (
    lex.phrasing.counting.has(before) &&
    left !== undefined &&
    !left.negated &&
    !lex.negators.has(subjectStart(site)?.lower ?? '')
  );
}

/** "the HIPAA rule from 1996", "comments overnight from the president", "the first debate two weeks ago". */
export const onNoun: Pattern = (site) => {
  const { parsed, lex, adjunct } = site;
  const { tokens } = parsed;
  const noun = tokens[adjunct.start - 1];
  if (!noun || (noun.tag !== 'noun' && noun.tag !== 'name')) return null;
  const words = nounPhraseBefore(parsed, adjunct.start);
  const [first] = words;
  if (first === undefined) return null;
  const named = isNamed(site);
  const before = tokens[first - 1]?.lower ?? '';
  const isEvent = lex.eventNouns.has(noun.lower);
  const told = isEvent && (isOnlySaid(site, before) || isMentioned(site) || isToCome(site));
  const counted = words.some((at) => lex.eventNouns.has(tokens[at]?.lower ?? ''));
  if (!named && !told && !(counted && isCounted(site, before))) return null;
  const end = named ? adjunct.end : withRelative(parsed, phraseEnd(parsed, adjunct.end));
  return { words: [...words, ...span(adjunct.start, end)], verb: null };
};
