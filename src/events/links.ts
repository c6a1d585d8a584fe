/** Relations in time that the text itself states between two dated events, with the words that state them. */
import { parseEdtf } from '../calendar/edtf';
import { find } from './cues';
import type { Reader } from './reader';
import type { Happening, StatedLink } from './types';

interface Told {
  readonly event: number;
  readonly claim: Happening['claims'][number];
}

const inOrder = (happenings: readonly Happening[]): Told[] =>
  happenings
    .flatMap(({ claims }, event) => claims.map((claim) => ({ event, claim })))
    .sort((a, b) => a.claim.reading.start - b.claim.reading.start);

/** A date counted from another one: "the very next morning". */
function counted(told: readonly Told[], { lex }: Reader): StatedLink[] {
  return told.flatMap(({ event, claim }) => {
    const { anchoredTo } = claim.reading;
    if (!anchoredTo || anchoredTo === 'document-date') return [];
    const words = ` ${claim.reading.exact.toLowerCase().replace(/\s+/g, ' ')} `;
    if (!lex.counting.some((word) => words.includes(` ${word} `))) return [];
    const from = told.find((one) => one.claim.reading.start === anchoredTo.start);
    if (!from || from.event === event) return [];
    const relation = /\b(?:before|earlier|previous|preceding)\b/i.test(claim.reading.exact)
      ? 'before'
      : 'after';
    return [
      {
        from: event,
        to: from.event,
        relation,
        evidence: { start: claim.reading.start, end: claim.reading.end },
      } as const,
    ];
  });
}

/** A connective between two dated events of one sentence. */
function between(told: readonly Told[], reader: Reader): StatedLink[] {
  return told.flatMap((left, at) => {
    const right = told[at + 1];
    if (!right || right.claim.sentence !== left.claim.sentence || right.event === left.event)
      return [];
    const tokens = reader
      .parsed(left.claim.sentence)
      .tokens.filter(
        (token) => token.start >= left.claim.reading.end && token.end <= right.claim.reading.start,
      );
    for (const { words, relation, place } of reader.lex.sequences) {
      const found = place === 'between' ? find(tokens, words) : null;
      const first = found && tokens[found.start];
      const last = found && tokens[found.end - 1];
      if (first && last)
        return [
          {
            from: left.event,
            to: right.event,
            relation,
            evidence: { start: first.start, end: last.end },
          },
        ];
    }
    return [];
  });
}

/** "Then, …", "The next point where …": the event before in the same turn. */
function startingWords(told: readonly Told[], reader: Reader): StatedLink[] {
  return told.flatMap((right, at) => {
    const left = told[at - 1];
    if (
      !left ||
      left.event === right.event ||
      left.claim.turn !== right.claim.turn ||
      left.claim.sentence === right.claim.sentence
    )
      return [];
    const { tokens, groups } = reader.parsed(right.claim.sentence);
    const verb = groups.find(({ reduced }) => !reduced);
    const near = tokens.slice(0, Math.max(6, verb?.end ?? 0));
    for (const { words, relation, place } of reader.lex.sequences) {
      const found = place === 'start' ? find(near, words) : null;
      // "Then they sold it", "they then sold it", "the council will then sell it"
      const leads =
        found && (found.start <= 1 || (verb && found.end <= verb.end && found.end >= verb.start));
      const first = leads && tokens[found.start];
      const last = found && tokens[found.end - 1];
      if (first && last && first.start < right.claim.reading.end)
        return [
          {
            from: right.event,
            to: left.event,
            relation,
            evidence: { start: first.start, end: last.end },
          },
        ];
    }
    return [];
  });
}

/** "Then" in front of what happened earlier: the words or a date were misread. */
function isContradicted({ from, to, relation }: StatedLink, happenings: readonly Happening[]) {
  if (relation !== 'after' && relation !== 'before') return false;
  const [early, late] = relation === 'after' ? [to, from] : [from, to];
  const first = parseEdtf(happenings[early]?.edtf ?? '')?.earliest;
  const last = parseEdtf(happenings[late]?.edtf ?? '')?.latest;
  return first != null && last != null && first > last;
}

export function linksBetween(happenings: readonly Happening[], reader: Reader): StatedLink[] {
  const told = inOrder(happenings);
  const links = [
    // ", which led to the launch the following May" says more than the date does.
    ...between(told, reader),
    ...counted(told, reader),
    ...startingWords(told, reader),
  ];
  const seen = new Set<string>();
  // What was only supposed comes before or after nothing that happened.
  const isSupposed = (event: number): boolean => happenings[event]?.status === 'hypothetical';
  return links.filter((link) => {
    const { from, to, relation } = link;
    if (isSupposed(from) !== isSupposed(to) || isContradicted(link, happenings)) return false;
    const key = `${Math.min(from, to)} ${Math.max(from, to)}`;
    const fresh = !seen.has(key) && relation !== undefined;
    seen.add(key);
    return fresh;
  });
}
