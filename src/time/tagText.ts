/** Text → mentions with what was said, sentence by sentence. */
import type { Sentence } from '../text/types';
import { mergeMentions } from './merge';
import type { Reader } from './reader';
import type { Mention } from './rule';
import { Hits, scan } from './scan';
import { candidates, keepLongest, type Selection, type Trace } from './tag';

/** A mention and the sentence it stands in; the mention's offsets are into the text. */
export interface Placed {
  readonly mention: Mention;
  readonly sentence: Sentence;
}

export function tagText(
  text: string,
  sentences: readonly Sentence[],
  reader: Reader,
  selected: Selection,
  trace?: Trace,
): Placed[] {
  const placed: Placed[] = [];
  const hits = new Hits();
  for (const sentence of sentences) {
    const { start, end } = sentence;
    if (!scan(reader, text, start, end, hits)) continue;
    const words = (): string => text.slice(start, end);
    const found = candidates(hits, start, words, reader.reach, selected, shifted(trace, start));
    if (found.length === 0) continue;
    for (const mention of mergeMentions(words(), keepLongest(found), reader.language.joints))
      placed.push({ sentence, mention: moved(mention, start) });
  }
  return placed;
}

const moved = ({ start, end, rule, said }: Mention, by: number): Mention => ({
  start: start + by,
  end: end + by,
  rule,
  said,
});

const shifted = (trace: Trace | undefined, by: number): Trace | undefined =>
  trace && ((line) => trace({ ...line, start: line.start + by, end: line.end + by }));
