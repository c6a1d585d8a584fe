/**
 * How a date hangs on its sentence decides what happened then: before a noun ("the 1991 borders"),
 * at the front ("In May, …"), behind a noun ("the coup in May"), on a participle ("held in May"),
 * before "when", or on the verb of its clause. The patterns are tried in the order written below.
 */
import { jointBefore } from '../joint';
import { segmentBounds, type Parsed, type Range } from '../parsed';
import type { EventLexicon } from '../lexicon/types';
import type { Reading } from '../../time/types';
import { sideOf } from '../side';
import { adjunctOf, dateRange } from './adjunct';
import * as apart from './apart';
import { calledOff } from './calledOff';
import { forTo, infinitive } from './infinitives';
import * as nouns from './nouns';
import { heardOf } from './heardOf';
import { onNoun } from './onNoun';
import type { Attachment, Pattern, Site } from './site';
import * as participles from './participles';
import * as verbs from './verbs';

export { isBound, isUntil } from './adjunct';
export { isPossessive } from './nouns';
export { NOWHERE, type Attachment } from './site';

const PATTERNS: readonly (readonly [string, Pattern])[] = [
  ['remembered', nouns.remembered],
  ['falling-due', nouns.fallingDue],
  ['before-noun', nouns.beforeNoun],
  ['before-when', verbs.beforeWhen],
  ['cleft', verbs.cleft],
  ['for-to', forTo],
  ['on-noun', onNoun],
  ['heard-of', heardOf],
  ['looked-at', verbs.lookedAt],
  ['saw-it', verbs.sawIt],
  ['led-to', verbs.ledTo],
  ['infinitive', infinitive],
  ['on-participle', participles.onParticiple],
  ['opening-participle', participles.openingParticiple],
  ['resumed', apart.resumed],
  ['added', apart.added],
  ['fronted', apart.fronted],
  ['behind-noun', nouns.behindNoun],
  ['shortly-after', apart.shortlyAfter],
  ['on-verb', verbs.onVerb],
  ['trailing', verbs.trailing],
  ['fragment', verbs.fragment],
];

/** "was patched in 1954 and again after the storm of 1978": where the "and" stands. */
function againBetween({ tokens }: Parsed, { start, end }: Range, other: number): number | null {
  const [from, until] = other < start ? [other, start] : [end, other];
  const at = tokens.findIndex(
    ({ tag }, index) =>
      index >= from && index < until && tag === 'conj' && tokens[index + 1]?.lower === 'again',
  );
  return at < 0 ? null : at;
}

/** "was introduced in March and will be debated next week": what has a date of its own is another event. */
function beforeOtherDates(
  parsed: Parsed,
  { words, verb, adjunct }: Attachment,
  reading: Reading,
): readonly number[] {
  const floor = Math.max(verb?.end ?? 0, (words[0] ?? 0) + 1);
  const other = words.find((at) => {
    const said = parsed.tokens[at]?.reading;
    return at >= floor && said != null && said !== reading;
  });
  if (other === undefined) return words;
  const isComma = (at: number): boolean => parsed.tokens[at]?.tag === 'comma';
  const again = againBetween(parsed, adjunct, other);
  if (again !== null && other < adjunct.start)
    return words.filter((at) => at !== again && !(at === again - 1 && isComma(at)));
  if (again !== null) return words.filter((at) => at < again);
  const next = parsed.groups.find((group) => group.start > other && !group.reduced);
  const joint = next && !next.hasSubject ? jointBefore(parsed.tokens, next.start, parsed.lex) : -1;
  if (joint >= floor && joint < other) return words.filter((at) => at < joint);
  // "met the staff in May and the director in June": the director belongs to the other date.
  const isShared =
    parsed.tokens[adjunct.end]?.tag === 'conj' && parsed.tokens[other - 1]?.tag === 'prep';
  if (isShared && other > adjunct.end + 2) return words.filter((at) => at < adjunct.end);
  const { start } = segmentBounds(parsed, other);
  const own = start > floor - 1 && (start >= adjunct.end || other < adjunct.start);
  const hasVerb = parsed.groups.some((group) => group.start >= start && group.start < other);
  return own && hasVerb ? words.filter((at) => at < start) : words;
}

export function attach(
  parsed: Parsed,
  reading: Reading,
  lex: EventLexicon,
  documentDate: string,
): Attachment | null {
  const date = dateRange(parsed, reading);
  if (!date) return null;
  const adjunct = adjunctOf(parsed, date);
  const segment = segmentBounds(parsed, date.start);
  const inside = parsed.groups.filter(
    (group) => group.start >= segment.start && group.end <= segment.end,
  );
  const site: Site = {
    parsed,
    lex,
    reading,
    date,
    adjunct,
    segment,
    side: sideOf(reading.edtf, documentDate),
    left: inside.filter((group) => group.end <= adjunct.start).at(-1),
    right: inside.find((group) => group.start >= date.end && !group.reduced),
  };
  for (const [pattern, find] of PATTERNS) {
    const found = find(site);
    if (!found || found.words.length === 0) continue;
    const attachment = calledOff(parsed, { pattern, adjunct, ...found }, lex);
    return { ...attachment, words: beforeOtherDates(parsed, attachment, reading) };
  }
  return null;
}
