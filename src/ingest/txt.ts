/** Plain text: as it stands. */
import { positionsOf } from './position';
import type { ReadText } from './types';

export const readTxt: ReadText = (raw) => ({ text: raw, toFile: positionsOf(raw) });
