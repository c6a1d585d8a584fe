/** "It was the ninth, not the eighth.": another speaker gives what was just told another date. */
import { parseEdtf } from '../calendar/edtf';
import type { EventLexicon } from './lexicon/types';
import type { Parsed } from './parsed';
import { isTimeOfDay } from './timeOfDay';
import { stemsOf } from './stems';
import type { Claim } from './types';
import type { Reading } from '../time/types';

/** No day in common. */
export function isOtherDate(a: string | null, b: string | null): boolean {
  const [one, two] = [parseEdtf(a ?? ''), parseEdtf(b ?? '')];
  if (!one || !two) return false;
  const before = (left: typeof one, right: typeof two): boolean =>
    left.latest !== null && right.earliest !== null && left.latest < right.earliest;
  return before(one, two) || before(two, one);
}

/** Dates that the sentence gives; "not in May", "also in May" and what is to come give none. */
export function datesGiven({ tokens, groups }: Parsed, lex: EventLexicon): Reading[] {
  // "It will not be closed in 2030."
  if (groups.some(({ negated, modal }) => negated || modal !== null)) return [];
  if (tokens.some(({ lower }) => lex.adding.has(lower))) return [];
  return tokens.flatMap(({ reading, aside }, at) => {
    const denied = [1, 2].some((back) => lex.negators.has(tokens[at - back]?.lower ?? ''));
    return reading && !aside && !denied && !isTimeOfDay(reading) ? [reading] : [];
  });
}

/** "It was the ninth, actually.": nothing but a date. */
export const onlyDates = ({ tokens }: Parsed, lex: EventLexicon): boolean =>
  stemsOf(
    tokens.filter(({ tag }) => tag !== 'adv' && tag !== 'filler'),
    lex,
  ).size === 0;

/** Nothing but a date, or what was told again in fewer words: "He resigned in February, if I may." */
function speaksOf(parsed: Parsed, claim: Claim, lex: EventLexicon): boolean {
  if (onlyDates(parsed, lex)) return true;
  const stems = stemsOf(parsed.tokens, lex);
  return (
    claim.head !== '' && stems.has(claim.head) && [...stems].every((stem) => claim.stems.has(stem))
  );
}

export function givesOtherDate(parsed: Parsed, claim: Claim, lex: EventLexicon): boolean {
  const given = datesGiven(parsed, lex);
  return (
    given.length > 0 &&
    given.every(({ edtf }) => isOtherDate(edtf, claim.edtf)) &&
    speaksOf(parsed, claim, lex)
  );
}
