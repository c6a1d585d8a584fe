/** How a title calls its speaker. */
import type { Speaker } from '../text/types';

const LONGEST_NAME = 22;

/** The names that a title may use: the whole one where there is room for it, then the surname. */
export function callNames(speaker: Speaker | undefined): string[] {
  if (!speaker) return ['Speaker'];
  const name = speaker.name.replace(/\s*\(.*$/, '').trim();
  const surname = name.split(/\s+/).at(-1) ?? name;
  return name.length <= LONGEST_NAME && name !== surname ? [name, surname] : [surname];
}
