/** Which time expressions may date something. */
import type { Reading } from '../time/types';

const isPoint = ({ type }: Reading): boolean => type === 'DATE' || type === 'TIME';

/** "now", "soon", "in the future": no place in the calendar, and no number of anything. */
const isReference = ({ rule }: Reading): boolean => rule.startsWith('ref/');

export const isVague = (reading: Reading): boolean =>
  isPoint(reading) && reading.edtf === null && reading.basis === 'vague' && !isReference(reading);

/** A point or period of the calendar ("in two weeks" is one), or one that was left vague ("several years ago"). */
export const isDating = (reading: Reading): boolean =>
  (reading.type !== 'SET' && reading.edtf !== null) || isVague(reading);
