/** Whether single letters and signs act as keys. Whoever dictates or presses keys by mistake turns them off (WCAG 2.2, 2.1.4). */
import { remember, remembered } from './theme';

const KEY = 'quoteline-single-keys';

let areOn: boolean | undefined;

export const singleKeysAct = (): boolean => (areOn ??= remembered(KEY) !== 'off');

export function letSingleKeysAct(value: boolean): void {
  areOn = value;
  remember(KEY, value ? 'on' : 'off');
}
