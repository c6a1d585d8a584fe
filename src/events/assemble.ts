/** Dated mentions → happenings: claims, their merge, what contradicts them, what links them. */
import type { Place } from './claim';
import { claimOf } from './claims';
import { Reader } from './reader';
import { contradicted } from './contradict';
import { lexiconFor } from './lexicon';
import type { EventLexicon } from './lexicon/types';
import { linksBetween } from './links';
import { groupClaims } from './merge';
import { namedAgain } from './namedAgain';
import { isDating } from './readings';
import { withNote } from './title';
import { spokenOf } from './spoken';
import { undatedClaims } from './undated';
import type { Assembly, Claim, Happening, Refusal, Transcript } from './types';
import type { Sentence, Turn } from '../text/types';
import type { Reading } from '../time/types';

/** How far back a pronoun may reach. */
const REACH = 3;

/** The sentences before, nearest first, of the same turn or of the question that it answers. */
function sentencesBefore(
  sentences: readonly Sentence[],
  at: number,
  turnById: ReadonlyMap<string, Turn>,
): Sentence[] {
  const own = sentences[at]?.turnId;
  const near = sentences.slice(Math.max(0, at - REACH), at).reverse();
  const isQuestion = ({ turnId }: Sentence): boolean =>
    turnId !== own && turnById.get(turnId)?.kind === 'question';
  return near.filter(
    (sentence, back) => (back === 0 && sentence.turnId === own) || isQuestion(sentence),
  );
}

/** An answer begins with one of its first sentences. */
function spokenBefore(sentences: readonly Sentence[], at: number): Sentence | null {
  const own = sentences[at]?.turnId;
  const last = sentences.slice(Math.max(0, at - 2), at).findLast(({ turnId }) => turnId !== own);
  return last ?? null;
}

/** Sentence and turn of each reading; readings outside turns have none. */
function placesOf({ sentences, turns, readings }: Transcript): Map<Reading, Place> {
  const places = new Map<Reading, Place>();
  if (readings.length === 0) return places;
  const turnById = new Map(turns.map((turn) => [turn.id, turn]));
  let at = 0;
  for (const reading of readings) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= reading.start) at++;
    const sentence = sentences[at];
    const turn = sentence && turnById.get(sentence.turnId);
    if (!sentence || !turn || sentence.start > reading.start) continue;
    const before = sentencesBefore(sentences, at, turnById);
    places.set(reading, { sentence, turn, before, spokenBefore: spokenBefore(sentences, at) });
  }
  return places;
}

const LABELS = new Set(['planned', 'hypothetical', 'claimed', 'negated']);
/** Words that only their context explains. */
const VAGUE = /\b(?:this|that|these|those|it|here|there|such|they|them|he|she)\b/i;

const rank = (claim: Claim): number =>
  claim.importance +
  (claim.asked === 'open' ? -2 : 0) +
  (claim.doubts.includes('weak-clause') ? -2 : 0) +
  (claim.title.includes(': “') ? -1 : 0) +
  (VAGUE.test(claim.title) ? -2 : 0) +
  (LABELS.has(claim.status) ? -0.5 : 0);

const SURE: readonly Claim['status'][] = [
  'corrected',
  'disputed',
  'negated',
  'reported',
  'planned',
  'claimed',
  'hypothetical',
];

function happening(claims: readonly Claim[], lex: EventLexicon): Happening | null {
  const best = [...claims].sort(
    (a, b) => rank(b) - rank(a) || a.reading.start - b.reading.start,
  )[0];
  if (!best || best.edtf === null) return null;
  // A question that was left open says nothing where another turn tells it.
  const telling = claims.filter(
    (claim) => claim.status !== 'hypothetical' || claim.asked !== 'open',
  );
  const counted = telling.length > 0 ? telling : claims;
  const status = SURE.find((one) => counted.some((claim) => claim.status === one)) ?? best.status;
  // What is disputed is the claim, not its denial; what is reported is told, not asked.
  const titled =
    status === 'disputed' || best.asked !== null
      ? (claims.find((claim) => claim.status === status) ?? best)
      : best;
  const repeated = claims.length > 1 ? 1 : 0;
  return {
    claims,
    title: status === titled.status ? titled.title : withNote(titled.plainTitle, status, lex),
    edtf: best.edtf,
    status,
    importance: Math.min(3, Math.max(...claims.map((claim) => claim.importance)) + repeated),
    doubts: [
      ...new Set([
        ...(claims.length > 1 ? ['merged'] : []),
        ...claims.flatMap((claim) => claim.doubts),
      ]),
    ],
  };
}

/** `lex` is that of the transcript's language unless another is tried. */
export function assemble(given: Transcript, lex = lexiconFor(given.language)): Assembly {
  const transcript = { ...given, readings: given.readings.filter(isDating) };
  const reader = new Reader(transcript, lex);
  const places = placesOf(transcript);
  const refusals: Refusal[] = [];
  const claims: Claim[] = [];
  for (const reading of transcript.readings) {
    const place = places.get(reading);
    if (!place) continue;
    const outcome = claimOf(reading, place, reader);
    if ('claim' in outcome) claims.push(outcome.claim);
    else
      refusals.push({
        start: reading.start,
        end: reading.end,
        words: reading.exact,
        reason: outcome.reason,
      });
  }
  if (claims.length === 0) return { happenings: [], links: [], undated: [], apart: [], refusals };
  const spoken = spokenOf(reader);
  const dated = claims
    .filter((claim) => claim.edtf !== null)
    .map((claim) => contradicted(claim, spoken, reader));
  const grouped = groupClaims(dated, transcript.documentDate).flatMap(
    (group) => happening(group, reader.lex) ?? [],
  );
  const { happenings, apart } = namedAgain(grouped, transcript.text, spoken);
  return {
    happenings,
    links: linksBetween(happenings, reader),
    undated: undatedClaims(claims),
    apart,
    refusals,
  };
}
