/**
 * Holidays by name → id in `calendar/holidays`, where their days are computed. Those without a day there (Ramadan,
 * Diwali) are named and left undated: their day is set by sighting the moon.
 */
import { holidayIds } from '../../../../calendar/holidays';

const OTHER_NAMES = {
  "new year's": 'new-years-day',
  'mlk day': 'martin-luther-king-day',
  "st. patrick's day": 'st-patricks-day',
  "saint patrick's day": 'st-patricks-day',
  "st. george's day": 'st-georges-day',
  'bonfire night': 'guy-fawkes-night',
  'remembrance day': 'veterans-day',
  'armistice day': 'veterans-day',
  'thanksgiving day': 'thanksgiving',
  'christmas day': 'christmas',
  xmas: 'christmas',
  'easter sunday': 'easter',
  'd-day': 'd-day',
  'v-e day': 've-day',
  'v-j day': 'vj-day',
};

const UNDATED = [
  ...['ramadan', 'eid', 'eid al-fitr', 'eid al-adha', 'hanukkah', 'passover', 'yom kippur'],
  ...['rosh hashanah', 'diwali'],
];

/** "presidents-day" → "presidents day", "president's day", "presidents' day". */
function namesOf(id: string): string[] {
  const plain = id.replaceAll('-', ' ');
  return ["'s $1", "s' $1", 's $1'].map((end) => plain.replace(/(?<![au])s (day|eve)$/, end));
}

export const holiday: Readonly<Record<string, string>> = {
  ...Object.fromEntries(holidayIds.flatMap((id) => namesOf(id).map((name) => [name, id]))),
  ...Object.fromEntries(UNDATED.map((name) => [name, name])),
  ...OTHER_NAMES,
};
