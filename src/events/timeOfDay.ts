/** "8:54 p.m.", "four in the morning": a time that brings no day of its own. */
import type { Reading } from '../time/types';

const CLOCK =
  /^(?:about |around )?\d{1,2}(?:[:.]\d\d)?(?: ?(?:[ap]\.?m\.?|o['’]clock|hours|noon))?$/i;
const PART = /(?:^|\b(?:the|in|at|early|late)\s)(?:morning|afternoon|evening|night)$/i;
const OF_A_DAY = /^(?:this|that|tomorrow|yesterday|last|next)\b/i;

export const isTimeOfDay = ({ exact }: Reading): boolean =>
  (CLOCK.test(exact) || PART.test(exact)) && !OF_A_DAY.test(exact);
