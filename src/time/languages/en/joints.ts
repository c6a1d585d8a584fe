/** How English mentions grow and join. */
import type { Affix, Joints } from '../../rule';
import { weekday as weekdayNames } from './lexicon/calendar';
import { HOURS } from './lexicon/numbers';
import { weekdayOf } from './names';
import { readAmount, readUnit } from './numbers';

const points: Affix['kinds'] = ['calendar', 'time', 'shift'];
const spans: Affix['kinds'] = ['duration', 'shift', 'time', 'set'];

/** "He told us about 1950": what is spoken of, no estimate. */
const TOPIC =
  '(?<!\\b(?:talk|tell|told|ask|argu|sp[eo]a?k|hear|kn[eo]w|th[io]|wr[io]t|worr|question|stor|concern|care|forg[eo]t|learn|sa[iy]|read|news|fact|detail|lot|some|any|noth|what|how|all|more|us|him|me|them|you|joke|complain|lie)[a-z]* )';

/** "A way to get around Friday's ruling". */
const WAY = '(?<!\\b(?:gets?|got|getting|go|goes|work|ways?) )';

const WEEKDAYS = Object.keys(weekdayNames).join('|');

/** "three or four years ago", "six to eight weeks": the first of two numbers, unless "from" or "between" parts them. */
const LESSER = new RegExp(
  `(?<![\\w.,/:-]|\\b(?:from|between) )(?:[0-9]{1,2}|${HOURS}|fifteen|twenty|thirty)(?: or | to |[-–])$`,
  'i',
);

const prefixes: readonly Affix[] = [
  {
    pattern:
      /\b(?:(?:the )?(?:very )?(?:early(?: in| of| on| part of)?|(?:beginning|start|outset|opening|first half) of)|earlier(?: in)?)(?: the)?[ -]$/i,
    mod: 'START',
    kinds: points,
  },
  { pattern: /\b(?:the )?(?:mid|(?:middle|midst) of)(?: the)?[ -]$/i, mod: 'MID', kinds: points },
  {
    // "It will end in March": only "end of" belongs to the date.
    pattern:
      /\b(?:(?:the )?(?:very )?(?:late(?: in| of| on)?|(?:latter part|(?:latter|second) half|(?:tail |back )?end|close) of)|later(?: in)?)(?: the)?[ -]$/i,
    mod: 'END',
    kinds: points,
  },
  { pattern: LESSER, mod: 'APPROX', kinds: ['shift', 'duration'] },
  {
    pattern: /\b(?:about|around|approximately|roughly|some|circa|c\.|ca\.) $/i,
    mod: 'APPROX',
    kinds: spans,
  },
  // "some 1950" and "roughly June" are no English; "around noon on 5 May" is a time and its day.
  {
    pattern: new RegExp(`(?:${TOPIC}\\babout|${WAY}\\baround|\\b(?:circa|ca?\\.)) $`, 'i'),
    mod: 'APPROX',
    kinds: ['calendar'],
  },
  { pattern: /\b(?:nearly|almost|less than|under|not quite) $/i, mod: 'LESS_THAN', kinds: spans },
  {
    pattern: /\b(?:at most|up to|no more than|no longer than|as much as|as many as) $/i,
    mod: 'EQUAL_OR_LESS',
    kinds: spans,
  },
  {
    pattern: /\b(?:at least|no less than|not less than|no fewer than) $/i,
    mod: 'EQUAL_OR_MORE',
    kinds: spans,
  },
  { pattern: /\b(?:more than|longer than|well over) $/i, mod: 'MORE_THAN', kinds: spans },
  // "for over a year", not "spread over a year".
  {
    pattern: /(?<=\b(?:for|just|in|after|within|where|took|takes|lasted|little|now) )over $/i,
    mod: 'MORE_THAN',
    kinds: ['duration', 'shift'],
  },
];

const suffixes: readonly Affix[] = [
  { pattern: /^ or so\b/i, mod: 'APPROX', kinds: spans },
  { pattern: /^ at least\b/i, mod: 'EQUAL_OR_MORE', kinds: spans },
];

/** "two days before", "shortly after": how far from the date is said, so it is no bound. */
const COUNTED =
  /(?:\b(?:days?|weeks?|months?|years?|hours?|minutes?|decades?|night|morning|evening|shortly|just|soon|right|immediately|long|well|ever|the [a-z]+day)|[^\w\s,])\s+(?:before|after)\s+(?:the\s+)?$/i;

