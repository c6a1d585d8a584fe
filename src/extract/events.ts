/** Happenings as the document's events, with anchors, ids and the order of time. */
import { parseDay } from '../calendar/day';
import type { Assembly, Claim, Happening, Naming } from '../events/types';
import type { Anchor, Citation, Link, TimelineEvent, UndatedEvent } from '../schema/document';
import { whenFromEdtf } from '../schema/when';
import type { Span } from '../text/types';
import { eventId, uniquely } from './slug';

export interface Shelf {
  readonly sourceId: string;
  readonly describe: (span: Span) => Anchor;
  readonly isContentWord: (word: string) => boolean;
}

function citationOf(claim: Claim, { sourceId, describe }: Shelf): Citation {
  const { reading, passage, turn } = claim;
  return {
    sourceId,
    turnId: turn.id,
    speakerId: turn.speakerId,
    ...(claim.quoted === undefined ? {} : { quoted: claim.quoted }),
    passage: describe(passage),
    mention: describe(reading),
    reading: reading.reading,
    rule: reading.rule,
  };
}

/** The sentence with the date, and the answer that tells what the question only dated. */
function citationsOf(claim: Claim, shelf: Shelf): Citation[] {
  const cited = citationOf(claim, shelf);
  const { support } = claim;
  if (!support) return [cited];
  return [
    cited,
    {
      ...cited,
      turnId: support.turn.id,
      speakerId: support.turn.speakerId,
      passage: shelf.describe(support.sentence),
      mention: null,
    },
  ];
}

/** The words of a naming hold no date: its event has it from elsewhere. */
function namingOf({ sentence, turn, words }: Naming, reading: string, shelf: Shelf): Citation {
  return {
    sourceId: shelf.sourceId,
    turnId: turn.id,
    speakerId: turn.speakerId,
    passage: shelf.describe(sentence),
    mention: null,
    reading: `«${words}», ${reading}`,
    rule: 'events/named-again',
  };
}

const dayOf = (iso: string | null, open: number): number =>
  iso === null ? open : (parseDay(iso) ?? open);

/** Clock time of a TIMEX3 value, so that events of one day stand in their order. */
const clockOf = ({ claims }: Happening): string =>
  /T\d.*$/.exec(claims[0]?.reading.timex.value ?? '')?.[0] ?? '';

interface Placed {
  readonly happening: Happening;
  readonly index: number;
  readonly event: TimelineEvent;
}

/** What lies before a date ("../1998") stands at that date, not before everything. */
const startOf = ({ when }: TimelineEvent): number => dayOf(when.earliest ?? when.latest, -Infinity);

function byTime(a: Placed, b: Placed): number {
  const first = startOf(a.event) - startOf(b.event);
  if (first !== 0 && !Number.isNaN(first)) return first;
  const [left, right] = [clockOf(a.happening), clockOf(b.happening)];
  if (left !== '' && right !== '' && left !== right) return left < right ? -1 : 1;
  return a.index - b.index;
}

function eventOf(
  happening: Happening,
  shelf: Shelf,
  unique: (id: string) => string,
): TimelineEvent {
  const citations = [
    ...happening.claims.flatMap((claim) => citationsOf(claim, shelf)),
    ...(happening.namings ?? []).map((naming) =>
      namingOf(naming, `dated ${happening.edtf} by another sentence`, shelf),
    ),
  ];
  const quote = citations[0]?.passage.exact ?? '';
  return {
    id: unique(eventId(happening.edtf, quote, shelf.isContentWord)),
    title: happening.title,
    aliases: [],
    when: whenFromEdtf(happening.edtf),
    basis: happening.claims[0]?.reading.basis ?? 'explicit',
    status: happening.status,
    importance: happening.importance,
    origin: 'machine',
    checked: false,
    doubts: [...happening.doubts],
    citations,
    links: [],
    tags: [],
  };
}

/** In the order of time, then of reading. */
export function documentEvents({ happenings, links }: Assembly, shelf: Shelf): TimelineEvent[] {
  const unique = uniquely();
  const placed = happenings.map((happening, index) => ({
    happening,
    index,
    event: eventOf(happening, shelf, unique),
  }));
  const linksFrom = (index: number): Link[] =>
    links
      .filter(({ from }) => from === index)
      .flatMap(({ to, relation, evidence }) => {
        const target = placed[to];
        if (!target) return [];
        return [
          {
            to: target.event.id,
            relation,
            sourceId: shelf.sourceId,
            evidence: shelf.describe(evidence),
          },
        ];
      });
  return [...placed]
    .sort(byTime)
    .map(({ event, index }) => ({ ...event, links: linksFrom(index) }));
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Named without a date, where several dated events could be meant: nobody chooses for the reader. */
const namedApart = (
  naming: Naming,
  shelf: Shelf,
  unique: (id: string) => string,
): UndatedEvent => ({
  id: unique(eventId('undated', naming.words, shelf.isContentWord)),
  title: capitalised(naming.words),
  words: naming.words,
  status: 'reported',
  citations: [namingOf(naming, 'which of several dated ones is not said', shelf)],
});

export function undatedEvents({ undated, apart }: Assembly, shelf: Shelf): UndatedEvent[] {
  const unique = uniquely();
  const vague = undated.map((claim) => {
    const citation = citationOf(claim, shelf);
    return {
      id: unique(eventId('undated', citation.passage.exact, shelf.isContentWord)),
      title: claim.title,
      words: claim.reading.exact.replace(/\s+/g, ' '),
      status: claim.status,
      citations: [citation],
    };
  });
  return [...vague, ...apart.map((naming) => namedApart(naming, shelf, unique))];
}
