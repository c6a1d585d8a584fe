/** Text → mentions with what was said, sentence by sentence. */
import type { Sentence } from '../text/types';
import type { CompiledRule } from './compile';
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
  rules: readonly CompiledRule[],
  trace?: Trace,
): Placed[] {
  const placed: Placed[] = [];
  const folded = fold(text);
  for (const sentence of sentences) {
    const found = reader.scanner.scan(folded, sentence.start, sentence.end);
    if (found === 0) continue;
    const words = text.slice(sentence.start, sentence.end);
    const shifted: Trace | undefined =
      trace &&
      ((line) =>
        trace({ ...line, start: line.start + sentence.start, end: line.end + sentence.start }));
    const kept = keepLongest(
      candidates(words, folded.slice(sentence.start, sentence.end), found, rules, shifted),
    );
    for (const mention of mergeMentions(words, kept, reader.language.joints)) {
      placed.push({
        sentence,
        mention: {
          ...mention,
          start: mention.start + sentence.start,
          end: mention.end + sentence.start,
        },
      });
    }
  }
  return placed;
}
