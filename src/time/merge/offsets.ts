/** "two weeks before Christmas", "the day after June 5": a date counted from the one that is named. */
import type { Joints, Mention } from '../rule';

const REACH = 32;

/** A point of the calendar; what is itself counted ("last year") is not counted from. */
const isNamed = ({ said }: Mention): boolean => said.kind === 'calendar' && said.mod === undefined;

/** The mention with what counts from it; its start may now lie inside the mention before. */
export function offsetFrom(text: string, mention: Mention, { offset }: Joints): Mention {
  if (!offset || !isNamed(mention)) return mention;
  const left = text.slice(Math.max(0, mention.start - REACH), mention.start);
  const found = offset.pattern.exec(left);
  if (!found) return mention;
  const said = { ...mention.said, offset: offset.read(found.groups ?? {}) };
  return { ...mention, start: mention.start - found[0].length, said };
}
