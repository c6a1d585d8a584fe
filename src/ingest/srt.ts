/** SubRip: a number, two times, the words. */
import { blocksOf } from './blocks';
import { readCues } from './cues';
import type { ReadText } from './types';
import { cueOf } from './vtt';

export const readSrt: ReadText = (raw) =>
  readCues(
    raw,
    blocksOf(raw).flatMap((block) => cueOf(block) ?? []),
  );
