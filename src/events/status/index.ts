/** How far the speaker commits to an event: from tense, modality, conditionals, negation and hedges. */
import type { Status } from '../../schema/document';
import { isHypothetical, leavesOpen, opensConditional } from './condition';
import type { StatusContext } from './context';
import { happenedAfterAll } from './contrary';
import { isHedged, reportedBy } from './hedge';
import { isNegated } from './negation';
import { isPlanned } from './plan';

export { isInverted } from './condition';
export { isCounterfactual } from './contrary';
export type { StatusContext } from './context';

export interface Commitment {
  readonly status: Status;
  readonly doubts: readonly string[];
  /** Whose words the speaker reports. */
  readonly quoted?: string;
}

/** "came out", said of a day to come: the date or the status is wrong. */
const isPastTense = ({ attachment: { verb } }: StatusContext): boolean =>
  verb !== null && verb.modal === null && !verb.present && !verb.passive && !verb.copula;

/** "Didn't you sign it?", not "Why didn't you sign it?" */
const isAskedWhether = ({ asked, parsed, attachment, lex }: StatusContext): boolean =>
  asked === 'open' &&
  !parsed.tokens.slice(0, attachment.verb?.start).some(({ lower }) => lex.questionWords.has(lower));

export function commitmentOf(context: StatusContext): Commitment {
  const by = reportedBy(context);
  const quoted =
    by === null || /^(?:he|she|they|it|that|this|there|who|which)$/i.test(by) ? {} : { quoted: by };
  if (happenedAfterAll(context))
    return { status: 'claimed', doubts: ['counterfactual'], ...quoted };
  if (opensConditional(context) || leavesOpen(context))
    return { status: 'hypothetical', doubts: [], ...quoted };
  // "Didn't you sign it?" leaves it open.
  if (!isAskedWhether(context) && isNegated(context))
    return { status: 'negated', doubts: [], ...quoted };
  if (isHypothetical(context)) return { status: 'hypothetical', doubts: [], ...quoted };
  if (context.asked === 'open') return { status: 'hypothetical', doubts: ['asked'], ...quoted };
  if (context.asked === 'tag' || context.asked === 'presupposed')
    return { status: 'claimed', doubts: ['asked'], ...quoted };
  if (isPlanned(context))
    return { status: 'planned', doubts: isPastTense(context) ? ['status-unsure'] : [], ...quoted };
  if (isHedged(context) || by !== null) return { status: 'claimed', doubts: [], ...quoted };
  return { status: 'reported', doubts: [], ...quoted };
}
