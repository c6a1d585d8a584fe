/** Words beside a mention that belong to it: "early 1998", "the end of the month", "about two years ago". */
import type { Affix, Joints, Mention } from '../rule';

const REACH = 32;

const fits = (affix: Affix, mention: Mention): boolean =>
  affix.kinds?.includes(mention.said.kind) ?? true;

/** `free` is where the previous mention ends: a prefix never reaches into it. */
export function growLeft(text: string, mention: Mention, free: number, joints: Joints): Mention {
  joints.mayBePrefix.lastIndex = mention.start;
  if (!joints.mayBePrefix.test(text)) return mention;
  const left = text.slice(Math.max(free, mention.start - REACH), mention.start);
  for (const affix of joints.prefixes) {
    if (!fits(affix, mention)) continue;
    const found = affix.pattern.exec(left);
    if (found) {
      const start = mention.start - found[0].length;
      const { said } = mention;
      // "about half past five on the 14th": the hour is an estimate, the day is none.
      if (affix.mod === 'APPROX' && said.kind === 'calendar' && said.time)
        return { ...mention, start };
      return { ...mention, start, said: { ...said, mod: affix.mod } };
    }
  }
  return mention;
}

export function growRight(text: string, mention: Mention, free: number, joints: Joints): Mention {
  for (const affix of joints.suffixes) {
    if (!fits(affix, mention)) continue;
    const found = affix.pattern.exec(text.slice(mention.end, Math.min(free, mention.end + REACH)));
    if (found)
      return {
        ...mention,
        end: mention.end + found[0].length,
        said: { ...mention.said, mod: affix.mod },
      };
  }
  return mention;
}
