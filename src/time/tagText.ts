/** Text → mentions with what was said, sentence by sentence. */
import type { Sentence } from '../text/types';
import type { RuleSet } from './compile';
import { fold } from './fold';
import { mergeMentions } from './merge';
import type { Reader } from './reader';
import type { Mention } from './rule';
import { candidates, keepLongest, type Trace } from './tag';

/** A mention and the sentence it stands in; the mention's offsets are into the text. */
export interface Placed {
  readonly mention: Mention;
  readonly sentence: Sentence;
}

export function tagText(
  text: string,
  sentences: readonly Sentence[],
  reader: Reader,
  rules: RuleSet,
  trace?: Trace,
): Placed[] {
  const placed: Placed[] = [];
  const folded = fold(text);
  for (const sentence of sentences) {
    const { start, end } = sentence;
    const able = rules.for(reader.scanner.scan(folded, start, end));
    if (able.length === 0) continue;
    const words = text.slice(start, end);
    const found = candidates(words, folded.slice(start, end), able, shifted(trace, start));
    if (found.length === 0) continue;
    for (const mention of mergeMentions(words, keepLongest(found), reader.language.joints))
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
