/** A text that holds several documents: each part is read from its own day of speaking. */
import { assemble } from '../events/assemble';
import type { Assembly, Transcript } from '../events/types';
import { splitSentences, type Segmentation, type Sentence, type Turn } from '../text';
import type { LaterHead } from '../text/laterHeads';
import { wrapColumn } from '../text/lines';
import { readTimes } from '../time';
import type { Reading, TimeOptions } from '../time/types';
import { readDateline } from './documentDate';
import type { Diagnostic } from './types';

export interface Part {
  readonly turns: readonly Turn[];
  /** EDTF day of speaking. */
  readonly date: string;
  /** `null` for the first one, whose head is the text's. */
  readonly head: LaterHead | null;
}

/** A part with what was read in it. */
export interface ReadPart extends Part {
  readonly sentences: readonly Sentence[];
  readonly readings: readonly Reading[];
}

/** One part for most texts. */
export function partsOf(
  { turns, heads: found }: Pick<Segmentation, 'turns' | 'heads'>,
  date: string,
  language: string,
): Part[] {
  let day = date;
  const heads = found.flatMap((head) => {
    const own = head.dateline === null ? day : readDateline(head.dateline, language);
    if (own === null) return [];
    day = own;
    return [{ head, own }];
  });
  if (heads.length === 0) return [{ turns, date, head: null }];
  const starts = [
    { at: 0, date, head: null },
    ...heads.map(({ head, own }) => ({ at: head.end, date: own, head })),
  ];
  let next = 0;
  return starts.map(({ at: _, ...part }, index) => {
    const first = next;
    const until = starts[index + 1]?.at ?? Infinity;
    while ((turns[next]?.start ?? Infinity) < until) next++;
    return { ...part, turns: turns.slice(first, next) };
  });
}

/** Sentences and time expressions, each part from its own day of speaking. */
export function readParts(
  text: string,
  parts: readonly Part[],
  options: Omit<TimeOptions, 'documentDate'>,
): ReadPart[] {
  const column = wrapColumn(text);
  return parts.map((part) => {
    const sentences = splitSentences(text, part.turns, column);
    const readings = readTimes(text, sentences, { ...options, documentDate: part.date });
    return { ...part, sentences, readings };
  });
}

const counted = ({ dateline }: LaterHead, date: string): string =>
  dateline === null
    ? `it says no day of its own, and its dates are still counted from ${date}`
    : `from there on dates are counted from ${date}`;

export const partNotes = (parts: readonly Part[]): Diagnostic[] =>
  parts.flatMap(({ head, date }) =>
    head === null
      ? []
      : [
          {
            code: 'several-documents',
            message: `Another document begins with «${head.title}»: ${counted(head, date)}. Split the file for a timeline of each.`,
            start: head.start,
            end: head.end,
          },
        ],
  );

/** What happened, part by part; nothing is merged across documents. */
export function assembleParts(transcript: Transcript, parts: readonly ReadPart[]): Assembly {
  const assemblies = parts.map(({ turns, sentences, readings, date }) =>
    assemble({ ...transcript, turns, sentences, readings, documentDate: date }),
  );
  let shift = 0;
  const links = assemblies.flatMap((part) => {
    const from = shift;
    shift += part.happenings.length;
    return part.links.map((link) => ({ ...link, from: link.from + from, to: link.to + from }));
  });
  return {
    happenings: assemblies.flatMap((part) => part.happenings),
    links,
    undated: assemblies.flatMap((part) => part.undated),
    apart: assemblies.flatMap((part) => part.apart),
    refusals: assemblies.flatMap((part) => part.refusals),
  };
}
