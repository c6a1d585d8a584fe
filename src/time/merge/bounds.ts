/** "before 2000", "no later than June", "since 2014": words outside the mention that open it to one side. */
import type { Joints, Mention } from '../rule';

const REACH = 48;

export function bounded(text: string, mention: Mention, { bounds, notBound }: Joints): Mention {
  if (mention.said.kind !== 'calendar' && mention.said.kind !== 'shift') return mention;
  const left = text.slice(Math.max(0, mention.start - REACH), mention.start);
  const found = bounds.find(({ pattern }) => pattern.test(left));
  if (!found || notBound.test(left)) return mention;
  return { ...mention, said: { ...mention.said, bound: found.bound } };
}
