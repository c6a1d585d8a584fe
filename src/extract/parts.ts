/** A text that holds several documents: each part is read from its own day of speaking. */
import { parseEdtf } from '../calendar/edtf';
import { assemble } from '../events/assemble';
import type { Assembly, Transcript } from '../events/types';
import type { Sentence, Turn } from '../text';
import { laterHeads, type LaterHead } from '../text/laterHeads';
import { readDateline } from './documentDate';
import type { Diagnostic } from './types';

export interface Part {
  readonly turns: readonly Turn[];
  /** EDTF day of speaking. */
  readonly date: string;
  /** `null` for the first one, whose head is the text's. */
  readonly head: LaterHead | null;
}

/** The head of the next document is not said by who spoke last; what follows it without a label, by nobody known. */
function around(turn: Turn, text: string, heads: readonly LaterHead[]): Turn[] {
  const head = heads.find(({ start }) => start > turn.textStart && start < turn.end);
  if (!head) return [turn];
  const before = { ...turn, end: text.slice(0, head.start).trimEnd().length };
  if (head.end >= turn.end) return [before];
  const rest: Turn = {
    id: `${turn.id}b`,
    start: head.end,
    textStart: head.end,
    end: turn.end,
    speakerId: null,
    kind: 'statement',
    implicit: true,
  };
  return [before, ...around(rest, text, heads)];
}

/** One part for most texts. */
export function partsOf(
  text: string,
  turns: readonly Turn[],
  date: string,
  language: string,
): Part[] {
  const heads = laterHeads(text, turns).flatMap((head) => {
    const own = readDateline(head.dateline, language);
    return own !== null && parseEdtf(own)?.precision === 'day' ? [{ head, own }] : [];
  });
  if (heads.length === 0) return [{ turns, date, head: null }];
  const own = heads.map(({ head }) => head);
  const ended = turns.flatMap((turn) => around(turn, text, own));
  const starts = [
    { at: 0, date, head: null },
    ...heads.map(({ head, own }) => ({ at: head.end, date: own, head })),
  ];
  return starts.map(({ at, ...part }, index) => {
    const until = starts[index + 1]?.at ?? Infinity;
    return { ...part, turns: ended.filter(({ start }) => start >= at && start < until) };
  });
}

export const partNotes = (parts: readonly Part[]): Diagnostic[] =>
  parts.flatMap(({ head, date }) =>
    head === null
      ? []
      : [
          {
            code: 'several-documents',
            message: `Another document begins with «${head.title}»: from there on dates are counted from ${date}. Split the file for a timeline of each.`,
            start: head.start,
            end: head.end,
          },
        ],
  );

/** What happened, part by part; nothing is merged across documents. */
export function assembleParts(transcript: Transcript, parts: readonly Part[]): Assembly {
  const [only] = parts;
  if (only && parts.length === 1) return assemble(transcript);
  const ids = parts.map(({ turns }) => new Set(turns.map(({ id }) => id)));
  const of = (sentence: Sentence): number => ids.findIndex((known) => known.has(sentence.turnId));
  const places = transcript.sentences.map(of);
  return parts
    .map(({ turns, date }, at) => {
      const sentences = transcript.sentences.filter((_, index) => places[index] === at);
      const from = sentences[0]?.start ?? Infinity;
      const to = sentences.at(-1)?.end ?? -Infinity;
      const readings = transcript.readings.filter(({ start, end }) => start >= from && end <= to);
      return assemble({ ...transcript, turns, sentences, readings, documentDate: date });
    })
    .reduce(joined);
}

function joined(all: Assembly, part: Assembly): Assembly {
  const shift = all.happenings.length;
  return {
    happenings: [...all.happenings, ...part.happenings],
    links: [
      ...all.links,
      ...part.links.map((link) => ({ ...link, from: link.from + shift, to: link.to + shift })),
    ],
    undated: [...all.undated, ...part.undated],
    apart: [...all.apart, ...part.apart],
    refusals: [...all.refusals, ...part.refusals],
  };
}
