/** Dated mentions → happenings: claims, their merge, what contradicts them, what links them. */
import { claimOf, Reader, type Place } from './claims';
import { answerTo, isDisputed, isTakenBack, type Spoken } from './dispute';
import { lexiconFor } from './lexicon';
import { linksBetween } from './links';
import { groupClaims } from './merge';
import { isDating } from './readings';
import type { Assembly, Claim, Happening, Refusal, Transcript } from './types';
import type { Sentence, Turn } from '../text/types';
import type { Reading } from '../time/types';

/** Sentence and turn of each reading; readings outside turns have none. */
function placesOf({ sentences, turns, readings }: Transcript): Map<Reading, Place> {
  const turnById = new Map(turns.map((turn) => [turn.id, turn]));
  const places = new Map<Reading, Place>();
  let at = 0;
  for (const reading of readings) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= reading.start) at++;
    const sentence = sentences[at];
    const turn = sentence && turnById.get(sentence.turnId);
    if (!sentence || !turn || sentence.start > reading.start) continue;
    const previous = sentences[at - 1];
    places.set(reading, {
      sentence,
      turn,
      before: previous?.turnId === sentence.turnId ? previous : null,
    });
  }
  return places;
}

function spokenOf(reader: Reader): Spoken {
  const { turns, sentences } = reader.transcript;
  const byTurn = new Map<string, Sentence[]>(turns.map((turn) => [turn.id, []]));
  for (const sentence of sentences) byTurn.get(sentence.turnId)?.push(sentence);
  return {
    turns,
    sentencesOf: (turn: Turn) => byTurn.get(turn.id) ?? [],
    tokensOf: (sentence: Sentence) => reader.parsed(sentence).tokens,
    lex: reader.lex,
  };
}

const LABELS = new Set(['planned', 'hypothetical', 'claimed', 'negated']);

/** Status again, now that the other turns are known. */
function contradicted(claim: Claim, spoken: Spoken): Claim {
  if (claim.doubts.includes('asked')) {
    const answer = answerTo(claim.turn, spoken);
    if (answer === 'no') return relabel(claim, 'negated', spoken);
    if (answer === 'yes') return relabel(claim, 'claimed', spoken);
    return claim;
  }
  if (claim.status !== 'reported' && claim.status !== 'claimed') return claim;
  if (isTakenBack(claim, spoken)) return relabel(claim, 'corrected', spoken);
  return isDisputed(claim, spoken) ? relabel(claim, 'disputed', spoken) : claim;
}

function relabel(claim: Claim, status: Claim['status'], { lex }: Spoken): Claim {
  const note = (of: string): string => ` (${lex.titleNotes[of] ?? ''})`;
  const bare = claim.title.endsWith(note(claim.status))
    ? claim.title.slice(0, -note(claim.status).length)
    : claim.title;
  const titled = `${bare}${note(status)}`;
  return { ...claim, status, title: titled.length <= 80 ? titled : bare };
}

const rank = (claim: Claim): number =>
  claim.importance +
  (claim.doubts.includes('weak-clause') ? -2 : 0) +
  (claim.title.includes(': “') ? -1 : 0) +
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

function happening(claims: readonly Claim[]): Happening | null {
  const best = [...claims].sort(
    (a, b) => rank(b) - rank(a) || a.reading.start - b.reading.start,
  )[0];
  if (!best || best.edtf === null) return null;
  const status = SURE.find((one) => claims.some((claim) => claim.status === one)) ?? best.status;
  const teller = claims.find((claim) => claim.status === status) ?? best;
  const repeated = claims.length > 1 ? 1 : 0;
  return {
    claims,
    title: status === best.status ? best.title : teller.title,
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

export function assemble(given: Transcript): Assembly {
  const transcript = { ...given, readings: given.readings.filter(isDating) };
  const reader = new Reader(transcript, lexiconFor(transcript.language));
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
  const spoken = spokenOf(reader);
  const dated = claims
    .filter((claim) => claim.edtf !== null)
    .map((claim) => contradicted(claim, spoken));
  const happenings = groupClaims(dated, transcript.documentDate).flatMap(
    (group) => happening(group) ?? [],
  );
  return {
    happenings,
    links: linksBetween(happenings, reader),
    undated: claims.filter((claim) => claim.edtf === null),
    refusals,
  };
}
