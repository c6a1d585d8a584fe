/** Time expressions of a text and the dates they are read as: TIMEX3 for the field, EDTF for the timeline. */
export { readTimes } from './readTimes';
export { tagTimexes, type TagOptions, type Timex } from './tagTimexes';
export type { ReadTimes, Reading, TimeMode, TimeOptions, TraceLine } from './types';
