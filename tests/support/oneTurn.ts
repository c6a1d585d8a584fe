/** Sentences of a text that one person says from its first character to its last. */
import { splitSentences } from '../../src/text';
import type { Sentence } from '../../src/text/types';

export function sentencesOf(text: string): readonly Sentence[] {
  const turn = {
    id: 't1',
    start: 0,
    end: text.length,
    textStart: 0,
    speakerId: null,
    kind: 'statement',
    implicit: false,
  } as const;
  return splitSentences(text, [turn]);
}
