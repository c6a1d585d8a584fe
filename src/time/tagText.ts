/** Text → mentions with what was said, sentence by sentence. */
import type { Sentence } from '../text/types';
import { mergeMentions } from './merge';
import type { Reader } from './reader';
import type { Mention } from './rule';
import { keepLongest, Tagger, type Selection, type Trace } from './tag';

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
  const tagger = new Tagger(text, reader, selected, trace);
  for (const sentence of sentences) {
    const found = tagger.candidates(sentence);
    if (found.length === 0) continue;
    const words = text.slice(sentence.start, sentence.end);
    for (const mention of mergeMentions(words, keepLongest(found), reader.language.joints))
      placed.push({ sentence, mention: moved(mention, sentence.start) });
  }
  return placed;
}

const moved = ({ start, end, rule, said }: Mention, by: number): Mention => ({
  start: start + by,
  end: end + by,
  rule,
  said,
});
