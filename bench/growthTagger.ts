/** The tagger as the kit of growing texts calls it: see `growth.mjs`. */
import { tagTimexes } from '../src/time';

export interface Found {
  readonly start: number;
  readonly text: string;
  readonly type: 'date' | 'other';
}

/** The kit's clock counts processor time, all threads: what else the machine does is no part of the answer. */
performance.now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** `date` for a day or what is longer, as the kit counts them. */
export const tag = (text: string, date: string): Found[] =>
  tagTimexes(text, { date }).map((timex) => ({
    start: timex.begin,
    text: timex.text,
    type: timex.type === 'DATE' && !timex.value.endsWith('_REF') ? 'date' : 'other',
  }));
