/** WebVTT (W3C): header fields, notes and styles left out, voice tags as labels. */
import { blocksOf, timesIn, type Block } from './blocks';
import { readCues, secondsOf, type RawCue } from './cues';
import type { ReadText } from './types';

export function cueOf(block: Block): RawCue | null {
  const times = timesIn(block);
  const from = times && secondsOf(times.from);
  const to = times && secondsOf(times.to);
  if (!times || from === null || to === null) return null;
  return { from, to, lines: block.lines.slice(times.textFrom) };
}

/** "Kind: captions", "Language: en" below the first line. */
function headerOf(block: Block | undefined): Record<string, string> {
  const pairs = (block?.lines ?? []).slice(1).flatMap(({ words }) => {
    const match = /^([A-Za-z][\w-]{0,30}):[ \t]*(.+)$/.exec(words);
    return match ? [[(match[1] ?? '').toLowerCase(), (match[2] ?? '').trim()] as const] : [];
  });
  return Object.fromEntries(pairs);
}

export const readVtt: ReadText = (raw) => {
  const blocks = blocksOf(raw);
  const metadata = headerOf(blocks[0]);
  const title = /^\ufeff?WEBVTT[ \t]+(?:-[ \t]*)?(\S.*)$/.exec(
    blocks[0]?.lines[0]?.words ?? '',
  )?.[1];
  const cues = blocks
    .slice(timesIn(blocks[0] ?? { lines: [] }) ? 0 : 1)
    .flatMap((block) => cueOf(block) ?? []);
  return { ...readCues(raw, cues), title, language: metadata['language'], metadata };
};
