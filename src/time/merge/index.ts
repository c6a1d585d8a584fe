/** Rules over the mentions of one sentence. */
import type { Joints, Mention } from '../rule';
import { growLeft, growRight } from './affixes';
import { spreadDays } from './dayLists';
import { shareYears } from './sharedYear';
import { joinTimesAndDays } from './timeAndDay';

export function mergeMentions(text: string, found: readonly Mention[], joints: Joints): Mention[] {
  const spread = shareYears(text, spreadDays(text, found, joints), joints);
  const joined = joinTimesAndDays(text, spread, joints);
  const grown: Mention[] = [];
  joined.forEach((mention, at) => {
    const free = grown.at(-1)?.end ?? 0;
    const next = joined[at + 1]?.start ?? text.length;
    grown.push(growRight(text, growLeft(text, mention, free, joints), next, joints));
  });
  return grown;
}
