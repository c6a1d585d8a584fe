/** English. */
import type { Language } from '../../rule';
import {
  dayabbr,
  decadename,
  hourname,
  month,
  monthabbr,
  part,
  season,
  unit,
  weekday,
  weekdays,
} from './lexicon/calendar';
import { holiday } from './lexicon/holidays';
import { number, ordinal } from './lexicon/numbers';
import { dayword, frequency, rolling, thatone, which } from './lexicon/relations';
import { joints } from './joints';
import { macros } from './macros';
import { clock } from './rules/clock';
import { dates } from './rules/dates';
import { dayAlone } from './rules/dayAlone';
import { days } from './rules/days';
import { decades } from './rules/decades';
import { durations } from './rules/durations';
import { figures } from './rules/figures';
import { partsOfDay } from './rules/partsOfDay';
import { periods } from './rules/periods';
import { quarters } from './rules/quarters';
import { references } from './rules/references';
import { sets } from './rules/sets';
import { seasons } from './rules/seasons';
import { shifts } from './rules/shifts';
import { weekdays as weekdayRules } from './rules/weekdays';
import { years } from './rules/years';
import { tenses } from './tense';
import { triggers } from './triggers';

export const english: Language = {
  tag: 'en',
  lexicon: {
    month,
    monthabbr,
    weekday,
    dayabbr,
    weekdays,
    season,
    part,
    hourname,
    unit,
    decadename,
    number,
    ordinal,
    which,
    thatone,
    dayword,
    frequency,
    holiday,
    rolling,
  },
  triggers,
  macros,
  rules: [
    ...dates,
    ...dayAlone,
    ...figures,
    ...years,
    ...decades,
    ...weekdayRules,
    ...days,
    ...periods,
    ...seasons,
    ...quarters,
    ...shifts,
    ...durations,
    ...clock,
    ...partsOfDay,
    ...sets,
    ...references,
  ],
  tenses,
  joints,
  deictic:
    /\b(?:today|yesterday|tomorrow|tonight|(?:last|this|next) (?:week|month|year|night))\b/gi,
  aside:
    /\b(?:(?:since|than|as opposed to|compar(?:ed|able) (?:to|with)|(?:up|down) from|from an? (?:high|low|peak))\b[^.,;:]{0,50}|until (?:the )?[\w’']+ [^.,;:]{0,40}\b(?:in|on) )$/i,
  adverbial:
    /\b(?:(?:it|that|this)(?: was| would have been|['’]s|['’]d)|in|on|by|since|during|of|until|till|from|to|after|before|around|and|or)\s+$/i,
};
