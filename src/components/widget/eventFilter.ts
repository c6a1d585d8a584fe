import { compareDays } from '../../calendar/day';
import type { Status } from '../../schema/document';
import type { ViewEvent } from '../../schema/view';

/** All that is given must hold. */
export interface EventFilter {
  /** In the title or a quote, whatever the case. */
  readonly text?: string;
  /** The id of a speaker. */
  readonly speaker?: string;
  readonly status?: Status | readonly Status[];
  /** Signed ISO days, both included; an event that may lie between them stays. */
  readonly from?: string;
  readonly to?: string;
}

const says = (event: ViewEvent, text: string): boolean =>
  [event.title, ...event.citations.map(({ passage }) => passage.exact)].some((words) =>
    words.toLowerCase().includes(text),
  );

export function matches(event: ViewEvent, filter: EventFilter): boolean {
  const { text, speaker, status, from, to } = filter;
  const { earliest, latest } = event.when;
  if (text !== undefined && !says(event, text.toLowerCase())) return false;
  if (speaker !== undefined && !event.citations.some(({ speakerId }) => speakerId === speaker))
    return false;
  if (status !== undefined && ![status].flat().includes(event.status)) return false;
  if (from !== undefined && latest !== null && compareDays(latest, from) < 0) return false;
  return to === undefined || earliest === null || compareDays(earliest, to) <= 0;
}