const bounds: Joints['bounds'] = [
  {
    pattern: /\b(?:no|not) later than (?:the )?$|\b(?:on or before|at the latest by) (?:the )?$/i,
    bound: 'not-later',
  },
  {
    pattern: /\b(?:no|not) earlier than (?:the )?$|\bon or after (?:the )?$/i,
    bound: 'not-earlier',
  },
  { pattern: /(?:\bnot|n['’]t|\bnever) (?:\w+ ){0,3}before (?:the )?$/i, bound: 'not-earlier' },
  { pattern: /\b(?:before|prior to) (?:the )?$/i, bound: 'before' },
  { pattern: /\bafter (?:the )?$/i, bound: 'after' },
  { pattern: /\bby (?:the )?$/i, bound: 'by' },
  { pattern: /\b(?:until|till|up to) (?:the )?$/i, bound: 'until' },
  { pattern: /\b(?:ever )?since (?:the )?$/i, bound: 'since' },
];

export const joints: Joints = {
  prefixes,
  mayBePrefix:
    /(?<=(?:early|earlier|late|later|mid|(?:middle|midst|beginning|start|outset|opening|part|half|end|close) of|about|around|approximately|roughly|some|circa|ca?\.|nearly|almost|than|under|quite|most|up to|much as|many as|least|over)(?: in| of| on)?(?: the)?[ -]|[0-9a-z] (?:or|to) |[0-9][-–])/iy,
  suffixes,
  bounds,
  notBound: COUNTED,
  mayBeBound: /(?<=(?:than|before|after|to|by|of|until|till|since) (?:the )?)/iy,
  offset: {
    pattern: new RegExp(
      `\\b(?:the (?<weekday>${WEEKDAYS}) (?<day>before|after) (?:the )?$|(?:(?<the>the )|(?<n>an?|${HOURS}|twenty|thirty|\\d{1,3}) )(?<unit>days?|nights?|weeks?|fortnight|months?|years?|decades?) (?<side>before|after) (?:the )?$)`,
      'i',
    ),
    read: ({ n, unit, side, weekday, day }) => ({
      amount: readUnit(unit, readAmount(n ?? 'the')),
      ...(weekday === undefined ? {} : { weekday: weekdayOf(weekday.toLowerCase()) }),
      sign: /^b/i.test(side ?? day ?? '') ? -1 : 1,
    }),
  },
  either: /^\s*or\s*(?:in\s*)?(?:the\s*)?$/i,
  timeAndDay: /^(?:,? ?(?:on |of |at |in |in the |the |from )?(?:the )?)$/i,
  hourBehind: {
    pattern: new RegExp(
      ` (?:at|by|around|about)(?: (?:about|around))? (?:(?<h>[1-9]|1[0-2])|(?<word>${HOURS})(?: (?<m>fifteen|thirty|forty[ -]five))?)(?= ?(?:[;?!)]|[.,](?!\\d)|$)| (?:and|or|for|in|with|when|until|to) )`,
      'iy',
    ),
    read: ({ h, word = h, m }) => ({
      hour: readAmount(word?.toLowerCase()) ?? 0,
      minute: readAmount(m?.toLowerCase()) ?? 0,
      halfDayUnknown: true,
    }),
  },
  list: /^\s{0,3}(?:-|–|—|,|to|until|till|through|and|or|,\s{1,3}and)\s{0,3}$/i,
  inYear: /^,?\s(?:(?:holidays?|break|season|day)\s)?(?:in|of)\s(?:the\s)?$/i,
  oneNight: /\bnight\s(?:of\s|from\s)?(?:the\s)?$/i,
  nextDay:
    /\s{0,2}(?:[-–—&,/]|and|to|or|through)\s{0,2}(?<day>(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?)(?![\w:/]|[.,]\d|%|\s+(?:percent|million|billion|years?|months?|weeks?|days?|hours?|people|[ap]\.?m))/iy,
  dayBefore:
    /(?<![\w$.,:/-])(?:the\s)?(?<day>(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?)\s{0,2}(?:[-–—&,/]|and|to|or|through)\s{0,2}(?:the\s)?$/i,
  ended: /^\s(?:(?:that\s)?end(?:ed|ing|s)(?:\s(?:on|in|at))?|to|through)\s(?:the\s)?$/i,
  lengthEnded: {
    pattern:
      /\b(?:(?:the|its|our|this)\s)?(?:[a-z]+[-\s])?(?<length>week|half|period)(?:[-\s]year)?\s(?:end(?:ed|ing)|to)\s(?:the\s)?$/i,
    lengths: { week: 'P1W', half: 'P6M' },
  },
  jointly: /^\s{0,2}(?:,|(?:,\s)?and)\s{0,2}$/i,
  range: /^\s*(?:-|–|—|to|until|till|through|and)\s*$/i,
  opensRange: /\b(?:between|from)\s+(?:the\s+)?$/i,
};
