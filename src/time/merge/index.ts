/** Rules over the mentions of one sentence. */
import type { Joints, Mention } from '../rule';
import { growLeft, growRight } from './affixes';
import { bounded } from './bounds';
import { spreadDays } from './dayLists';
import { offsetFrom } from './offsets';
import { withRangeEnds } from './rangeEnds';
import { shareYears } from './sharedYear';
import { joinTimesAndDays } from './timeAndDay';

export function mergeMentions(text: string, found: readonly Mention[], joints: Joints): Mention[] {
  const spread = shareYears(text, withRangeEnds(text, spreadDays(text, found, joints)), joints);
  const joined = joinTimesAndDays(text, spread, joints);
  const grown: Mention[] = [];
  let free = 0;
  for (let at = 0; at < joined.length; at++) {
    const mention = joined[at] as Mention;
    const next = joined[at + 1]?.start ?? text.length;
    const whole = growRight(text, growLeft(text, mention, free, joints), next, joints);
    const led = ledBy(text, whole, joints);
    while (led.start < (grown.at(-1)?.end ?? 0)) grown.pop();
    grown.push(led);
    free = whole.end;
  }
  return grown;
}

/** With what stands before it: a date counted from this one, or words that open it to one side. */
function ledBy(text: string, mention: Mention, joints: Joints): Mention {
  joints.mayBeBound.lastIndex = mention.start;
  if (!joints.mayBeBound.test(text)) return mention;
  const counted = offsetFrom(text, mention, joints);
  return counted === mention ? bounded(text, mention, joints) : counted;
}
