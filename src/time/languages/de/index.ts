/** German: dates, years, weekdays and the commonest relative expressions. */
import type { Joints, Language } from '../../rule';
import * as lexicon from './lexicon';
import { dates } from './rules/dates';
import { relative } from './rules/relative';
import { tenses } from './tenses';

const words = Object.keys;

const joints: Joints = {
  prefixes: [
    { pattern: /\b(?:anfang|beginn)(?: des)? $/i, mod: 'START', kinds: ['calendar'] },
    { pattern: /\bmitte(?: des)? $/i, mod: 'MID', kinds: ['calendar'] },
    { pattern: /\bende(?: des)? $/i, mod: 'END', kinds: ['calendar'] },
    { pattern: /\b(?:etwa|rund|ungefähr) $/i, mod: 'APPROX', kinds: ['shift'] },
  ],
  mayBePrefix: /(?<=(?:anfang|beginn|mitte|ende|des|etwa|rund|ungefähr) )/iy,
  suffixes: [],
  bounds: [
    { pattern: /\bspätestens (?:im |am |bis )?$/i, bound: 'not-later' },
    { pattern: /\bvor (?:dem )?$/i, bound: 'before' },
    { pattern: /\bnach (?:dem )?$/i, bound: 'after' },
    { pattern: /\bbis (?:zum )?$/i, bound: 'until' },
    { pattern: /\bseit (?:dem )?$/i, bound: 'since' },
  ],
  offset: null,
  either: /^\s*oder\s*$/i,
  mayBeBound: /(?<=(?:spätestens|im|am|vor|nach|dem|bis|zum|seit) )/iy,
  notBound: /\b(?:tage?|wochen?|monate?|jahre?|kurz) (?:vor|nach) (?:dem )?$/i,
  timeAndDay: /^,? ?(?:um |am )?$/i,
  list: /^\s{0,3}(?:-|–|,|bis|und|oder)\s{0,3}$/i,
  inYear: /^\s(?:des\s)?$/i,
  oneNight: null,
  hourBehind: null,
  nextDay: /\s{0,2}(?:[-–]|bis|und)\s{0,2}(?<day>(?:0?[1-9]|[12]\d|3[01])\.)(?!\s?\d)/iy,
  dayBefore: /(?<![\w$.,:/-])(?<day>(?:0?[1-9]|[12]\d|3[01])\.)\s{0,2}(?:[-–]|bis|und)\s{0,2}$/i,
  ended: null,
  lengthEnded: null,
  jointly: /^\s{0,2}(?:,|und)\s{0,2}$/i,
  range: /^\s*(?:-|–|bis|und)\s*$/i,
  opensRange: /\b(?:zwischen|von)\s+$/i,
};

export const german: Language = {
  tag: 'de',
  lexicon: { ...lexicon },
  triggers: {
    month: words(lexicon.month),
    weekday: words(lexicon.weekday),
    season: words(lexicon.season),
    dayword: words(lexicon.dayword),
    // Stems, with the endings that the scan sees.
    which: words(lexicon.which).flatMap((stem) =>
      ['e', 'en', 'er', 'em', 'es'].map((ending) => stem + ending),
    ),
    unit: words(lexicon.unit),
    ago: ['vor'],
  },
  macros: {
    dd: '(?:0?[1-9]|[12][0-9]|3[01])',
    yyyy: '(?:1[0-9]{3}|20[0-9]{2}|21[0-9]{2})',
  },
  rules: [...dates, ...relative],
  tenses,
  joints,
  deictic: /\b(?:heute|gestern|morgen|letzte[snrm]? (?:Woche|Jahr|Monat))\b/gi,
  aside: /\b(?:seit|bis|als)\s+$/i,
  adverbial: /\b(?:jahre?|seit|ab|bis|von|vor|nach|um|und|oder|im|am)\s+$/i,
};
